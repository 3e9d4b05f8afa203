import { wayBetween } from './directions';
import { foreignness, PathFinder } from './path-finder';
import { COSTS } from './route-costs';
import type { Path, RoutingSpace } from './routing-space';
import { Traffic } from './traffic';

interface Options {
  /** The edges to route, in this order first. */
  readonly order: readonly number[];
  /** How often all are taken up and laid again, the dearest first. */
  readonly passes: number;
  /** How many lines beyond the box of its ends a way may run; beyond that only when there is no other. */
  readonly reach: number;
}

/** The total counts length by a part only: where the steps stand decides most of it, and that is judged apart. */
const LENGTH_SHARE = 0.3;

/** The ways of all edges over a lattice; those that share parts are still one on the other. */
export class Routes {
  readonly paths: (Path | null)[];
  readonly traffic: Traffic;
  private readonly finder: PathFinder;
  private readonly costs: Float64Array;

  constructor(readonly space: RoutingSpace) {
    this.paths = space.wishes.map(() => null);
    this.traffic = new Traffic(space);
    this.finder = new PathFinder(space, this.traffic);
    this.costs = new Float64Array(space.wishes.length);
  }

  /** States that the searches looked at. */
  get work(): number {
    return this.finder.work;
  }

  /** Takes a way as given: others heed it. */
  keep(edge: number, path: Path): void {
    this.paths[edge] = path;
    this.traffic.mark(edge, path, 1);
  }

  /** Routes the edges one after the other, then takes up each and lays it again, knowing the others. */
  routeAll({ order, passes, reach }: Options): void {
    for (const edge of order) this.lay(edge, reach);
    for (let pass = 0; pass < passes; pass += 1) {
      let changed = false;
      // The sort is stable: equally dear ones keep their order.
      for (const edge of [...order].sort((a, b) => (this.costs[b] ?? 0) - (this.costs[a] ?? 0))) {
        const before = this.paths[edge] ?? null;
        if (before !== null) this.traffic.mark(edge, before, -1);
        this.lay(edge, reach);
        if (!isSame(before, this.paths[edge] ?? null)) changed = true;
      }
      if (!changed) break;
    }
  }

  /** Takes up some ways and lays them again, one after the other. */
  layAgain(edges: Iterable<number>, reach: number): void {
    for (const edge of edges) {
      const before = this.paths[edge] ?? null;
      if (before !== null) this.traffic.mark(edge, before, -1);
      this.lay(edge, reach);
    }
  }

  /** What all ways cost together. Crossings are counted by the caller, who knows where shared parts must swap: `forced`. */
  totalCost(forced: number): number {
    let sum = 0;
    this.paths.forEach((path, edge) => {
      const wish = this.space.wishes[edge];
      if (path === null) {
        if (wish !== undefined && wish.source !== wish.target) sum += COSTS.unrouted;
        return;
      }
      this.traffic.mark(edge, path, -1);
      sum += this.ownCost(edge, path);
      this.traffic.mark(edge, path, 1);
    });
    return sum + COSTS.cross * (this.traffic.crossings() + forced);
  }

  private lay(edge: number, reach: number): void {
    const path = this.finder.find(edge, reach) ?? (Number.isFinite(reach) ? this.finder.find(edge, Number.POSITIVE_INFINITY) : null);
    this.paths[edge] = path;
    this.costs[edge] = path === null ? 0 : this.finder.lastCost;
    if (path !== null) this.traffic.mark(edge, path, 1);
  }

  /** A way without what others do to it: length, bends, foreign lanes, sides. */
  private ownCost(edge: number, path: Path): number {
    const { x, y, laneOfY, wishes } = this.space;
    const wish = wishes[edge];
    const width = x.length;
    let cost = 0;
    let before = -1;
    for (let index = 0; index + 1 < path.length; index += 1) {
      const here = path[index] ?? 0;
      const next = path[index + 1] ?? 0;
      const way = wayBetween(here, next);
      const line = Math.floor(here / width);
      if (way % 2 === 0) {
        const length = Math.abs((x[next % width] ?? 0) - (x[here % width] ?? 0));
        cost += LENGTH_SHARE * length * (1 + foreignness(laneOfY[line] ?? 0, wish?.sourceLane ?? 0, wish?.targetLane ?? 0));
      } else cost += LENGTH_SHARE * Math.abs((y[Math.floor(next / width)] ?? 0) - (y[line] ?? 0));
      if (before >= 0 && before !== way) cost += COSTS.bend;
      if (before < 0) cost += this.traffic.leavingCost(edge, way);
      before = way;
    }
    return cost + (before < 0 ? 0 : this.traffic.enteringCost(edge, before ^ 2));
  }
}

function isSame(a: Path | null, b: Path | null): boolean {
  if (a === null || b === null || a.length !== b.length) return a === b;
  return a.every((vertex, index) => vertex === b[index]);
}
