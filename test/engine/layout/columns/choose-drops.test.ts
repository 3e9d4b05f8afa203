import { describe, expect, it } from 'vitest';
import { canDrop, chooseDrops, fitsDrops } from '../../../../src/engine/layout/columns/choose-drops';
import { breakCycles } from '../../../../src/engine/layout/graph/break-cycles';
import type { LayoutGraph } from '../../../../src/engine/layout/graph/layout-graph';
import { graphOf } from '../graph-of';

const chosen = (graph: LayoutGraph, reach = 1) => [...chooseDrops(graph, breakCycles(graph), reach)];

describe('a hand-off that runs straight across', () => {
  it('is one to the lane beside, within a stage', () => {
    expect(chosen(graphOf({ nodes: [[0], [1]], edges: [[0, 1]] }))).toEqual([1]);
  });

  it('is none along a lane, into another stage, or back', () => {
    const graph = graphOf({
      nodes: [[0], [0], [1, 1], [1, 0]],
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0, 'negative'],
      ],
    });
    const way = breakCycles(graph);

    expect(graph.edges.map((_, edge) => canDrop(graph, way, edge))).toEqual([false, false, false, true]);
    expect(
      chosen(
        graphOf({
          nodes: [[0], [1]],
          edges: [
            [0, 1],
            [1, 0, 'negative'],
          ],
        }),
      ),
    ).toEqual([1, 0]);
  });

  it('crosses no more lanes than it may', () => {
    const far = graphOf({ nodes: [[0], [2]], edges: [[0, 1]], lanes: 3 });

    expect(chosen(far, 1)).toEqual([0]);
    expect(chosen(far, 2)).toEqual([1]);
  });

  it('leaves a step once to each side only', () => {
    expect(
      chosen(
        graphOf({
          nodes: [[1], [2], [2], [0]],
          edges: [
            [0, 1],
            [0, 2],
            [0, 3],
          ],
        }),
      ),
    ).toEqual([1, 0, 1]);
  });

  it('is one only of those that lead to the same step', () => {
    expect(
      chosen(
        graphOf({
          nodes: [[0], [0], [1]],
          edges: [
            [0, 2],
            [1, 2],
          ],
        }),
      ).filter((drop) => drop === 1),
    ).toHaveLength(1);
  });

  it('does not turn round: down and up again would lie one on the other', () => {
    const graph = graphOf({
      nodes: [[0], [1], [0]],
      edges: [
        [0, 1],
        [1, 2],
      ],
    });

    expect(chosen(graph).filter((drop) => drop === 1)).toHaveLength(1);
    expect(fitsDrops(graph, Uint8Array.of(1, 0), 1)).toBe(false);
  });

  it('has no third one behind a second one', () => {
    const stairs = graphOf({
      nodes: [[0], [1], [2], [3]],
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    });

    expect(chosen(stairs)).toEqual([1, 0, 1]);
  });

  it('goes to the only way on before it goes to a branch', () => {
    // Step 0 forks; step 3 has one way on and takes the place in front of step 2.
    const graph = graphOf({
      nodes: [[0], [0], [1], [0]],
      edges: [
        [0, 1],
        [0, 2],
        [3, 2],
      ],
    });

    expect(chosen(graph)).toEqual([0, 0, 1]);
  });
});
