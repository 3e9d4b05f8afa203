import { SOUTH, STEP_X, STEP_Y, WEST } from './directions';
import { NumberHeap } from './number-heap';
import { COSTS } from './route-costs';
import type { EdgeWish, RoutingSpace, Seat } from './routing-space';
import type { Traffic } from './traffic';

const NOWHERE: Seat = { x: 0, y: 0, branches: false, endRoom: 1, flankRoom: 1 };

/**
 * Cheapest ways over a lattice, one edge after the other (A*). A state is a vertex and the way it was entered by; a step is only
 * passed through at the edge's own two ends.
 */
export class PathFinder {
  /** What the last way that was found costs. */
  lastCost = 0;
  /** States looked at since the beginning: the measure of work, which unlike time is the same everywhere. */
  work = 0;
  private readonly heap = new NumberHeap();
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly seenIn: Int32Array;
  private readonly doneIn: Int32Array;
  private readonly width: number;
  // Fields of the space and of the traffic, at hand for the inner loop.
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly owner: Int32Array;
  /** Per line along the flow: how much dearer it is there for the edge at hand, in a lane that is not concerned. */
  private readonly foreign: Float64Array;
  private turn = 0;
  // Of the edge at hand.
  private edge = 0;
  private source = 0;
  private target = 0;
  private goal = 0;
  private start: Seat = NOWHERE;
  private end: Seat = NOWHERE;
  /** The lines that are searched: along the flow from low to high, across it from first to last. */
  private low = 0;
  private high = 0;
  private first = 0;
  private last = 0;
  /** Where the target can be entered, px: what the estimate of the way that is left reckons with. */
  private left = 0.1;
  private right = 0.1;
  private top = 0.1;
  private bottom = 0.1;

  constructor(
    private readonly space: RoutingSpace,
    private readonly traffic: Traffic,
  ) {
    this.width = space.x.length;
    this.x = space.x;
    this.y = space.y;
    this.owner = space.owner;
    this.foreign = new Float64Array(space.y.length);
    const states = space.owner.length * 4;
    this.cost = new Float64Array(states);
    this.from = new Int32Array(states);
    this.seenIn = new Int32Array(states);
    this.doneIn = new Int32Array(states);
  }

  /** The cheapest way of an edge, at most `reach` lines beyond the box of its two ends; null: there is none. */
  find(edge: number, reach: number): number[] | null {
    const wish = this.space.wishes[edge];
    if (wish === undefined) return null;
    this.prepare(edge, wish, reach);
    this.leave();
    for (; this.heap.size > 0; ) {
      const state = this.heap.pop();
      this.work += 1;
      if (this.doneIn[state] === this.turn) continue;
      this.doneIn[state] = this.turn;
      if (this.isThere(state)) {
        this.lastCost = this.cost[state] ?? 0;
        return this.trace(state);
      }
      this.goOn(state);
    }
    return null;
  }

  private prepare(edge: number, wish: EdgeWish, reach: number): void {
    const { seats, laneOfY } = this.space;
    this.edge = edge;
    this.source = wish.source;
    this.target = wish.target;
    this.start = seats[wish.source] ?? NOWHERE;
    this.end = seats[wish.target] ?? NOWHERE;
    const { start, end, x, y } = this;
    this.goal = end.y * this.width + end.x;
    const far = Math.min(reach, Math.max(x.length, y.length));
    this.low = Math.max(0, Math.min(start.x, end.x) - far);
    this.high = Math.min(x.length - 1, Math.max(start.x, end.x) + far);
    this.first = Math.max(0, Math.min(start.y, end.y) - far);
    this.last = Math.min(y.length - 1, Math.max(start.y, end.y) + far);
    const { flankLines = [end.x], endLines = [end.y] } = end;
    this.left = x[flankLines[0] ?? 0] ?? 0;
    this.right = x[flankLines.at(-1) ?? 0] ?? 0;
    this.top = y[endLines[0] ?? 0] ?? 0;
    this.bottom = y[endLines.at(-1) ?? 0] ?? 0;
    for (let line = this.first; line <= this.last; line += 1) {
      this.foreign[line] = foreignness(laneOfY[line] ?? 0, wish.sourceLane, wish.targetLane);
    }
    this.turn += 1;
    this.heap.clear();
  }

