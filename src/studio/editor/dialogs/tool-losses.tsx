import type { SopDocument } from '../../../sop/model/sop-document';
import type { Tool, ToolLink } from '../../../sop/model/tool';
import { toolImpact } from '../../../sop/overviews/tool-impact';
import { StepLink } from '../overviews/step-link';
import { wordsOfUse } from './words-of-use';

/** `reads Contact, updates Account record (its one home)`. */
function linkWords({ use, what, recordOfTruth }: ToolLink): string {
  return [wordsOfUse(use), what.trim(), recordOfTruth ? '(its one home)' : ''].filter(Boolean).join(' ');
}

function summary(name: string, count: number, homeless: readonly string[]): string {
  if (count === 0) return `No step uses ${name}: it can go.`;
  const steps = count === 1 ? '1 step loses it.' : `${count} steps lose it.`;
  return homeless.length === 0 ? steps : `${steps} ${homeless.join(', ')} would have no home any more.`;
}

/** What breaks if a tool is dropped. */
export function ToolLosses({ sop, tool }: { readonly sop: SopDocument; readonly tool: Tool }) {
  const name = tool.name.trim() || 'this tool';
  const losses = toolImpact(sop, tool.id);
  const homeless = [...new Set(losses.flatMap((loss) => loss.homeless))];
  return (
    <section aria-label={`What breaks if we drop ${name}`}>
      <h3>What breaks if we drop {name}?</h3>
      <p>{summary(name, losses.length, homeless)}</p>
      <ul className="tool-losses">
        {losses.map(({ stepId, links, isOnly }) => (
          <li key={stepId}>
            <StepLink id={stepId} /> {links.map(linkWords).join(', ')}
            {isOnly && <span className="dialog-soft">; it has no other tool</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
