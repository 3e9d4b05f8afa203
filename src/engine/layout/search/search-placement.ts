import { chooseDrops } from '../columns/choose-drops';
import type { GridPlacement } from '../graph/grid-placement';
import type { LayoutGraph } from '../graph/layout-graph';
import { type Candidate, isBetter, Trial } from './candidate';
import { climbColumns, climbDrops, climbRows } from './climb';
import { makePlacement, QUICK } from './make-placement';

interface Options {
  /** The way of each edge. */
  readonly way: Uint8Array;
  /** Columns of pinned nodes, which stay as they are; -1: free. */
  readonly held?: Int32Array | undefined;
  /** Columns and order found by ELK. */
  readonly elk: GridPlacement | null;
  /** False: only ELK's candidate and what comes from it. */
  readonly withOwn: boolean;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** How much is tried in all: routed connectors, and states that the routing looked at. A small SOP takes about a quarter of a second. */
const MOST_ROUTED = 40_000;
const MOST_WORK = 8_000_000;
const FEWEST_TRIES = 8;
const DROP_SHARE = 0.5;
const MOST_ROUNDS = 4;

/** Placements worth drawing, the best first. Deterministic: the end is a number of tries, never a time. */
export function searchPlacement(graph: LayoutGraph, { way, held, elk, withOwn, onProgress }: Options): readonly Candidate[] {
  let most = FEWEST_TRIES;
  const trial = new Trial(graph, (tried) => onProgress?.(Math.min(1, tried / most)), held);
  const starts: Candidate[] = [];
  if (elk !== null) starts.push(trial.try(elk, 'elk'));
  if (withOwn) starts.push(...ownStarts(trial, way));
  const affordable = Math.min(MOST_ROUTED / Math.max(1, graph.edges.length), MOST_WORK / Math.max(1, trial.perTry));
  most = Math.max(FEWEST_TRIES, Math.round(affordable));
  starts.sort((a, b) => a.cost - b.cost);
  starts.forEach((start, index) => {
    // Half of what is left goes to the best beginning, half of the rest to the next one.
    const budget = index === starts.length - 1 ? most : trial.tried + (most - trial.tried) / 2;
    climb(trial, start, budget, graph.isCompact && start.origin === 'own');
  });
  return trial.best();
}

function ownStarts(trial: Trial, way: Uint8Array): Candidate[] {
  const { graph, held } = trial;
  const drops: Uint8Array[] = [new Uint8Array(graph.edges.length)];
  if (graph.isCompact) {
    drops.push(chooseDrops(graph, way, 1));
    if (graph.laneIds.length > 2) drops.push(chooseDrops(graph, way, graph.laneIds.length - 1));
  }
  return drops.map((drop) => trial.try(makePlacement(graph, way, drop, { ...QUICK, held }), 'own'));
}

/** Improves a beginning until a round brings nothing or the budget is used up. */
function climb(trial: Trial, start: Candidate, budget: number, withDrops: boolean): void {
  let best = start;
  for (let round = 0; round < MOST_ROUNDS && trial.tried < budget; round += 1) {
    const before = best;
    if (withDrops && round === 0) best = climbDrops(trial, best, trial.tried + (budget - trial.tried) * DROP_SHARE);
    best = climbRows(trial, best, budget);
    best = climbColumns(trial, best, budget);
    if (!isBetter(best, before)) break;
  }
}
