import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';
import { lastFinishedFirst } from './causes';
import { reachedFrom, waysOf } from './ways';

/** For each step the circle that it goes round with, as a number: two steps lead to each other exactly when theirs are the same. */
export const circlesOf = perFlow((sop): ReadonlyMap<StepId, number> => {
  const back = waysOf(sop, 'back');
  const left = new Set(sop.steps.keys());
  const circles = new Map<StepId, number>();
  for (const last of lastFinishedFirst([...left], waysOf(sop, 'on'), new Set(left))) {
    if (!left.has(last)) continue;
    const circle = circles.size;
    for (const id of reachedFrom(back, [last], left)) {
      left.delete(id);
      circles.set(id, circle);
    }
  }
  return circles;
});
