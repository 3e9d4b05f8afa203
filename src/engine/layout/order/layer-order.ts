import { inversions } from './inversions';
import type { Layers } from './layers';

/** Height of a lane in the drawing that exists only to compare places. */
const LANE = 1000;
const GAP = 20;
const SWAP_ROUNDS = 6;
/** A neighbour in the same column pulls half as much as one beside. */
const BESIDE = 0.5;
/** A step between two that are joined across is worse than a line between them. */
const STEP_BETWEEN = 2;

/** The order of the items in each column, while it is being improved. */
export class LayerOrder {
  /** The best order found so far. */
  best: number[][] = [];
  private bestCrossings = Number.POSITIVE_INFINITY;
  private readonly columns: number[][];
  private readonly lane: Int32Array;
  private readonly place: Int32Array;
  private readonly y: Float64Array;
  private readonly key: Float64Array;

  constructor(private readonly layers: Layers) {
    const items = layers.columnOf.length;
    this.columns = Array.from({ length: layers.columnCount }, () => []);
    this.lane = new Int32Array(items);
    this.place = new Int32Array(items);
    this.y = new Float64Array(items);
    this.key = new Float64Array(items);
  }

  /** Starts anew from a wish for each node; stand-ins lie between their ends, or where `scatter` throws them. */
  begin(wish: (node: number) => number, scatter: (() => number) | null): void {
    const { layers, columns, lane, key } = this;
    for (const column of columns) column.length = 0;
    for (let node = 0; node < layers.nodeCount; node += 1) {
      lane[node] = layers.firstLane[node] ?? 0;
      key[node] = wish(node);
    }
    for (const { low, high, items } of layers.chains) {
      items.forEach((item, index) => {
        const share = (index + 1) / (items.length + 1);
        const between = (list: Int32Array | Float64Array) => (list[low] ?? 0) + ((list[high] ?? 0) - (list[low] ?? 0)) * share;
        lane[item] = Math.round(between(lane));
        key[item] = scatter === null ? between(key) : scatter();
      });
    }
    layers.columnOf.forEach((column, item) => {
      columns[column]?.push(item);
    });
    for (const column of columns) this.sort(column);
    this.keepIfBetter();
  }

  /** Once along the flow (or against it): every item moves to the middle of its neighbours on the side that was done before. */
  sweep(isForward: boolean): void {
    const { layers, columns, lane, key, y } = this;
    const near = isForward ? layers.before : layers.after;
    for (let step = 1; step < columns.length; step += 1) {
      const column = columns[isForward ? step : columns.length - 1 - step];
      if (column === undefined) continue;
      for (const item of column) {
        let sum = 0;
        let weight = 0;
        for (const other of near[item] ?? []) {
          sum += y[other] ?? 0;
          weight += 1;
        }
        for (const other of layers.beside[item] ?? []) {
          sum += (y[other] ?? 0) * BESIDE;
          weight += BESIDE;
        }
        key[item] = weight > 0 ? sum / weight : (y[item] ?? 0);
      }
      for (const item of column) if (item >= layers.nodeCount) lane[item] = this.within(item, Math.floor((key[item] ?? 0) / LANE));
      this.sort(column);
    }
  }

  /** Swaps neighbours in a column while that takes crossings away. */
  swapNeighbours(): void {
    for (let round = 0, gained = true; gained && round < SWAP_ROUNDS; round += 1) {
      gained = false;
      for (const column of this.columns) {
        for (let at = 0; at + 1 < column.length; at += 1) if (this.swapIfBetter(column, at)) gained = true;
        this.spread(column);
      }
    }
  }

  /** Remembers the order as it is now if it has fewer crossings than the best one. */
  keepIfBetter(): boolean {
    const crossings = this.crossings();
    if (crossings >= this.bestCrossings) return false;
    this.bestCrossings = crossings;
    this.best = this.columns.map((column) => [...column]);
    return true;
  }

  private within(item: number, lane: number): number {
    return Math.max(this.layers.firstLane[item] ?? 0, Math.min(this.layers.lastLane[item] ?? 0, lane));
  }

  private sort(column: number[]): void {
    const { lane, key, place } = this;
    column.forEach((item, index) => {
      place[item] = index;
    });
    column.sort((a, b) => (lane[a] ?? 0) - (lane[b] ?? 0) || (key[a] ?? 0) - (key[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0));
    this.spread(column);
  }

  /** Places and heights from the order. */
  private spread(column: readonly number[]): void {
    const { lane, place, y } = this;
    for (let start = 0; start < column.length; ) {
      const band = lane[column[start] ?? 0] ?? 0;
      let end = start;
      while (end < column.length && lane[column[end] ?? 0] === band) end += 1;
      for (let at = start; at < end; at += 1) {
        const item = column[at] ?? 0;
        place[item] = at;
        y[item] = (band + 0.5) * LANE + (at - start - (end - start - 1) / 2) * GAP;
      }
      start = end;
    }
  }

  private crossings(): number {
    const { columns, layers, place } = this;
    let sum = 0;
    columns.forEach((column, index) => {
      const ends: number[] = [];
      for (const item of column) {
        const targets = (layers.after[item] ?? []).map((other) => place[other] ?? 0);
        ends.push(...targets.sort((a, b) => a - b));
      }
      sum += inversions(ends, columns[index + 1]?.length ?? 0) + this.between(column);
    });
    return sum;
  }

  /** What lies between items of one column that are joined. */
  private between(column: readonly number[]): number {
    const { layers, place } = this;
    let sum = 0;
    for (const item of column) {
      if (item >= layers.nodeCount) continue;
      for (const other of layers.beside[item] ?? []) {
        if (other < item) continue;
        const [a, b] = [place[item] ?? 0, place[other] ?? 0];
        for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at += 1) sum += (column[at] ?? 0) < layers.nodeCount ? STEP_BETWEEN : 1;
      }
    }
    return sum;
  }

  private swapIfBetter(column: number[], at: number): boolean {
    const { layers, lane } = this;
    const first = column[at] ?? 0;
    const second = column[at + 1] ?? 0;
    const [firstLane, secondLane] = [lane[first] ?? 0, lane[second] ?? 0];
    const firstFits = first >= layers.nodeCount && this.within(first, secondLane) === secondLane;
    const secondFits = second >= layers.nodeCount && this.within(second, firstLane) === firstLane;
    if (firstLane !== secondLane && !firstFits && !secondFits) return false;
    let gain = this.gain(layers.before, first, second) + this.gain(layers.after, first, second);
    if ((layers.beside[first]?.length ?? 0) > 0 || (layers.beside[second]?.length ?? 0) > 0) {
      const now = this.between(column);
      this.swap(column, at);
      gain += now - this.between(column);
      this.swap(column, at);
    }
    if (gain <= 0) return false;
    if (firstLane !== secondLane) {
      if (firstFits) lane[first] = secondLane;
      else lane[second] = firstLane;
    }
    this.swap(column, at);
    return true;
  }

  /** How many crossings fewer there would be on one side if two neighbours changed places. */
  private gain(near: readonly (readonly number[])[], first: number, second: number): number {
    let sum = 0;
    for (const a of near[first] ?? []) for (const b of near[second] ?? []) sum += Math.sign((this.place[a] ?? 0) - (this.place[b] ?? 0));
    return sum;
  }

  private swap(column: number[], at: number): void {
    const first = column[at] ?? 0;
    const second = column[at + 1] ?? 0;
    column[at] = second;
    column[at + 1] = first;
    this.place[second] = at;
    this.place[first] = at + 1;
  }
}
