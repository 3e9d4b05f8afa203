import { SOUTH, STEP_X, STEP_Y, WEST } from './directions';
import { NumberHeap } from './number-heap';
import { COSTS } from './route-costs';
import type { EdgeWish, RoutingSpace, Seat } from './routing-space';
import type { Traffic } from './traffic';

/** The part of the lattice that is searched. */
interface Window {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly last: number;
}

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
  private turn = 0;
  // Of the edge at hand.
  private edge = 0;
  private source = 0;
  private target = 0;
  private goal = 0;
  private start: Seat = NOWHERE;
  private end: Seat = NOWHERE;
  private sourceLane = 0;
  private targetLane = 0;
  private window: Window = { low: 0, high: 0, first: 0, last: 0 };
  private near: Window = { low: 0, high: 0, first: 0, last: 0 };

  constructor(
    private readonly space: RoutingSpace,
    private readonly traffic: Traffic,
  ) {
    this.width = space.x.length;
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
    const { space } = this;
    this.edge = edge;
    this.source = wish.source;
    this.target = wish.target;
    this.sourceLane = wish.sourceLane;
    this.targetLane = wish.targetLane;
    this.start = space.seats[wish.source] ?? NOWHERE;
    this.end = space.seats[wish.target] ?? NOWHERE;
    this.goal = this.end.y * this.width + this.end.x;
    this.window = {
      low: Math.max(0, Math.min(this.start.x, this.end.x) - reach),
      high: Math.min(this.width - 1, Math.max(this.start.x, this.end.x) + reach),
      first: Math.max(0, Math.min(this.start.y, this.end.y) - reach),
      last: Math.min(space.y.length - 1, Math.max(this.start.y, this.end.y) + reach),
    };
    const { flankLines = [this.end.x], endLines = [this.end.y] } = this.end;
    this.near = {
      low: space.x[flankLines[0] ?? 0] ?? 0,
      high: space.x[flankLines.at(-1) ?? 0] ?? 0,
      first: space.y[endLines[0] ?? 0] ?? 0,
      last: space.y[endLines.at(-1) ?? 0] ?? 0,
    };
    this.turn += 1;
    this.heap.clear();
  }

  /** All ways to leave the source. The state before is kept as -2 minus the vertex. */
  private leave(): void {
    const { start, space } = this;
    for (let way = 0; way < 4; way += 1) {
      const isAcross = way % 2 === 1;
      for (const line of (isAcross ? start.flankLines : start.endLines) ?? [isAcross ? start.x : start.y]) {
        const x = isAcross ? line : start.x;
        const y = isAcross ? start.y : line;
        if (this.blocked(x, y, way, true)) continue;
        const off = isAcross ? (space.x[x] ?? 0) - (space.x[start.x] ?? 0) : (space.y[y] ?? 0) - (space.y[start.y] ?? 0);
        const cost = this.traffic.leavingCost(this.edge, way) + this.partCost(x, y, way) + offCentre(Math.abs(off));
        this.relax(x + (STEP_X[way] ?? 0), y + (STEP_Y[way] ?? 0), way, cost, -2 - (y * this.width + x));
      }
    }
  }

  private isThere(state: number): boolean {
    const vertex = state >> 2;
    if (vertex === this.goal) return true;
    const { endLines, flankLines } = this.end;
    if ((endLines === undefined && flankLines === undefined) || this.space.owner[vertex] !== this.target) return false;
    const x = vertex % this.width;
    const y = (vertex - x) / this.width;
    if (state % 2 === 1) return y === this.end.y && flankLines?.includes(x) === true;
    return x === this.end.x && endLines?.includes(y) === true;
  }

  private goOn(state: number): void {
    const { space, traffic, width } = this;
    const vertex = state >> 2;
    const way = state & 3;
    const x = vertex % width;
    const y = (vertex - x) / width;
    const owner = space.owner[vertex] ?? -1;
    const isOwn = owner === this.source;
    const isInside = isOwn || owner === this.target;
    const sofar = this.cost[state] ?? 0;
    const along = traffic.along[vertex] ?? 0;
    const across = traffic.across[vertex] ?? 0;
    const turning = traffic.turning[vertex] ?? 0;
    for (let next = 0; next < 4; next += 1) {
      if (next === (way ^ 2) || (next !== way && isInside) || this.blocked(x, y, next, isOwn)) continue;
      let cost = sofar + this.partCost(x, y, next);
      if (next !== way) cost += COSTS.bend + (along + across) * COSTS.turnAtPass + turning * COSTS.turnAtTurn;
      else cost += (way % 2 === 1 ? along : across) * COSTS.cross + turning * COSTS.turnAtPass;
      const toX = x + (STEP_X[next] ?? 0);
      const toY = y + (STEP_Y[next] ?? 0);
      // Whoever came into the target ends there: a way never runs through its own step.
      if (owner === this.target && space.owner[toY * width + toX] !== this.target) continue;
      const arrival = this.arrivalCost(toX, toY, x, y, next);
      if (arrival === null) continue;
      this.relax(toX, toY, next, cost + arrival, state);
    }
  }

  /** What it costs to come to a vertex of the target; 0 elsewhere; null: its middle line is met where nothing may end. */
  private arrivalCost(toX: number, toY: number, x: number, y: number, way: number): number | null {
    const vertex = toY * this.width + toX;
    if (vertex === this.goal) return this.traffic.enteringCost(this.edge, way ^ 2);
    const { end, space } = this;
    if (space.owner[vertex] !== this.target || (end.endLines === undefined && end.flankLines === undefined)) return 0;
    if (way % 2 === 0 && toX === end.x) {
      if (end.endLines?.includes(y) !== true) return null;
      return this.traffic.enteringCost(this.edge, way ^ 2) + offCentre(Math.abs((space.y[y] ?? 0) - (space.y[end.y] ?? 0)));
    }
    if (way % 2 === 1 && toY === end.y) {
      if (end.flankLines?.includes(x) !== true) return null;
      return this.traffic.enteringCost(this.edge, way ^ 2) + offCentre(Math.abs((space.x[x] ?? 0) - (space.x[end.x] ?? 0)));
    }
    return 0;
  }

  private blocked(x: number, y: number, way: number, isOwn: boolean): boolean {
    const toX = x + (STEP_X[way] ?? 0);
    const toY = y + (STEP_Y[way] ?? 0);
    const { window } = this;
    if (toX < window.low || toX > window.high || toY < window.first || toY > window.last) return true;
    const owner = this.space.owner[toY * this.width + toX] ?? -1;
    return owner !== -1 && owner !== this.target && !(isOwn && owner === this.source);
  }

  /** Length of the part that leaves a vertex, what runs on it, and whether it lies in a lane that is not concerned. */
  private partCost(x: number, y: number, way: number): number {
    const { space, traffic, width } = this;
    if (way % 2 === 1) {
      const top = way === SOUTH ? y : y - 1;
      return (
        (space.y[top + 1] ?? 0) -
        (space.y[top] ?? 0) +
        (traffic.southPart[top * width + x] ?? 0) * COSTS.share +
        (traffic.southCrowd[top * width + x] ?? 0)
      );
    }
    const left = way === WEST ? x - 1 : x;
    const length = (space.x[left + 1] ?? 0) - (space.x[left] ?? 0);
    const cost = length + (traffic.eastPart[y * width + left] ?? 0) * COSTS.share + (traffic.eastCrowd[y * width + left] ?? 0);
    return cost + length * foreignness(space.laneOfY[y] ?? 0, this.sourceLane, this.targetLane);
  }

  private relax(x: number, y: number, way: number, cost: number, from: number): void {
    const state = (y * this.width + x) * 4 + way;
    if (this.doneIn[state] === this.turn || (this.seenIn[state] === this.turn && (this.cost[state] ?? 0) <= cost)) return;
    this.seenIn[state] = this.turn;
    this.cost[state] = cost;
    this.from[state] = from;
    this.heap.push(cost + this.atLeast(x, y), state);
  }

  /** No way from here costs less than this. */
  private atLeast(x: number, y: number): number {
    const atX = this.space.x[x] ?? 0;
    const atY = this.space.y[y] ?? 0;
    const { near } = this;
    const dx = atX < near.low ? near.low - atX : atX > near.high ? atX - near.high : 0;
    const dy = atY < near.first ? near.first - atY : atY > near.last ? atY - near.last : 0;
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
