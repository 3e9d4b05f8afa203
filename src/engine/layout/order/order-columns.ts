import { LOOP } from '../graph/break-cycles';
import type { LayoutGraph } from '../graph/layout-graph';
import { LayerOrder } from './layer-order';
import { buildLayers } from './layers';

interface Options {
  /** How many beginnings are tried: the order of the SOP (or `seed`), its reverse, then shuffled ones. */
  readonly starts: number;
  readonly sweeps: number;
  /** A wish for the order across the flow, by node; smaller comes first. */
  readonly seed?: Float64Array | undefined;
}

/** Sweeps without a gain before a beginning is given up. */
const PATIENCE = 4;
const SHUFFLE_SEED = 1;

/**
 * The nodes of each column in an order across the flow with few crossings: lanes keep their order, nodes are sorted within their
 * lane. Layer by layer after Sugiyama; long edges get a stand-in in each column that they pass, which may lie in any lane between.
 */
export function orderColumns(graph: LayoutGraph, way: Uint8Array, column: Int32Array, options: Options): readonly (readonly number[])[] {
  const layers = buildLayers(graph, column, (edge) => way[edge] === LOOP);
  const order = new LayerOrder(layers);
  const random = dice(SHUFFLE_SEED);
  const seeds: ((node: number) => number)[] = [(node) => options.seed?.[node] ?? node, (node) => -node];
  for (let start = 0; start < options.starts; start += 1) {
    order.begin(seeds[start] ?? random, start >= seeds.length ? random : null);
    let idle = 0;
    for (let sweep = 0; sweep < options.sweeps && idle < PATIENCE; sweep += 1) {
      order.sweep(sweep % 2 === 0);
      idle = order.keepIfBetter() ? 0 : idle + 1;
      if (sweep % 3 !== 2 && sweep !== options.sweeps - 1) continue;
      order.swapNeighbours();
      if (order.keepIfBetter()) idle = 0;
    }
  }
  return order.best.map((items) => items.filter((item) => item < layers.nodeCount));
}

/** Numbers from 0 to 1 that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
