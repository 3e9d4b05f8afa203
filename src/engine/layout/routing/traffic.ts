import { wayBetween } from './directions';
import { COSTS } from './route-costs';
import type { Path, RoutingSpace } from './routing-space';

/** What runs on the lattice: how many connectors pass, turn and run along each part, and use each side of each step. */
export class Traffic {
  /** Per vertex: straight along the flow, straight across it, turning. */
  readonly along: Int16Array;
  readonly across: Int16Array;
  readonly turning: Int16Array;
  /** Per vertex: on the part that begins there, eastwards and southwards. */
  readonly eastPart: Int16Array;
  readonly southPart: Int16Array;
  /** Per part: what it costs more because there was no room for all that ran on it. */
  readonly eastCrowd: Float64Array;
  readonly southCrowd: Float64Array;
  /** Per step and side. */
  private readonly entering: Int16Array;
  private readonly leaving: Int16Array;

  constructor(private readonly space: RoutingSpace) {
    const vertices = space.x.length * space.y.length;
    this.along = new Int16Array(vertices);
    this.across = new Int16Array(vertices);
    this.turning = new Int16Array(vertices);
    this.eastPart = new Int16Array(vertices);
    this.southPart = new Int16Array(vertices);
    this.eastCrowd = new Float64Array(vertices);
    this.southCrowd = new Float64Array(vertices);
    this.entering = new Int16Array(space.seats.length * 4);
    this.leaving = new Int16Array(space.seats.length * 4);
  }

  /** Adds an edge's way (`times` 1) or takes it away (-1). */
  mark(edge: number, path: Path, times: 1 | -1): void {
    const bump = (list: Int16Array, at: number) => {
      list[at] = (list[at] ?? 0) + times;
    };
    let before = -1;
    let last = 0;
    for (let index = 0; index + 1 < path.length; index += 1) {
      const here = path[index] ?? 0;
      const next = path[index + 1] ?? 0;
      const way = wayBetween(here, next);
      bump(way % 2 === 0 ? this.eastPart : this.southPart, Math.min(here, next));
      if (before >= 0) bump(before % 2 !== way % 2 ? this.turning : way % 2 === 0 ? this.along : this.across, here);
      else bump(this.leaving, (this.space.wishes[edge]?.source ?? 0) * 4 + way);
      before = way;
      last = way;
    }
    if (path.length > 1) bump(this.entering, (this.space.wishes[edge]?.target ?? 0) * 4 + (last ^ 2));
  }

  /** Makes a stretch of a line dearer: after Nair, 1987, and McMurchie, Ebeling, PathFinder, 1995, where ways negotiate for room. */
  crowd(isAlong: boolean, line: number, low: number, high: number): void {
    const width = this.space.x.length;
    for (let at = low; at < high; at += 1) {
      const vertex = isAlong ? line * width + at : at * width + line;
      const list = isAlong ? this.eastCrowd : this.southCrowd;
      list[vertex] = (list[vertex] ?? 0) + COSTS.crowd;
    }
  }

  /** What it costs an edge to leave its source by a side. */
  leavingCost(edge: number, side: number): number {
    const wish = this.space.wishes[edge];
    if (wish === undefined) return 0;
    const at = wish.source * 4 + side;
    const others = this.leaving[at] ?? 0;
    const branches = this.space.seats[wish.source]?.branches === true;
    return (
      (wish.outCost[side] ?? 0) +
      this.fullness(wish.source, side) +
      (this.entering[at] ?? 0) * COSTS.sideMix +
      others * (branches ? COSTS.sideOutBranch : COSTS.sideOut)
    );
  }

  /** What it costs an edge to enter its target by a side. */
  enteringCost(edge: number, side: number): number {
    const wish = this.space.wishes[edge];
    if (wish === undefined) return 0;
    const at = wish.target * 4 + side;
    return (
      (wish.inCost[side] ?? 0) +
      this.fullness(wish.target, side) +
      (this.leaving[at] ?? 0) * COSTS.sideMix +
      (this.entering[at] ?? 0) * COSTS.sideIn
    );
  }

  /** Straight crossings of all ways. */
  crossings(): number {
    let sum = 0;
    for (let vertex = 0; vertex < this.along.length; vertex += 1) {
      const along = this.along[vertex] ?? 0;
      if (along > 0) sum += along * (this.across[vertex] ?? 0);
    }
    return sum;
  }

  private fullness(step: number, side: number): number {
    const seat = this.space.seats[step];
    const room = (side % 2 === 0 ? seat?.endRoom : seat?.flankRoom) ?? 1;
    const over = (this.entering[step * 4 + side] ?? 0) + (this.leaving[step * 4 + side] ?? 0) - room + 1;
    return over > 0 ? over * (room === 1 ? COSTS.pointFull : COSTS.sideFull) : 0;
  }
}
