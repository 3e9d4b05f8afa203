import { readFileSync } from 'node:fs';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { toSwimlane } from '../mermaid/to-swimlane';

/** An SOP as a page that Mermaid draws when it is opened: the flow as text, and Mermaid's own minified script, so that it works offline too. */
export function mermaidHtml(sop: SopDocument): string {
  const flow = toSwimlane(sop, { withOurCards: false }).replace('swimlane-beta LR', 'flowchart LR');
  const text = flow.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // Nothing in the script may end the element that it stands in.
  const script = readFileSync('node_modules/mermaid/dist/mermaid.min.js', 'utf8').replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"/><title>Mermaid</title></head><body><pre class="mermaid">${text}</pre><script>${script}</script><script>mermaid.initialize({startOnLoad:true});</script></body></html>`;
}
