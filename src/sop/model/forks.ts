import { flowOrder } from './flow-order';
import type { StepId } from './ids';
import type { SopDocument } from './sop-document';

export interface BranchPlace {
  /** The last step that every way here goes through; null: there is none. */
  readonly gate: StepId | null;
  /** The step whose ways part and have not met again; null: the step is on the main line. */
  readonly fork: StepId | null;
  /** How many such forks are open here. */
  readonly depth: number;
}

const MAIN: BranchPlace = { gate: null, fork: null, depth: 0 };
type Flow = Pick<SopDocument, 'steps' | 'connectors'>;
const known = new WeakMap<Flow['connectors'], { readonly steps: Flow['steps']; readonly places: ReadonlyMap<StepId, BranchPlace> }>();

/** In whose branch each step stands. Loops back count for nothing: a decision whose "no" goes back has one way on. */
export function branchPlaces(sop: Flow): ReadonlyMap<StepId, BranchPlace> {
  const made = known.get(sop.connectors);
  if (made?.steps === sop.steps) return made.places;
  const places = placesOf(sop);
  known.set(sop.connectors, { steps: sop.steps, places });
  return places;
}

function placesOf(sop: Flow): ReadonlyMap<StepId, BranchPlace> {
  const rank = new Map(flowOrder(sop).map((id, index) => [id, index]));
  const into = new Map<StepId, StepId[]>();
  const waysOn = new Map<StepId, number>();
  for (const { from, to } of sop.connectors.values()) {
    if ((rank.get(from) ?? -1) >= (rank.get(to) ?? -1)) continue;
    into.set(to, [...(into.get(to) ?? []), from]);
    waysOn.set(from, (waysOn.get(from) ?? 0) + 1);
  }
  const places = new Map<StepId, BranchPlace>();
  const gateOf = (id: StepId) => places.get(id)?.gate ?? null;
  // The steps come in flow order, so what leads to a step has its place already.
  const meet = (one: StepId | null, other: StepId | null): StepId | null => {
    let [a, b] = [one, other];
    while (a !== b && a !== null && b !== null) {
      if ((rank.get(a) ?? 0) > (rank.get(b) ?? 0)) a = gateOf(a);
      else b = gateOf(b);
    }
    return a === b ? a : null;
  };
  for (const id of rank.keys()) {
    const [first, ...others] = into.get(id) ?? [];
    const gate = first === undefined ? null : others.reduce<StepId | null>(meet, first);
    const before = gate === null ? MAIN : (places.get(gate) ?? MAIN);
    const isBranch = gate !== null && others.length === 0 && (waysOn.get(gate) ?? 0) > 1;
    places.set(id, isBranch ? { gate, fork: gate, depth: before.depth + 1 } : { gate, fork: before.fork, depth: before.depth });
  }
  return places;
}

/** The ends that are still open in the branches of a fork: steps in them that lead nowhere yet. */
export function openEnds(sop: Flow, fork: StepId): readonly StepId[] {
  const places = branchPlaces(sop);
  const leads = new Set([...sop.connectors.values()].map(({ from }) => from));
  return [...sop.steps.values()]
    .filter(({ id, kind }) => kind !== 'end' && !leads.has(id) && isInBranch(places, id, fork))
    .map(({ id }) => id);
}

/** Whether a step stands in one of the branches of a fork, however deep. */
export function isInBranch(places: ReadonlyMap<StepId, BranchPlace>, id: StepId, fork: StepId): boolean {
  for (let at = places.get(id)?.fork ?? null; at !== null; at = places.get(at)?.fork ?? null) if (at === fork) return true;
  return false;
}
