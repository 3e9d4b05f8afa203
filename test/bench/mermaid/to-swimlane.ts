import { cardSizes } from '../../../src/sop/drawing/card-sizes';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Step } from '../../../src/sop/model/step';

const quoted = (text: string) => `"${text.replaceAll('"', '#quot;')}"`;

/** What Mermaid's box is larger than the words in it, px. */
const ROUND_WORDS = { width: 32, height: 24 };

function shaped({ kind, name }: Step): string {
  if (kind === 'start' || kind === 'end') return `([${quoted(name)}])`;
  return kind === 'decision' ? `{${quoted(name)}}` : `[${quoted(name)}]`;
}

/** A box as large as our card, whatever the words in it need. */
function sized({ name }: Step, { width, height }: { readonly width: number; readonly height: number }): string {
  const style = `width:${width - ROUND_WORDS.width}px;height:${height - ROUND_WORDS.height}px`;
  return `["<div style='${style}'>${name}</div>"]`;
}

/** An SOP in the words of Mermaid's swimlanes: a lane for each role, `n0` for the first step. Stages it has none. */
export function toSwimlane(sop: SopDocument, { withOurCards }: { readonly withOurCards: boolean }): string {
  const steps = [...sop.steps.values()];
  const at = new Map(steps.map(({ id }, index) => [id, `n${index}`]));
  const cardSize = cardSizes(sop.roles, sop.toolLinks.values());
  const boxed = (step: Step) => (withOurCards ? sized(step, cardSize(step)) : shaped(step));
  const lanes = [...sop.roles.values()].flatMap(({ id, name }, lane) => [
    `  subgraph lane${lane} [${quoted(name)}]`,
    ...steps.filter(({ roleId }) => roleId === id).map((step) => `    ${at.get(step.id)}${boxed(step)}`),
    '  end',
  ]);
  const ways = [...sop.connectors.values()].map(
    ({ from, to, label }) => `  ${at.get(from)} -->${label === '' ? '' : `|${quoted(label)}|`} ${at.get(to)}`,
  );
  return ['swimlane-beta LR', ...lanes, ...ways, ''].join('\n');
}
