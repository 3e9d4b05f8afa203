import type { RoleId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { handoffSpan, shortestOrder, type Traffic } from './lane-order/shortest-order';
import { layOutSearched } from './lay-out-searched';
import type { LayoutResult } from './layout-result';
import { type DrawingMeasures, drawingCost } from './measure/drawing-measures';
import { measureDrawing } from './measure/measure-drawing';
import { drawingOfSop } from './measure/measured-drawing';
import { withLayout } from './with-layout';

/** An SOP laid out with its lanes in one order. */
interface Ordered {
  readonly order: readonly RoleId[];
  readonly layout: LayoutResult;
  readonly measures: DrawingMeasures;
  /** How many lanes all hand-offs together cross. */
  readonly span: number;
}

/** Another order of the lanes that makes a better drawing, beside today's. */
export interface LaneOrderSuggestion {
  readonly before: Ordered;
  readonly after: Ordered;
}

interface Options {
  /** 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Looks for an order of the lanes in which hand-offs are shorter. Both orders are laid out, and only one whose drawing the measures like
 * better is suggested; null: no other is better than today's. Synchronous.
 */
export function suggestLaneOrder(sop: SopDocument, { onProgress }: Options = {}): LaneOrderSuggestion | null {
  const roleIds = [...sop.roles.keys()];
  const traffic = trafficOf(sop, roleIds);
  const best = shortestOrder(traffic);
  const today = roleIds.map((_, lane) => lane);
  if (handoffSpan(traffic, best) >= handoffSpan(traffic, today)) return null;
  const candidates = [today, best, best.toReversed()].map((order, index): Ordered & { readonly cost: number } => {
    const ids = order.map((lane) => roleIds[lane]).filter((id) => id !== undefined);
    const ordered = { ...sop, roles: new Map(ids.flatMap((id) => [...sop.roles].filter(([own]) => own === id))) };
    const layout = layOutSearched(ordered, { onProgress: (share) => onProgress?.((index + share) / 3) });
    const measures = measureDrawing(drawingOfSop(withLayout(ordered, layout)));
    return { order: ids, layout, measures, span: handoffSpan(traffic, order), cost: drawingCost(measures) };
  });
  const [before, ...others] = candidates;
  const [after] = others.sort((a, b) => a.cost - b.cost);
  return before === undefined || after === undefined || after.cost >= before.cost ? null : { before, after };
}

/** How many connectors lead from each lane to each other one, both ways together. */
function trafficOf(sop: SopDocument, roleIds: readonly RoleId[]): Traffic {
  const laneOf = new Map(roleIds.map((id, lane) => [id, lane]));
  const traffic = roleIds.map(() => roleIds.map(() => 0));
  const add = (from: number, to: number) => {
    const row = traffic[from];
    if (row !== undefined) row[to] = (row[to] ?? 0) + 1;
  };
  for (const connector of sop.connectors.values()) {
    const from = laneOf.get(sop.steps.get(connector.from)?.roleId ?? ('' as RoleId)); // no role has an empty id
    const to = laneOf.get(sop.steps.get(connector.to)?.roleId ?? ('' as RoleId)); // as above
    if (from === undefined || to === undefined || from === to) continue;
    add(from, to);
    add(to, from);
  }
  return traffic;
}
