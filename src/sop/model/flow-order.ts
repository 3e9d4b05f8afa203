import type { StepId } from './ids';
import { perFlow } from './per-flow';
import type { SopDocument } from './sop-document';

/**
 * The steps as they follow each other, whatever the stages: every step after all that lead to it, as far as loops allow, and a
 * branch told to its end before the next one begins. Starts come first, then what nothing leads to, in the order of the file.
 */
export const flowOrder = perFlow(({ steps, connectors }) => orderOf(steps, connectors));

type Targets = ReadonlyMap<StepId, readonly StepId[]>;

function orderOf(steps: SopDocument['steps'], connectors: SopDocument['connectors']): readonly StepId[] {
  const targets = new Map<StepId, StepId[]>([...steps.keys()].map((id) => [id, []]));
  const hasWayIn = new Set<StepId>();
  for (const { from, to } of connectors.values()) {
    if (from === to || !steps.has(to)) continue;
    targets.get(from)?.push(to);
    hasWayIn.add(to);
  }
  const starts = [...steps.values()].filter(({ kind }) => kind === 'start').map(({ id }) => id);
  const firsts = [...steps.keys()].filter((id) => !hasWayIn.has(id));
  // What is left runs in a circle, which begins with its first step in the file.
  const roots = rootsOf([...starts, ...firsts, ...steps.keys()], targets);
  const onwards = withoutLoops(roots, targets);
  const seen = new Set<StepId>();
  const reversed: StepId[] = [];
  for (const root of roots.reverse()) walk(root, onwards, seen, (id) => reversed.push(id));
  return reversed.reverse();
}

/**
 * The ways that lead on: what comes back to a step on the way there is left out. Looked for in the order of the file, which tells the way
 * on first: without this a step that is skipped by one branch would come after what sends work back to it.
 */
function withoutLoops(roots: readonly StepId[], targets: Targets): Targets {
  const onwards = new Map<StepId, StepId[]>();
  const done = new Set<StepId>();
  for (const root of roots) {
    if (onwards.has(root)) continue;
    onwards.set(root, []);
    const open = [{ id: root, left: [...(targets.get(root) ?? [])].reverse() }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.left.pop();
      if (next === undefined) {
        done.add(top.id);
        open.pop();
      } else if (done.has(next)) onwards.get(top.id)?.push(next);
      else if (!onwards.has(next)) {
        onwards.get(top.id)?.push(next);
        onwards.set(next, []);
        open.push({ id: next, left: [...(targets.get(next) ?? [])].reverse() });
      }
    }
  }
  return onwards;
}

function rootsOf(candidates: readonly StepId[], targets: Targets): StepId[] {
  const seen = new Set<StepId>();
  return candidates.filter((id) => {
    if (seen.has(id)) return false;
    walk(id, targets, seen, () => undefined);
    return true;
  });
}

/** Depth first, the last target first; `done` is called when everything behind a step is done. Without recursion: a file may be long. */
function walk(root: StepId, targets: Targets, seen: Set<StepId>, done: (id: StepId) => void): void {
  if (seen.has(root)) return;
  seen.add(root);
  const open = [{ id: root, left: [...(targets.get(root) ?? [])] }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const next = top.left.pop();
    if (next === undefined) {
      done(top.id);
      open.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      open.push({ id: next, left: [...(targets.get(next) ?? [])] });
    }
  }
}
