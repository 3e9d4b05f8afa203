import type { StepId } from '../model/ids';
import type { Step } from '../model/step';
import { perDocument } from './per-document';
import { waysOf } from './ways';

/** The steps in the order of the work: as they are first met on the way from the start, what is met nowhere after them, as in the table. */
export const workOrderOf = perDocument((sop): readonly Step[] => {
  const ways = waysOf(sop, 'on');
  const starts = [...sop.steps.values()].flatMap(({ id, kind }) => (kind === 'start' ? [id] : []));
  const seen = new Set<StepId>();
  // A set grows while it is walked, so this goes on in rings around the starts.
  for (const id of starts) seen.add(id);
  for (const id of seen) for (const next of ways.get(id) ?? []) seen.add(next);
  for (const id of sop.steps.keys()) seen.add(id);
  return [...seen].flatMap((id) => sop.steps.get(id) ?? []);
});
