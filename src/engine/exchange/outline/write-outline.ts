import type { Connector } from '../../../sop/model/connector';
import type { StepId, ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';
import { writeName, writeNames } from './name-list';
import { namesOf } from './names';
import { writeWords } from './way-words';
import { writeParts } from './write-line';

/** What a heading says above steps that are in no stage. */
export const NO_STAGE = '(no stage)';
/** Where a step leads that leads nowhere though another one follows it. */
export const NOWHERE = 'nowhere';

/**
 * An SOP as text: its title, its roles, stages and tools, and under a heading for each stage its numbered steps, with a line for
 * each way out that is more than "on to the next". `readOutline` makes the same SOP of it.
 */
export function writeOutline(sop: SopDocument): string {
  const steps = [...sop.steps.values()];
  const numbers = new Map(steps.map((step, index) => [step.id, index + 1]));
  const ways = grouped(sop.connectors.values(), (connector) => connector.from);
  const tools = grouped(sop.toolLinks.values(), (link) => link.stepId);
  const lines = head(sop);
  let stage: Step['stageId'] = null;
  steps.forEach((step, index) => {
    if (index === 0 || step.stageId !== stage) lines.push('', ...(index === 0 && step.stageId === null ? [] : [heading(sop, step), '']));
    stage = step.stageId;
    const toolIds = [...new Set<ToolId>((tools.get(step.id) ?? []).map((link) => link.toolId))];
    lines.push(`${index + 1}. ${writeParts({ ...step, stageId: null, toolIds }, sop)}`.trimEnd());
    lines.push(...waysOut(step, steps[index + 1], ways.get(step.id) ?? [], numbers));
  });
  return `${lines.join('\n')}\n`;
}

function grouped<Row, Id>(rows: Iterable<Row>, by: (row: Row) => Id): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group === undefined) groups.set(by(row), [row]);
    else group.push(row);
  }
  return groups;
}

function head({ profile, roles, stages, tools }: SopDocument): string[] {
  const list = (word: string, rows: ReadonlyMap<string, { readonly name: string }>) =>
    rows.size === 0 ? [] : [`${word}: ${writeNames([...rows.values()].map((row) => row.name))}`];
  const lists = [...list('Roles', roles), ...list('Stages', stages), ...list('Tools', tools)];
  return [`# ${writeName(profile.title)}`, ...(lists.length === 0 ? [] : ['', ...lists])];
}

function heading(sop: SopDocument, { stageId }: Step): string {
  const label = stageId === null ? undefined : namesOf(sop.stages).labels.get(stageId);
  return `## ${label === undefined ? NO_STAGE : writeName(label)}`;
}

/** True when a step needs no word about where it leads: on to the next one, and nothing else. */
export function leadsOnByItself(step: Pick<Step, 'kind'>, next: Pick<Step, 'kind'> | undefined): boolean {
  return step.kind !== 'end' && next !== undefined && next.kind !== 'start';
}

function waysOut(step: Step, next: Step | undefined, ways: readonly Connector[], numbers: ReadonlyMap<StepId, number>): string[] {
  const [only, ...more] = ways;
  const isPlain = only !== undefined && more.length === 0 && only.label === '' && only.outcome === null && only.to === next?.id;
  if (leadsOnByItself(step, next) ? isPlain : only === undefined) return [];
  if (only === undefined) return [`   -> ${NOWHERE}`];
  return ways.map((way) => {
    const words = writeWords(way, step.kind);
    return `   ${words === '' ? '' : `- ${words} `}-> ${numbers.get(way.to) ?? NOWHERE}`;
  });
}
