import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';

export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** The steps that the connectors out of a step lead to, in the order of the file: the key `1` takes the first. */
export function branchesOf(sop: SopDocument, id: StepId): StepId[] {
  const targets = [...sop.connectors.values()].filter(({ from, to }) => from === id && to !== id).map(({ to }) => to);
  return [...new Set(targets)];
}

function sourcesOf(sop: SopDocument, id: StepId): StepId[] {
  return [...new Set([...sop.connectors.values()].filter(({ from, to }) => to === id && from !== id).map(({ from }) => from))];
}

/** The last fork on the way here: the nearest step before this one with more than one way out. Null: there is none. */
export function forkBefore(sop: SopDocument, id: StepId): StepId | null {
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const source of sourcesOf(sop, at)) {
      if (seen.has(source)) continue;
      if (branchesOf(sop, source).length > 1) return source;
      seen.add(source);
      open.push(source);
    }
  }
  return null;
}

/** The branches a step is one of: what its fork leads to, or else what leads to its merge. Nothing: it stands in no fork and no merge. */
function besideBranches(sop: SopDocument, id: StepId): StepId[] {
  for (const source of sourcesOf(sop, id)) {
    const branches = branchesOf(sop, source);
    if (branches.length > 1) return branches;
  }
  for (const target of branchesOf(sop, id)) {
    const sources = sourcesOf(sop, target);
    if (sources.length > 1) return sources;
  }
  return [];
}

/** The nearest step above or below, judged by centres, sideways distance counting double. */
function nearest(sop: SopDocument, id: StepId, by: 1 | -1): StepId | null {
  const from = sop.drawing.placements.get(id);
  if (from === undefined) return null;
  let best: { id: StepId; cost: number } | null = null;
  for (const placement of sop.drawing.placements.values()) {
    const dy = (placement.y + placement.height / 2 - from.y - from.height / 2) * by;
    const dx = Math.abs(placement.x + placement.width / 2 - from.x - from.width / 2);
    if (placement.id === id || dy <= 4) continue;
    const cost = dy + 2 * dx;
    if (best === null || cost < best.cost) best = { id: placement.id, cost };
  }
  return best?.id ?? null;
}

/**
 * Where an arrow key leads. → and ← read the SOP: from each number to the next and the one before, so that nothing is left out and nobody
 * goes round in a loop. Along most ways that is the connector; at the end of a branch it is the next branch. Who wants to follow a
 * connector wherever it leads chooses it by its number (`branchesOf`). ↓ and ↑ go round the branches of a fork or a merge as they are drawn,
 * or to the nearest step in that direction. Home and End go to the ends. Null: nowhere.
 */
export function walkFlow(sop: SopDocument, id: StepId | null, key: WalkKey): StepId | null {
  const order = [...stepNumbers(sop).keys()];
  if (id === null || key === 'Home') return order[0] ?? null;
  if (key === 'End') return order.at(-1) ?? null;
  const at = order.indexOf(id);
  if (key === 'ArrowRight') return order[at + 1] ?? null;
  if (key === 'ArrowLeft') return order[at - 1] ?? null;
  const by = key === 'ArrowDown' ? 1 : -1;
  const branches = besideBranches(sop, id).sort((a, b) => acrossOf(sop, a) - acrossOf(sop, b));
  if (branches.length < 2) return nearest(sop, id, by);
  return branches[(branches.indexOf(id) + by + branches.length) % branches.length] ?? null;
}

function acrossOf(sop: SopDocument, id: StepId): number {
  return sop.drawing.placements.get(id)?.[sop.profile.direction === 'right' ? 'y' : 'x'] ?? 0;
}
