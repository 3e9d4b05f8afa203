import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';

export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Steps in reading order: along the stages' axis first, then across the lanes. */
function readingOrder(sop: SopDocument): StepId[] {
  const along = sop.profile.direction === 'right' ? 'x' : 'y';
  const across = along === 'x' ? 'y' : 'x';
  return [...sop.drawing.placements.values()]
    .sort((a, b) => a[along] - b[along] || a[across] - b[across] || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function beside(order: readonly StepId[], id: StepId, by: 1 | -1): StepId | null {
  return order[order.indexOf(id) + by] ?? null;
}

/** The branches around a step: other targets of its predecessor, or other sources of its successor. */
function siblings(sop: SopDocument, id: StepId): StepId[] {
  const connectors = [...sop.connectors.values()];
  const before = connectors.find((connector) => connector.to === id)?.from;
  const branches = connectors.filter((connector) => connector.from === before).map((connector) => connector.to);
  if (branches.length > 1) return branches;
  const after = connectors.find((connector) => connector.from === id)?.to;
  return connectors.filter((connector) => connector.to === after).map((connector) => connector.from);
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
 * Where an arrow key leads: → and ← follow the flow (the first connector out or in; without one, reading order),
 * ↑ and ↓ change branch or go to the nearest step in that direction, Home and End to the ends. Null: nowhere.
 */
export function walkFlow(sop: SopDocument, id: StepId | null, key: WalkKey): StepId | null {
  const order = readingOrder(sop);
  if (id === null || key === 'Home') return order[0] ?? null;
  if (key === 'End') return order.at(-1) ?? null;
  const connectors = [...sop.connectors.values()];
  if (key === 'ArrowRight') return connectors.find((connector) => connector.from === id)?.to ?? beside(order, id, 1);
  if (key === 'ArrowLeft') return connectors.find((connector) => connector.to === id)?.from ?? beside(order, id, -1);
  const by = key === 'ArrowDown' ? 1 : -1;
  const branches = siblings(sop, id).sort((a, b) => (sop.drawing.placements.get(a)?.y ?? 0) - (sop.drawing.placements.get(b)?.y ?? 0));
  const at = branches.indexOf(id);
  return branches[at + by] ?? nearest(sop, id, by);
}
