import type { Grid } from './grid';
import { Heap } from './heap';
import type { LayoutGraph } from './layout-graph';

/** A connector's way as crossings of the lattice, from its source's to its target's. */
export type Way = readonly (readonly [x: number, y: number])[];

const BEND = 150;
const CROSS = 450;
const SHARE = 35;
const CHANNEL = 45;
const COLUMN = 130;
const ROW = 60;
const WRONG_SIDE = 320;
const SIDE = 60;
const TAKEN_SIDE = 90;

/** East, south, west, north; `dx, dy` in lines. */
const MOVES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

interface State {
  readonly x: number;
  readonly y: number;
  readonly move: number;
  readonly cost: number;
  readonly before: State | null;
}

/** Finds ways one after the other, the short ones first; later ones pay for crossing and for running along earlier ones. */
class Router {
  private readonly occupied = new Map<string, number>();
  /** How many connectors run through a crossing, level and upright. */
  private readonly level = new Map<string, number>();
  private readonly upright = new Map<string, number>();
  /** How many connectors use a side of a node. */
  private readonly sides = new Map<string, number>();

  constructor(
    private readonly graph: LayoutGraph,
    private readonly grid: Grid,
  ) {
    graph.nodes.forEach((_, index) => {
      this.occupied.set(`${grid.x[index]},${grid.y[index]}`, index);
    });
  }

  private length(x: number, y: number, move: number): number {
    const line = move % 2 === 0 ? this.grid.xLines[x] : this.grid.yLines[y];
    if (line?.isChannel) return CHANNEL;
    return move % 2 === 0 ? COLUMN : ROW;
  }

  private sideCost(node: number, move: number, leads: 'out' | 'in', isBack: boolean): number {
    const branches = ['decision', 'approval'].includes(this.graph.nodes[node]?.kind ?? '');
    const taken =
      (this.sides.get(`${node}/${leads === 'out' ? move : (move + 2) % 4}`) ?? 0) *
      (branches && leads === 'out' ? 2 * TAKEN_SIDE : TAKEN_SIDE);
    if (isBack) return taken + (move % 2 === 1 ? 0 : SIDE + 40);
    if (move === 0) return taken;
    return taken + (move === 2 ? WRONG_SIDE : branches && leads === 'out' ? 10 : SIDE);
  }

  private traffic(x: number, y: number, move: number, turned: boolean): number {
    const key = `${x},${y}`;
    const along = move % 2 === 0 ? this.level : this.upright;
    const across = move % 2 === 0 ? this.upright : this.level;
    return (along.get(key) ?? 0) * SHARE + (across.get(key) ?? 0) * (turned ? SHARE * 2 : CROSS);
  }

  find(from: number, to: number, isBack: boolean): Way | null {
    const { grid } = this;
    const goalX = grid.x[to] ?? 0;
    const goalY = grid.y[to] ?? 0;
    const heap = new Heap<State>();
    const best = new Map<number, number>();
    const width = grid.xLines.length;
    const guess = (x: number, y: number) => (Math.abs(x - goalX) + Math.abs(y - goalY)) * CHANNEL * 0.9;
    const visit = (state: State) => {
      const key = (state.y * width + state.x) * 4 + state.move;
      if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= state.cost) return;
      best.set(key, state.cost);
      heap.push(state, state.cost + guess(state.x, state.y));
    };
    MOVES.forEach((_, move) => {
      this.step(
        { x: grid.x[from] ?? 0, y: grid.y[from] ?? 0, move, cost: this.sideCost(from, move, 'out', isBack), before: null },
        move,
        to,
        isBack,
        visit,
      );
    });
    for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
      if (state.x === goalX && state.y === goalY) return this.take(state, from, to);
      if ((best.get((state.y * width + state.x) * 4 + state.move) ?? 0) < state.cost) continue;
      for (const turn of [0, 1, 3]) this.step(state, (state.move + turn) % 4, to, isBack, visit);
    }
    return null;
  }

  private step(state: State, move: number, to: number, isBack: boolean, visit: (state: State) => void): void {
    const [dx, dy] = MOVES[move] ?? [0, 0];
    const x = state.x + dx;
    const y = state.y + dy;
    if (x < 0 || y < 0 || x >= this.grid.xLines.length || y >= this.grid.yLines.length) return;
    const node = this.occupied.get(`${x},${y}`);
    if (node !== undefined && node !== to) return;
    const turned = state.before !== null && move !== state.move;
    const end = node === to ? this.sideCost(to, move, 'in', isBack) : this.traffic(x, y, move, false);
    const corner = turned ? BEND + this.traffic(state.x, state.y, move, true) * 0.3 : 0;
    visit({ x, y, move, cost: state.cost + this.length(x, y, move) + corner + end, before: state });
  }

  /** Takes the way down, so that later ones know of it. */
  private take(end: State, from: number, to: number): Way {
    const way: [number, number][] = [];
    for (let state: State | null = end; state !== null; state = state.before) way.unshift([state.x, state.y]);
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
    for (let state: State | null = end; state !== null && state.before !== null; state = state.before) {
      count(state.move % 2 === 0 ? this.level : this.upright, `${state.x},${state.y}`);
      const next = state.before;
      if (next.before !== null && next.move !== state.move) count(state.move % 2 === 0 ? this.level : this.upright, `${next.x},${next.y}`);
      if (next.before === null) count(this.sides, `${from}/${state.move}`);
    }
    count(this.sides, `${to}/${(end.move + 2) % 4}`);
    return way;
  }
}

/** Ways for all connectors, in the order of the graph's edges; null for one that leads to itself. */
export function findWays(graph: LayoutGraph, grid: Grid, back: ReadonlySet<number>): readonly (Way | null)[] {
  const router = new Router(graph, grid);
  const span = (index: number) => {
    const edge = graph.edges[index];
    if (edge === undefined) return 0;
    return Math.abs((grid.x[edge.from] ?? 0) - (grid.x[edge.to] ?? 0)) + Math.abs((grid.y[edge.from] ?? 0) - (grid.y[edge.to] ?? 0));
  };
  const turns = [...graph.edges.keys()].sort((a, b) => Number(back.has(a)) - Number(back.has(b)) || span(a) - span(b) || a - b);
  const ways: (Way | null)[] = graph.edges.map(() => null);
  for (const index of turns) {
    const edge = graph.edges[index];
    if (edge !== undefined && edge.from !== edge.to) ways[index] = router.find(edge.from, edge.to, back.has(index));
  }
  return ways;
}
