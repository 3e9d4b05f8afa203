import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { waysOf } from '../rules/ways';

/** The steps that lead to a step. */
export function stepsBefore(sop: SopDocument, id: StepId): readonly Step[] {
  return (waysOf(sop, 'back').get(id) ?? []).flatMap((before) => sop.steps.get(before) ?? []);
}

/** The steps that a step leads to. */
export function stepsAfter(sop: SopDocument, id: StepId): readonly Step[] {
  return (waysOf(sop, 'on').get(id) ?? []).flatMap((after) => sop.steps.get(after) ?? []);
}

const MOST = 3;

/** The first few of what is there, each once. */
export function fewOf<Id>(ids: Iterable<Id | null | undefined>, isThere: (id: Id) => boolean): readonly Id[] {
  return [...new Set(ids)].filter((id): id is Id => id != null && isThere(id)).slice(0, MOST);
}
