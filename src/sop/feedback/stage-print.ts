import { diffSops } from '../diff/diff-sops';
import { saidBy } from '../diff/meaning';
import type { RoleId, StageId, StepId } from '../model/ids';
import type { SopDocument, Table } from '../model/sop-document';
import type { Step } from '../model/step';
import { printOf } from './print-of';

/** What a role does in a stage: the steps that it owns there. */
function ownSteps({ steps }: SopDocument, stageId: StageId, roleId: RoleId): ReadonlyMap<StepId, Step> {
  return new Map([...steps].filter(([, step]) => step.stageId === stageId && step.roleId === roleId));
}

/** True when a role has a step in a stage: there is something to sign. */
export function hasPart(sop: SopDocument, stageId: StageId, roleId: RoleId): boolean {
  return ownSteps(sop, stageId, roleId).size > 0;
}

/**
 * A print of what a role does in a stage: its steps, where each leads with which words, and what it is done with. Where a way leaves the
 * stage only the next stage counts, so that work in one stage never lapses what was signed for another; how it is drawn says nothing.
 */
export function stagePrint(sop: SopDocument, stageId: StageId, roleId: RoleId): string {
  const own = ownSteps(sop, stageId, roleId);
  const ways = [...sop.connectors.values()].flatMap(({ id: _id, to, ...way }) => {
    if (!own.has(way.from)) return [];
    const next = sop.steps.get(to)?.stageId ?? null;
    return [saidBy({ ...way, to: next === stageId ? to : `stage ${next ?? 'none'}` })];
  });
  const links = [...sop.toolLinks.values()].flatMap(({ id: _id, ...link }) => (own.has(link.stepId) ? [saidBy(link)] : []));
  const steps = Array.from(own.values(), (step) => saidBy(step));
  return printOf([steps, ways, links].map((texts) => texts.sort().join('\n')).join('\n\n'));
}

type Rows<Id extends string, Row> = Table<Id, Row>;

/** The rows of now, but those of the part as they were. */
function asTheyWere<Id extends string, Row>(was: Rows<Id, Row>, is: Rows<Id, Row>, inPart: (row: Row) => boolean): Map<Id, Row> {
  const rows = new Map<Id, Row>();
  for (const [id, row] of is) {
    const before = was.get(id);
    const belongs = inPart(row) || (before !== undefined && inPart(before));
    if (!belongs) rows.set(id, row);
    else if (before !== undefined) rows.set(id, before);
  }
  for (const [id, row] of was) if (inPart(row) && !is.has(id)) rows.set(id, row);
  return rows;
}

/** What changed in a role's part of a stage between two states, one sentence each, without a full stop. */
export function partChanges(before: SopDocument, after: SopDocument, stageId: StageId, roleId: RoleId): readonly string[] {
  const own = new Set([...ownSteps(before, stageId, roleId).keys(), ...ownSteps(after, stageId, roleId).keys()]);
  const was: SopDocument = {
    ...after,
    roles: new Map([...before.roles, ...after.roles]),
    stages: new Map([...before.stages, ...after.stages]),
    tools: new Map([...before.tools, ...after.tools]),
    steps: asTheyWere(before.steps, after.steps, ({ id }) => own.has(id)),
    connectors: asTheyWere(before.connectors, after.connectors, ({ from }) => own.has(from)),
    toolLinks: asTheyWere(before.toolLinks, after.toolLinks, ({ stepId }) => own.has(stepId)),
  };
  const is: SopDocument = { ...after, roles: was.roles, stages: was.stages, tools: was.tools };
  return diffSops(was, is).map(({ sentence }) => sentence);
}
