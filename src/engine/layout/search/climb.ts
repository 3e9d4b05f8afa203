import { compact } from '../columns/assign-columns';
import { canDrop, fitsDrops } from '../columns/choose-drops';
import { FORWARD } from '../graph/break-cycles';
import type { GridPlacement } from '../graph/grid-placement';
import { type Candidate, isBetter, type Trial } from './candidate';
import { makePlacement, QUICK } from './make-placement';

const DROP_ROUNDS = 2;
const ROW_ROUNDS = 3;
const COLUMN_ROUNDS = 2;

/** Lets hand-offs share a column, or not, one by one, while that helps. Own columns only. */
export function climbDrops(trial: Trial, start: Candidate, budget: number): Candidate {
  const { graph } = trial;
  let best = start;
  const { way } = start.placement;
  const eligible = [...graph.edges.keys()].filter((edge) => canDrop(graph, way, edge));
  for (let round = 0, improved = true; improved && round < DROP_ROUNDS; round += 1) {
    improved = false;
    for (const edge of eligible) {
      if (trial.tried >= budget) return best;
      const drop = Uint8Array.from(best.placement.drop);
      drop[edge] = drop[edge] === 1 ? 0 : 1;
      if (drop[edge] === 1 && !fitsDrops(graph, drop, edge)) continue;
      const next = trial.try(makePlacement(graph, way, drop, { ...QUICK, held: trial.held }), 'own');
      if (!isBetter(next, best)) continue;
      best = next;
      improved = true;
    }
  }
  return best;
}

const cellKey = (lane: number, row: number, column: number) => (column * 1024 + lane) * 1024 + row;

function cellsOf(trial: Trial, { row, column }: GridPlacement): Map<number, number> {
  const { lane, nodes } = trial.graph;
  return new Map(nodes.map((_, node) => [cellKey(lane[node] ?? 0, row[node] ?? 0, column[node] ?? 0), node]));
}

/** Moves steps to other rows of their lane, or swaps two, while that helps. */
export function climbRows(trial: Trial, start: Candidate, budget: number): Candidate {
  const { lane, nodes } = trial.graph;
  let best = start;
  for (let round = 0, improved = true; improved && round < ROW_ROUNDS; round += 1) {
    improved = false;
    let cells = cellsOf(trial, best.placement);
    for (let node = 0; node < nodes.length; node += 1) {
      const own = lane[node] ?? 0;
      if (trial.isHeld(node)) continue;
      for (let to = 0; to < (start.placement.rowsOf[own] ?? 1); to += 1) {
        if (trial.tried >= budget) return best;
        const from = best.placement.row[node] ?? 0;
        if (to === from) continue;
        const other = cells.get(cellKey(own, to, best.placement.column[node] ?? 0));
        if (other !== undefined && (other < node || trial.isHeld(other))) continue;
        const row = Int32Array.from(best.placement.row);
        row[node] = to;
        if (other !== undefined) row[other] = from;
        const next = trial.try({ ...best.placement, row }, best.origin);
        if (!isBetter(next, best)) continue;
        best = next;
        improved = true;
        cells = cellsOf(trial, best.placement);
      }
    }
  }
  return best;
}

/** True when a node may stand in a column as far as its stage and its forward edges are concerned. */
function fitsColumn(trial: Trial, { way, column, firstOf, drop }: GridPlacement, node: number, to: number): boolean {
  const { graph } = trial;
  const stage = graph.stage[node] ?? 0;
  if (to < (firstOf[stage] ?? 0) || to >= (firstOf[stage + 1] ?? 0)) return false;
  const fits = (edge: number, other: number, isAfter: boolean): boolean => {
    if (way[edge] !== FORWARD) return true;
    const distance = isAfter ? (column[other] ?? 0) - to : to - (column[other] ?? 0);
    if (distance !== 0) return distance > 0;
    return graph.isCompact && graph.lane[other] !== graph.lane[node] && fitsDrops(graph, drop, edge);
  };
  return (
    (graph.into[node] ?? []).every((edge) => fits(edge, graph.from[edge] ?? 0, false)) &&
    (graph.out[node] ?? []).every((edge) => fits(edge, graph.to[edge] ?? 0, true))
  );
}

/** Moves steps by a column within their slack, while that helps. */
export function climbColumns(trial: Trial, start: Candidate, budget: number): Candidate {
  const { lane, nodes } = trial.graph;
  let best = start;
  for (let round = 0, improved = true; improved && round < COLUMN_ROUNDS; round += 1) {
    improved = false;
    let cells = cellsOf(trial, best.placement);
    for (let node = 0; node < nodes.length; node += 1) {
      if (trial.isHeld(node)) continue;
      for (const by of [-1, 1]) {
        if (trial.tried >= budget) return best;
        const { column, row } = best.placement;
        const to = (column[node] ?? 0) + by;
        if (cells.has(cellKey(lane[node] ?? 0, row[node] ?? 0, to)) || !fitsColumn(trial, best.placement, node, to)) continue;
        const moved = Int32Array.from(column);
        moved[node] = to;
        const columns = compact(trial.graph.stage, moved, best.placement.firstOf);
        const next = trial.try({ ...best.placement, ...columns }, best.origin);
        if (!isBetter(next, best)) continue;
        best = next;
        improved = true;
        cells = cellsOf(trial, best.placement);
      }
    }
  }
  return best;
}
