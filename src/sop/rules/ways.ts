import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';
import type { SopDocument } from '../model/sop-document';

/** The neighbours of each step. A step that leads to itself gains nothing by it, and what leads nowhere is no way. */
export type Ways = ReadonlyMap<StepId, readonly StepId[]>;

/** Where connectors lead on to, or, `back`, where they come from. */
type Flow = Pick<SopDocument, 'steps' | 'connectors'>;

export function waysOf(sop: Flow, back: 'on' | 'back'): Ways {
  return WAYS[back](sop);
}

const WAYS = { on: perFlow((sop) => collect(sop, 'on')), back: perFlow((sop) => collect(sop, 'back')) };

function collect(sop: Flow, back: 'on' | 'back'): Ways {
  const ways = new Map<StepId, StepId[]>();
  for (const { from, to } of sop.connectors.values()) {
    if (from === to || !sop.steps.has(from) || !sop.steps.has(to)) continue;
    const [source, target] = back === 'on' ? [from, to] : [to, from];
    const known = ways.get(source);
    if (known) known.push(target);
    else ways.set(source, [target]);
  }
  return ways;
}

/** The given steps and all that can be reached from them; only inside of `within` when that is given. */
export function reachedFrom(ways: Ways, starts: Iterable<StepId>, within?: ReadonlySet<StepId>): Set<StepId> {
  const reached = new Set(starts);
  const open = [...reached];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const target of ways.get(id) ?? []) {
      if (reached.has(target) || within?.has(target) === false) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}

/** True when a way leads from one of the starts to the goal without passing `except`. Looks no further than it must. */
export function leads(ways: Ways, starts: Iterable<StepId>, goal: StepId, except?: StepId): boolean {
  const reached = new Set<StepId>();
  for (const start of starts) if (start !== except) reached.add(start);
  // A set grows while it is walked, so this goes on in rings and meets what is near first.
  for (const id of reached) {
    if (id === goal) return true;
    for (const next of ways.get(id) ?? []) if (next !== except) reached.add(next);
  }
  return false;
}
