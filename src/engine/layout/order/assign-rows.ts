import { BACK } from '../graph/break-cycles';
import type { LayoutGraph } from '../graph/layout-graph';
import { rowChoice } from './row-choice';

/** The row of every node within its lane, and how many rows each lane has (one at least). */
export interface Rows {
  readonly row: Int32Array;
  readonly rowsOf: Int32Array;
}

interface Input {
  readonly way: Uint8Array;
  readonly column: Int32Array;
  /** The nodes of each column in their order across the flow. */
  readonly order: readonly (readonly number[])[];
}

const SWEEPS = 8;
/** What a step prefers, in rows: the first row, a straight way, a short way. */
const FIRST_ROW = 0.15;
const CHANGE_ROW = 6;
const BLOCKED = 7;
const ACROSS = 0.8;
const RETURN = 0.3;
/** A row that the lane does not have yet. */
const NEW_ROW = 3;
/** Room between two lanes, in rows. */
const LANE_GAP = 0.6;

/** Rows that keep the order within each cell's column and make the way within a lane straight. */
export function assignRows(graph: LayoutGraph, input: Input): Rows {
  const rows = new RowAssignment(graph, input);
  rows.begin();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) if (!rows.improve(sweep % 2 === 1)) break;
  return rows.compact();
}

/**
 * Rows of the drawing before for all nodes that had one (`before`; -1: none), and the best free ones for the others. A node gives way
 * only where two of before came to stand in one place.
 */
export function keepRows(graph: LayoutGraph, { way, column }: Omit<Input, 'order'>, before: Int32Array): Rows {
  const rows = new RowAssignment(graph, { way, column, order: [] });
  rows.keep(before);
  return rows.compact();
}

class RowAssignment {
  private readonly row: Int32Array;
  private readonly rowsOf: Int32Array;
  /** Nodes that share a lane and a column, in their order. */
  private readonly groups: number[][];
  private readonly groupOf: number[][] = [];
  private readonly occupied = new Set<number>();
  private readonly laneTop: Float64Array;
  /** 0 for a node whose row is not known yet. */
  private readonly isPlaced: Uint8Array;

  constructor(
    private readonly graph: LayoutGraph,
    private readonly input: Input,
  ) {
    const count = graph.nodes.length;
    this.row = new Int32Array(count);
    this.rowsOf = new Int32Array(graph.laneIds.length).fill(1);
    this.laneTop = new Float64Array(graph.laneIds.length);
    this.isPlaced = new Uint8Array(count).fill(1);
    this.groups = this.collectGroups();
  }

  /** The rows that the order asks for, from the top. */
  begin(): void {
    for (const group of this.groups) {
      group.forEach((node, row) => {
        this.row[node] = row;
        this.occupied.add(this.cell(node, row));
        this.needRow(node, row);
      });
    }
    this.stackLanes();
  }

  /** The rows of before; what had none, or lost it, takes the cheapest free one. */
  keep(before: Int32Array): void {
    const homeless: number[] = [];
    before.forEach((row, node) => {
      if (row < 0 || this.occupied.has(this.cell(node, row))) {
        this.isPlaced[node] = 0;
        homeless.push(node);
        return;
      }
      this.row[node] = row;
      this.occupied.add(this.cell(node, row));
      this.needRow(node, row);
    });
    this.stackLanes();
    const { column } = this.input;
    homeless.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
    for (const node of homeless) this.settle(node);
  }

  private settle(node: number): void {
    const rows = this.rowsOf[this.graph.lane[node] ?? 0] ?? 1;
    let best = rows;
    let least = this.nodeCost(node, rows) + NEW_ROW;
    for (let row = 0; row < rows; row += 1) {
      if (this.occupied.has(this.cell(node, row))) continue;
      const cost = this.nodeCost(node, row);
      if (cost >= least) continue;
      least = cost;
      best = row;
    }
    this.row[node] = best;
    this.isPlaced[node] = 1;
    this.occupied.add(this.cell(node, best));
    this.needRow(node, best);
    this.stackLanes();
  }

  private needRow(node: number, row: number): void {
    const lane = this.graph.lane[node] ?? 0;
    this.rowsOf[lane] = Math.max(this.rowsOf[lane] ?? 1, row + 1);
  }

  /** One round over all groups and all straight runs; false: nothing changed. */
  improve(isBackwards: boolean): boolean {
    let changed = false;
    for (const group of isBackwards ? this.groups.toReversed() : this.groups) if (this.improveGroup(group)) changed = true;
    for (const run of this.straightRuns()) if (this.improveRun(run)) changed = true;
    return changed;
  }

  /** Without the rows that nobody stands in. */
  compact(): Rows {
    const { lane } = this.graph;
    const used: Set<number>[] = Array.from(this.rowsOf, () => new Set());
    this.row.forEach((row, node) => {
      used[lane[node] ?? 0]?.add(row);
    });
    const now = used.map((rows) => new Map([...rows].sort((a, b) => a - b).map((row, index) => [row, index])));
    return {
      row: this.row.map((row, node) => now[lane[node] ?? 0]?.get(row) ?? 0),
      rowsOf: this.rowsOf.map((_, index) => Math.max(1, used[index]?.size ?? 0)),
    };
  }

