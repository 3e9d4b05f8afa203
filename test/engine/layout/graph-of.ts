import { indexed, type LayoutEdge, type LayoutGraph, type LayoutNode } from '../../../src/engine/layout/graph/layout-graph';
import type { ConnectorId, StepId } from '../../../src/sop/model/ids';

interface Parts {
  /** Lane and stage of each node, by number. */
  readonly nodes: readonly (readonly [lane: number, stage?: number])[];
  /** Ends of each edge; `negative`: it sends the work back. */
  readonly edges?: readonly (readonly [from: number, to: number, negative?: 'negative' | undefined])[];
  readonly lanes?: number;
  readonly stages?: number;
  readonly isDown?: boolean;
}

/** A graph of tasks by numbers, as a layout sees an SOP. */
export function graphOf({ nodes, edges = [], lanes, stages, isDown = false }: Parts): LayoutGraph {
  const most = (values: readonly number[]) => values.reduce((all, one) => Math.max(all, one + 1), 1);
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const laneIds = ids('lane-', lanes ?? most(nodes.map(([lane]) => lane)));
  const stageIds = ids('stage-', stages ?? most(nodes.map(([, stage = 0]) => stage)));
  return indexed({
    nodes: nodes.map(
      ([lane, stage = 0], index): LayoutNode => ({ id: `n${index}` as StepId, kind: 'task', lane, stage, length: 200, breadth: 64 }), // a brand
    ),
    edges: edges.map(
      ([from, to, negative], index): LayoutEdge => ({
        id: `e${index}` as ConnectorId, // a brand
        from,
        to,
        label: null,
        negative: negative !== undefined,
      }),
    ),
    laneIds,
    stageIds,
    laneSizes: laneIds.map(() => 0),
    stageSizes: stageIds.map(() => 0),
    isCompact: true,
    isDown,
  });
}
