import { routeGrid } from '../draw-grid';
import type { GridPlacement } from '../graph/grid-placement';
import type { LayoutGraph } from '../graph/layout-graph';

/** Who found the columns and the order. */
export type Origin = 'elk' | 'own';

/** A placement and what it costs once its connectors are led. */
export interface Candidate {
  readonly placement: GridPlacement;
  readonly origin: Origin;
  readonly cost: number;
}

/** Length and breadth of the drawing count a little, so that of two equally tidy ones the smaller wins. */
const LENGTH = 0.8;
const BREADTH = 1.2;
/** Candidates that are kept for the last comparison. */
const KEPT = 12;
const GAIN = 1;

/** Tries placements, remembers the best, and knows when it has done enough; counted in work, never in time. */
export class Trial {
  tried = 0;
  private work = 0;
  private pool: Candidate[] = [];

  constructor(
    readonly graph: LayoutGraph,
    private readonly onTried: (tried: number) => void = () => undefined,
    /** Columns of pinned nodes; -1: free. Those are never moved. */
    readonly held?: Int32Array | undefined,
  ) {}

  isHeld(node: number): boolean {
    return (this.held?.[node] ?? -1) >= 0;
  }

  /** Average work of one try. */
  get perTry(): number {
    return this.work / Math.max(1, this.tried);
  }

  /** Leads the connectors of a placement and says what it costs. */
  try(placement: GridPlacement, origin: Origin): Candidate {
    const { routes, order, grid } = routeGrid(this.graph, placement, 1);
    this.tried += 1;
    this.work += routes.work;
    const { x, y } = grid.space;
    const cost = routes.totalCost(order.forced) + LENGTH * (x.at(-1) ?? 0) + BREADTH * (y.at(-1) ?? 0);
    const candidate = { placement, origin, cost };
    this.keep(candidate);
    this.onTried(this.tried);
    return candidate;
  }

  /** The best ones, the best first; of those that cost the same one. */
  best(): readonly Candidate[] {
    const seen = new Set<number>();
    return [...this.pool]
      .sort((a, b) => a.cost - b.cost)
      .filter(({ cost }) => !seen.has(Math.round(cost)) && seen.add(Math.round(cost)))
      .slice(0, KEPT);
  }

  private keep(candidate: Candidate): void {
    this.pool.push(candidate);
    if (this.pool.length > 4 * KEPT) this.pool = this.pool.sort((a, b) => a.cost - b.cost).slice(0, 2 * KEPT);
  }
}

/** True when a candidate is worth going on from. */
export function isBetter(candidate: Candidate, than: Candidate): boolean {
  return candidate.cost < than.cost - GAIN;
}