  private collectGroups(): number[][] {
    const { lane } = this.graph;
    const { order } = this.input;
    const groups: number[][] = [];
    for (const column of order) {
      const byLane = new Map<number, number[]>();
      for (const node of column) {
        const key = lane[node] ?? 0;
        const group = byLane.get(key);
        if (group) group.push(node);
        else byLane.set(key, [node]);
      }
      for (const [, group] of [...byLane].sort(([a], [b]) => a - b)) groups.push(group);
    }
    for (const group of groups) for (const node of group) this.groupOf[node] = group;
    return groups;
  }

  private stackLanes(): void {
    let top = 0;
    this.rowsOf.forEach((rows, lane) => {
      this.laneTop[lane] = top;
      top += rows + LANE_GAP;
    });
  }

  private cell(node: number, row: number): number {
    return ((this.input.column[node] ?? 0) * this.rowsOf.length + (this.graph.lane[node] ?? 0)) * 4096 + row;
  }

  /** Height in rows from the top of the drawing. */
  private height(node: number, row: number): number {
    return (this.laneTop[this.graph.lane[node] ?? 0] ?? 0) + row;
  }

  private isBlocked(node: number, row: number, other: number): boolean {
    const { column } = this.input;
    const [a, b] = [column[node] ?? 0, column[other] ?? 0];
    const lanes = this.rowsOf.length;
    const lane = this.graph.lane[node] ?? 0;
    for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at += 1) if (this.occupied.has((at * lanes + lane) * 4096 + row)) return true;
    return false;
  }

  private edgeCost(edge: number, node: number, row: number): number {
    const { from, to, lane } = this.graph;
    const { way, column } = this.input;
    const other = (from[edge] === node ? to[edge] : from[edge]) ?? 0;
    if (other === node || this.isPlaced[other] === 0) return 0;
    const otherRow = this.row[other] ?? 0;
    const apart = Math.abs(this.height(node, row) - this.height(other, otherRow));
    if (way[edge] === BACK) return apart * RETURN;
    if (lane[node] !== lane[other]) return apart * ACROSS;
    const columns = Math.abs((column[node] ?? 0) - (column[other] ?? 0));
    if (columns === 0) return Math.abs(otherRow - row);
    if (otherRow !== row) return CHANGE_ROW + Math.abs(otherRow - row);
    return columns > 1 && this.isBlocked(node, row, other) ? BLOCKED : 0;
  }

  private nodeCost(node: number, row: number): number {
    let cost = row * FIRST_ROW;
    for (const edge of this.graph.out[node] ?? []) cost += this.edgeCost(edge, node, row);
    for (const edge of this.graph.into[node] ?? []) cost += this.edgeCost(edge, node, row);
    return cost;
  }

  private improveGroup(group: readonly number[]): boolean {
    const rows = this.rowsOf[this.graph.lane[group[0] ?? 0] ?? 0] ?? 1;
    if (rows === 1) return false;
    for (const node of group) this.occupied.delete(this.cell(node, this.row[node] ?? 0));
    const choice = rowChoice(group.length, rows, (index, row) => this.nodeCost(group[index] ?? 0, row));
    let changed = false;
    group.forEach((node, index) => {
      const row = choice[index] ?? 0;
      if (this.row[node] !== row) changed = true;
      this.row[node] = row;
      this.occupied.add(this.cell(node, row));
    });
    return changed;
  }

  /** Chains of steps that follow each other in one row. */
  private straightRuns(): number[][] {
    const { nodes, out, to, lane } = this.graph;
    const { way, column } = this.input;
    const seen = new Uint8Array(nodes.length);
    const runs: number[][] = [];
    for (let node = 0; node < nodes.length; node += 1) {
      const run: number[] = [];
      for (let at: number | undefined = node; at !== undefined && seen[at] === 0; ) {
        seen[at] = 1;
        run.push(at);
        const here: number = at;
        const next: number | undefined = out[here]?.find((edge) => {
          const target = to[edge] ?? 0;
          const isStraight: boolean = lane[target] === lane[here] && this.row[target] === this.row[here];
          return way[edge] !== BACK && isStraight && (column[target] ?? 0) > (column[here] ?? 0) && seen[target] === 0;
        });
        at = next === undefined ? undefined : to[next];
      }
      if (run.length > 1) runs.push(run);
    }
    return runs;
  }

  private improveRun(run: readonly number[]): boolean {
    const first = run[0] ?? 0;
    const rows = this.rowsOf[this.graph.lane[first] ?? 0] ?? 1;
    if (rows === 1) return false;
    const now = this.row[first] ?? 0;
    for (const node of run) this.occupied.delete(this.cell(node, now));
    let best = now;
    let least = this.runCost(run, now);
    for (let row = 0; row < rows; row += 1) {
      if (row === now || !run.every((node) => this.isFree(node, row))) continue;
      const cost = this.runCost(run, row);
      if (cost >= least - 1e-9) continue;
      least = cost;
      best = row;
    }
    for (const node of run) {
      this.row[node] = best;
      this.occupied.add(this.cell(node, best));
    }
    return best !== now;
  }

  private runCost(run: readonly number[], row: number): number {
    for (const node of run) this.row[node] = row;
    return run.reduce((sum, node) => sum + this.nodeCost(node, row), 0);
  }

  /** True when a node could stand in a row without changing the order of its cell's column. */
  private isFree(node: number, row: number): boolean {
    if (this.occupied.has(this.cell(node, row))) return false;
    const group = this.groupOf[node] ?? [];
    const index = group.indexOf(node);
    const above = group[index - 1];
    const below = group[index + 1];
    return (above === undefined || (this.row[above] ?? 0) < row) && (below === undefined || (this.row[below] ?? 0) > row);
  }
}
