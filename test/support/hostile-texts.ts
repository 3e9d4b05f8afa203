import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';

/** Each would set `window.ran` if anything in it were run, or leave the element, string, rule or comment that it stands in. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>window.ran=1</script>',
  '</script><script>window.ran=2</script>',
  '</style><script>window.ran=3</script>',
  '"><img src=x onerror="window.ran=4">',
  "'><svg onload=window.ran=5>",
  '<svg><script>window.ran=6</script></svg>',
  '<iframe srcdoc="<script>parent.ran=7</script>"></iframe>',
  '<a href="javascript:window.ran=8" autofocus onfocus="window.ran=8">x</a>',
  '[press](javascript:window.ran=9)',
  '[press](data:text/html,<script>window.ran=10</script>)',
  '![p](x" onerror="window.ran=11)',
  '<!--<script>--><img src=x onerror=window.ran=12>',
  ']]><script>window.ran=13</script>',
  '"};window.ran=14;//',
  '\\"-window.ran=15-\\"',
  '}@import "https://evil.test/x.css";body{background:url(https://evil.test/y)',
  '"} body::after{content:url(https://evil.test/z)} @page{@top-left{content:"',
  '<base href="https://evil.test/"><meta http-equiv=refresh content="0;url=https://evil.test/">',
  '<form action="https://evil.test"><button>x</button></form>',
  '<template><img src=x onerror=window.ran=20></template>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.ran=21>',
  '\u2028window.ran=22\u2029',
  '{{constructor.constructor("window.ran=23")()}}',
  '\u0024{window.ran=24}`;window.ran=24;`',
  'javascript:window.ran=25',
  '&lt;img src=x onerror=window.ran=26&gt;',
  '<details open ontoggle=window.ran=27>',
  '=HYPERLINK("https://evil.test","x")',
];

const NO_TEXT = new Set(
  'format formatVersion id kind class direction every lastReviewedOn roleId stageId toolId stepId from to url fields cadence dueWithin respondWithin activity rule type deciderRoleId toRoleId sopId reportsTo ownerRoleId handoffs color at hash previous content meaning'.split(
    ' ',
  ),
);
const REFERENCES = new Set(['approverIds', 'submits', 'consulted', 'informed', 'drawing']);

/** An SOP with such a text in every place where a person can write one. */
export function madeHostile(sop: SopDocument): SopDocument {
  let at = 0;
  const next = () => HOSTILE_TEXTS[at++ % HOSTILE_TEXTS.length] ?? '';
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return NO_TEXT.has(key) ? value : next();
    if (Array.isArray(value)) return REFERENCES.has(key) ? value : value.map((one) => changed(one, key === 'fields' ? 'inner' : key));
    if (typeof value !== 'object' || value === null || REFERENCES.has(key)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name)]));
  };
  const read = readSopFile(JSON.stringify(changed(JSON.parse(writeSopFile(sop)), '')));
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}
