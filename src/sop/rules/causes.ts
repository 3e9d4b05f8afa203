import type { StepId } from '../model/ids';
import { reachedFrom, type Ways } from './ways';

/** A step that takes others along: put it right, and they are right too. */
export interface Cause {
  readonly id: StepId;
  /** The steps that it goes round with; any of them could stand for the others. */
  readonly circle: readonly StepId[];
  /** What it takes along besides. */
  readonly others: readonly StepId[];
}

/**
 * The fewest of the given steps from which all of them are reached, so that one cut connector is one finding and not one for each
 * step behind it. Going back from the step that a walk finishes last finds a circle that nothing outside leads into (Kosaraju).
 */
export function causesAmong(ids: ReadonlySet<StepId>, ways: Ways, back: Ways): readonly Cause[] {
  const order = [...ids];
  const places = new Map(order.map((id, place) => [id, place]));
  const inOrder = (steps: Iterable<StepId>) => [...steps].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const left = new Set(order);
  const causes = new Map<StepId, Cause>();
  for (const last of lastFinishedFirst(order, ways, ids)) {
    if (!left.has(last)) continue;
    const circle = reachedFrom(back, [last], left);
    const taken = reachedFrom(ways, [last], left);
    for (const step of taken) left.delete(step);
    for (const step of circle) taken.delete(step);
    const [id = last, ...rest] = inOrder(circle);
    causes.set(id, { id, circle: rest, others: inOrder(taken) });
  }
  return inOrder(causes.keys()).flatMap((id) => causes.get(id) ?? []);
}

/** The steps in the order in which a walk along the ways is done with them, the last one first. */
export function lastFinishedFirst(order: readonly StepId[], ways: Ways, within: ReadonlySet<StepId>): readonly StepId[] {
  const seen = new Set<StepId>();
  const finished: StepId[] = [];
  // Backwards, so that of several causes the first in the table takes along what they share.
  for (const root of order.toReversed()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ id: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = ways.get(top.id)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        finished.push(top.id);
        path.pop();
      } else if (within.has(target) && !seen.has(target)) {
        seen.add(target);
        path.push({ id: target, next: 0 });
      }
    }
  }
  return finished.reverse();
}
