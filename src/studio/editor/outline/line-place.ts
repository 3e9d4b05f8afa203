import { defaultOutcome } from '../../../sop/commands/default-outcome';
import type { NewStepPlace } from '../../../sop/commands/write-step';
import type { Connector } from '../../../sop/model/connector';
import { branchPlaces, openEnds } from '../../../sop/model/forks';
import type { StageId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepOrder } from '../../../sop/model/step-numbers';

const decides = (sop: SopDocument, id: StepId) => ['decision', 'approval'].includes(sop.steps.get(id)?.kind ?? '');

function waysOut(sop: SopDocument, id: StepId): Connector[] {
  return [...sop.connectors.values()].filter(({ from }) => from === id);
}

/** Whether a decision or an approval still lacks one of its two usual ways. */
function hasFreeOutcome(sop: SopDocument, id: StepId): boolean {
  return decides(sop, id) && defaultOutcome(sop.steps.get(id), waysOut(sop, id)).outcome !== null;
}

/** The nearest decision or approval, from a step upwards, that still lacks a way out. */
function forkAbove(sop: SopDocument, id: StepId | null): StepId | null {
  const places = branchPlaces(sop);
  for (let at = id; at !== null; at = places.get(at)?.gate ?? null) if (hasFreeOutcome(sop, at)) return at;
  return null;
}

/**
 * Where a line that is begun after a step joins: it goes between the step and the next one. A decision first gets the ways that it
 * lacks; after an end comes the branch that is still missing, if one is.
 */
export function placeAfterLine(sop: SopDocument, id: StepId): NewStepPlace {
  if (sop.steps.get(id)?.kind === 'end') {
    const fork = forkAbove(sop, id);
    return { from: fork === null ? [] : [fork] };
  }
  const [way] = waysOut(sop, id);
  return { from: [id], ...(way === undefined || hasFreeOutcome(sop, id) ? {} : { on: way.id }) };
}

/** The first line of a stage goes on from the last step before the stage that leads nowhere yet. */
export function placeInStage(sop: SopDocument, stageId: StageId | null): NewStepPlace {
  const stages = [...sop.stages.keys()];
  const rank = (id: StageId | null) => (id === null ? stages.length : stages.indexOf(id));
  const leads = new Set([...sop.connectors.values()].map(({ from }) => from));
  const last = stepOrder(sop)
    .flatMap((id) => sop.steps.get(id) ?? [])
    .findLast((step) => rank(step.stageId) <= rank(stageId) && step.kind !== 'end' && !leads.has(step.id));
  return { from: last === undefined ? [] : [last.id] };
}

/** Tab: another way out of the fork above, or, where nothing is decided, of the step before. */
export function placeOnBranch(sop: SopDocument, after: StepId): NewStepPlace {
  return { from: [forkAbove(sop, after) ?? after] };
}

/** Shift+Tab: where the branches meet. Null: the line before is on the main line already. */
export function placeOnMain(sop: SopDocument, after: StepId): NewStepPlace | null {
  const fork = branchPlaces(sop).get(after)?.fork ?? null;
  const ends = fork === null ? [] : openEnds(sop, fork);
  return ends.length < 2 ? null : { from: ends };
}

/** The step that an existing one becomes a branch of. Null: nothing leads to it. */
export function branchSource(sop: SopDocument, id: StepId): StepId | null {
  const before = [...sop.connectors.values()].find(({ to }) => to === id)?.from ?? null;
  const leads = (from: StepId) => waysOut(sop, from).some(({ to }) => to === id);
  for (let at = forkAbove(sop, before); at !== null; at = forkAbove(sop, branchPlaces(sop).get(at)?.gate ?? null))
    if (!leads(at)) return at;
  return before;
}

/** The word of the way that would lead to a line, and how deep in branches it would stand. */
export function lookOfPlace(sop: SopDocument, { from, on }: NewStepPlace): { readonly word: string; readonly depth: number } {
  const places = branchPlaces(sop);
  const [source] = from;
  if (source === undefined) return { word: '', depth: 0 };
  const { depth } = places.get(source) ?? { depth: 0 };
  if (from.length > 1) return { word: '', depth: Math.max(0, depth - 1) };
  const ways = waysOut(sop, source);
  const isBranch = on === undefined && ways.length > 0;
  return { word: on === undefined ? defaultOutcome(sop.steps.get(source), ways).label : '', depth: depth + (isBranch ? 1 : 0) };
}