  /** All ways to leave the source. The state before is kept as -2 minus the vertex. */
  private leave(): void {
    const { start } = this;
    for (let way = 0; way < 4; way += 1) {
      const isAcross = way % 2 === 1;
      for (const line of (isAcross ? start.flankLines : start.endLines) ?? [isAcross ? start.x : start.y]) {
        const x = isAcross ? line : start.x;
        const y = isAcross ? start.y : line;
        const toX = x + (STEP_X[way] ?? 0);
        const toY = y + (STEP_Y[way] ?? 0);
        if (this.isBlocked(toX, toY)) continue;
        const off = isAcross ? (this.x[x] ?? 0) - (this.x[start.x] ?? 0) : (this.y[y] ?? 0) - (this.y[start.y] ?? 0);
        const cost = this.traffic.leavingCost(this.edge, way) + this.partCost(x, y, way) + offCentre(Math.abs(off));
        this.relax(toY * this.width + toX, toX, toY, way, cost, -2 - (y * this.width + x));
      }
    }
  }

  private isBlocked(x: number, y: number): boolean {
    if (x < this.low || x > this.high || y < this.first || y > this.last) return true;
    const owner = this.owner[y * this.width + x] ?? -1;
    return owner !== -1 && owner !== this.target && owner !== this.source;
  }

  private isThere(state: number): boolean {
    const vertex = state >> 2;
    if (vertex === this.goal) return true;
    const { endLines, flankLines } = this.end;
    if ((endLines === undefined && flankLines === undefined) || this.owner[vertex] !== this.target) return false;
    const x = vertex % this.width;
    const y = (vertex - x) / this.width;
    if (state % 2 === 1) return y === this.end.y && flankLines?.includes(x) === true;
    return x === this.end.x && endLines?.includes(y) === true;
  }

  /** Looks at the up to three ways on from a state. The inner loop of every layout, so it calls little and reads each thing once. */
  private goOn(state: number): void {
    const { x: xs, y: ys, owner, width, source, target, traffic, low, high, first, last } = this;
    const vertex = state >> 2;
    const way = state & 3;
    const x = vertex % width;
    const y = (vertex - x) / width;
    const here = owner[vertex] ?? -1;
    const isOwn = here === source;
    const isInside = isOwn || here === target;
    const sofar = this.cost[state] ?? 0;
    const along = traffic.along[vertex] ?? 0;
    const across = traffic.across[vertex] ?? 0;
    const turning = traffic.turning[vertex] ?? 0;
    for (let next = 0; next < 4; next += 1) {
      if (next === (way ^ 2) || (next !== way && isInside)) continue;
      const isAcross = (next & 1) === 1;
      const step = next < 2 ? 1 : -1;
      const toX = isAcross ? x : x + step;
      const toY = isAcross ? y + step : y;
      if (toX < low || toX > high || toY < first || toY > last) continue;
      const to = toY * width + toX;
      const there = owner[to] ?? -1;
      if (there !== -1 && there !== target && !(isOwn && there === source)) continue;
      // Whoever came into the target ends there: a way never runs through its own step.
      if (here === target && there !== target) continue;
      const part = next < 2 ? vertex : to;
      let cost = sofar;
      if (isAcross) {
        const top = next < 2 ? y : toY;
        cost += (ys[top + 1] ?? 0) - (ys[top] ?? 0) + (traffic.southPart[part] ?? 0) * COSTS.share + (traffic.southCrowd[part] ?? 0);
      } else {
        const left = next < 2 ? x : toX;
        const length = (xs[left + 1] ?? 0) - (xs[left] ?? 0);
        cost += length + (traffic.eastPart[part] ?? 0) * COSTS.share + (traffic.eastCrowd[part] ?? 0) + length * (this.foreign[y] ?? 0);
      }
      if (next !== way) cost += COSTS.bend + (along + across) * COSTS.turnAtPass + turning * COSTS.turnAtTurn;
      else cost += (isAcross ? along : across) * COSTS.cross + turning * COSTS.turnAtPass;
      if (there === target) {
        const arrival = this.arrivalCost(toX, toY, next);
        if (arrival < 0) continue;
        cost += arrival;
      }
      this.relax(to, toX, toY, next, cost, state);
    }
  }

