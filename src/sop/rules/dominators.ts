import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';
import { waysOf } from './ways';

/** Which steps nobody gets past on the way from the start to another step. */
export interface Dominators {
  /** The steps that every way from a start to this one passes, the nearest first; none for a step that can’t be reached. */
  above(id: StepId): readonly StepId[];
  /** True when every way from a start to `below` passes `above`, or when they are the same. */
  isAbove(above: StepId, below: StepId): boolean;
  isReached(id: StepId): boolean;
}

const ROOT = 0;

/** By the method of Cooper, Harvey and Kennedy: a few rounds over the steps in the order of the work, close to linear in practice. */
export const dominatorsOf = perFlow((sop): Dominators => {
  const ways = waysOf(sop, 'on');
  const back = waysOf(sop, 'back');
  const starts = [...sop.steps.values()].flatMap(({ id, kind }) => (kind === 'start' ? [id] : []));
  const order = workOrder(starts, (id) => ways.get(id) ?? []);
  const places = new Map(order.map((id, index) => [id, index + 1]));
  const isStart = new Set(starts);
  const nearest = [ROOT, ...order.map(() => -1)];
  const meet = (one: number, other: number) => {
    let [a, b] = [one, other];
    while (a !== b) {
      while (a > b) a = nearest[a] ?? ROOT;
      while (b > a) b = nearest[b] ?? ROOT;
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, id] of order.entries()) {
      let next = isStart.has(id) ? ROOT : -1;
      for (const before of back.get(id) ?? []) {
        const place = places.get(before) ?? -1;
        if (place < 0 || (nearest[place] ?? -1) < 0) continue;
        next = next < 0 ? place : meet(next, place);
      }
      changed ||= next !== nearest[index + 1];
      nearest[index + 1] = next;
    }
  }
  return answers(order, places, nearest);
});

function answers(order: readonly StepId[], places: ReadonlyMap<StepId, number>, nearest: readonly number[]): Dominators {
  const above = (id: StepId) => {
    const found: StepId[] = [];
    for (let place = nearest[places.get(id) ?? ROOT] ?? ROOT; place > ROOT; place = nearest[place] ?? ROOT) {
      const step = order[place - 1];
      if (step !== undefined) found.push(step);
    }
    return found;
  };
  const isAbove = (high: StepId, low: StepId) => {
    const goal = places.get(high);
    let place = places.get(low) ?? ROOT;
    while (goal !== undefined && place > goal) place = nearest[place] ?? ROOT;
    return goal !== undefined && place === goal;
  };
  return { above, isAbove, isReached: (id) => places.has(id) };
}

/** What can be reached, each step before all that only come after it (reverse postorder). */
function workOrder(starts: readonly StepId[], next: (id: StepId) => readonly StepId[]): readonly StepId[] {
  const seen = new Set<StepId>();
  const finished: StepId[] = [];
  for (const root of starts.toReversed()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ ways: next(root), id: root, index: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = top.ways[top.index];
      top.index += 1;
      if (target === undefined) {
        finished.push(top.id);
        path.pop();
      } else if (!seen.has(target)) {
        seen.add(target);
        path.push({ ways: next(target), id: target, index: 0 });
      }
    }
  }
  return finished.reverse();
}