  /** What it costs to come to a vertex of the target; negative: its middle line is met where nothing may end. */
  private arrivalCost(x: number, y: number, way: number): number {
    const { end, edge } = this;
    if (y * this.width + x === this.goal) return this.traffic.enteringCost(edge, way ^ 2);
    if (end.endLines === undefined && end.flankLines === undefined) return 0;
    if (way % 2 === 0 && x === end.x) {
      if (end.endLines?.includes(y) !== true) return -1;
      return this.traffic.enteringCost(edge, way ^ 2) + offCentre(Math.abs((this.y[y] ?? 0) - (this.y[end.y] ?? 0)));
    }
    if (way % 2 === 1 && y === end.y) {
      if (end.flankLines?.includes(x) !== true) return -1;
      return this.traffic.enteringCost(edge, way ^ 2) + offCentre(Math.abs((this.x[x] ?? 0) - (this.x[end.x] ?? 0)));
    }
    return 0;
  }

  /** Length of the part that leaves a vertex, what runs on it, and whether it lies in a lane that is not concerned. */
  private partCost(x: number, y: number, way: number): number {
    const { traffic, width, x: xs, y: ys } = this;
    if (way % 2 === 1) {
      const top = way === SOUTH ? y : y - 1;
      const part = top * width + x;
      return (ys[top + 1] ?? 0) - (ys[top] ?? 0) + (traffic.southPart[part] ?? 0) * COSTS.share + (traffic.southCrowd[part] ?? 0);
    }
    const left = way === WEST ? x - 1 : x;
    const part = y * width + left;
    const length = (xs[left + 1] ?? 0) - (xs[left] ?? 0);
    return length + (traffic.eastPart[part] ?? 0) * COSTS.share + (traffic.eastCrowd[part] ?? 0) + length * (this.foreign[y] ?? 0);
  }

  private relax(to: number, x: number, y: number, way: number, cost: number, from: number): void {
    const state = to * 4 + way;
    const { turn } = this;
    if (this.doneIn[state] === turn || (this.seenIn[state] === turn && (this.cost[state] ?? 0) <= cost)) return;
    this.seenIn[state] = turn;
    this.cost[state] = cost;
    this.from[state] = from;
    this.heap.push(cost + this.atLeast(x, y), state);
  }

  /** No way from here costs less than this. */
  private atLeast(x: number, y: number): number {
    const atX = this.x[x] ?? 0;
    const atY = this.y[y] ?? 0;
    const dx = atX < this.left ? this.left - atX : atX > this.right ? atX - this.right : 0;
    const dy = atY < this.top ? this.top - atY : atY > this.bottom ? atY - this.bottom : 0;
    return dx + dy + (dx > 0.5 && dy > 0.5 ? COSTS.bend : 0);
  }

  private trace(state: number): number[] {
    const path = [state >> 2];
    let from = this.from[state] ?? 0;
    while (from >= 0) {
      path.push(from >> 2);
      from = this.from[from] ?? 0;
    }
    path.push(-2 - from);
    return path.reverse();
  }
}

/** Share of a length that is added in a lane that is neither the source's nor the target's. */
export function foreignness(lane: number, sourceLane: number, targetLane: number): number {
  if (lane === sourceLane || lane === targetLane) return 0;
  const isBetween = lane > Math.min(sourceLane, targetLane) && lane < Math.max(sourceLane, targetLane);
  return isBetween ? COSTS.foreignLane : 2 * COSTS.foreignLane;
}

function offCentre(distance: number): number {
  return distance < 0.5 ? 0 : COSTS.offCentre + distance * COSTS.offCentrePx;
}
