import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACK, breakCycles, FORWARD, LOOP } from '../../../../src/engine/layout/graph/break-cycles';
import { waysFrom } from '../../../../src/engine/layout/graph/drawn-before';
import type { LayoutGraph } from '../../../../src/engine/layout/graph/layout-graph';
import { graphOf } from '../graph-of';

const lane = (count: number) => Array.from({ length: count }, () => [0] as const);
const ways = (graph: LayoutGraph) => [...breakCycles(graph)];

/** True when the forward edges hold no cycle: nodes without anything before them can be taken away until none is left. */
function isAcyclic(graph: LayoutGraph, way: Uint8Array): boolean {
  const open = new Set(graph.nodes.keys());
  const isReady = (node: number) => !(graph.into[node] ?? []).some((edge) => way[edge] === FORWARD && open.has(graph.from[edge] ?? -1));
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const node of open) if (isReady(node)) open.delete(node);
  }
  return open.size === 0;
}

describe('the way that a connector leads', () => {
  it('is onwards where there is no cycle', () => {
    expect(
      ways(
        graphOf({
          nodes: lane(3),
          edges: [
            [0, 1],
            [1, 2],
            [0, 2],
          ],
        }),
      ),
    ).toEqual([FORWARD, FORWARD, FORWARD]);
  });

  it('is a loop when it leads to its own step', () => {
    expect(
      ways(
        graphOf({
          nodes: lane(2),
          edges: [
            [0, 0],
            [0, 1],
          ],
        }),
      ),
    ).toEqual([LOOP, FORWARD]);
  });

  it('is back when it leads into an earlier stage, even where that closes no cycle', () => {
    expect(
      ways(
        graphOf({
          nodes: [
            [0, 1],
            [0, 0],
          ],
          edges: [[0, 1]],
        }),
      ),
    ).toEqual([BACK]);
  });

  it('is back for a rejection rather than for the work that it sends back', () => {
    // The rejection is first in the file, so a walk alone would turn one of the others round.
    expect(
      ways(
        graphOf({
          nodes: lane(3),
          edges: [
            [2, 0, 'negative'],
            [0, 1],
            [1, 2],
          ],
        }),
      ),
    ).toEqual([BACK, FORWARD, FORWARD]);
  });

  it('is onwards for a rejection that leads on to something new', () => {
    expect(
      ways(
        graphOf({
          nodes: lane(3),
          edges: [
            [0, 1],
            [0, 2, 'negative'],
          ],
        }),
      ),
    ).toEqual([FORWARD, FORWARD]);
  });

  it('is back for the last connector of a ring, as the SOP tells its steps', () => {
    expect(
      ways(
        graphOf({
          nodes: lane(4),
          edges: [
            [0, 1],
            [1, 2],
            [2, 3],
            [3, 0],
          ],
        }),
      ),
    ).toEqual([FORWARD, FORWARD, FORWARD, BACK]);
  });

  it('is what it was in the drawing before, where that still fits', () => {
    const ring = graphOf({
      nodes: lane(3),
      edges: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    });
    const known = [BACK, FORWARD, FORWARD] as const;

    expect([...breakCycles(ring, { way: (edge) => known[edge], column: Int32Array.of(2, 0, 1) })]).toEqual(known);
  });

  it('is back for a new connector that closes a cycle in the drawing before', () => {
    const graph = graphOf({
      nodes: lane(3),
      edges: [
        [2, 0],
        [0, 1],
        [1, 2],
      ],
    });

    const before = { way: (edge: number) => (edge === 0 ? undefined : FORWARD), column: Int32Array.of(0, 1, 2) } as const;

    expect([...breakCycles(graph, before)]).toEqual([BACK, FORWARD, FORWARD]);
  });

  it('is back for a new connector against the columns of the drawing before, which keep their order', () => {
    // Nothing leads from step 0 to step 2, but step 2 stands further on and stays there.
    const graph = graphOf({
      nodes: lane(3),
      edges: [
        [2, 1],
        [1, 0],
      ],
    });
    const before = { way: () => undefined, column: Int32Array.of(0, -1, 1) };

    expect([...breakCycles(graph, before)].filter((way) => way === BACK)).toHaveLength(1);
  });

  const graphs = fc.record({
    nodes: fc.array(fc.tuple(fc.constant(0), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 8 }),
    edges: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(undefined, 'negative' as const)), { maxLength: 24 }),
    /** Place of each node within its stage in the drawing before; negative: it is new. */
    places: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 8, maxLength: 8 }),
  });
  type Given = typeof graphs extends fc.Arbitrary<infer Value> ? Value : never;
  const made = ({ nodes, edges }: Given): LayoutGraph => {
    const at = (number: number) => number % nodes.length;
    return graphOf({ nodes, edges: edges.map(([from, to, negative]) => [at(from), at(to), negative]), stages: 3 });
  };
  const expectSound = (graph: LayoutGraph, way: Uint8Array) => {
    expect(isAcyclic(graph, way)).toBe(true);
    graph.edges.forEach(({ from, to }, edge) => {
      expect(way[edge] === LOOP).toBe(from === to);
      if ((graph.stage[from] ?? 0) > (graph.stage[to] ?? 0)) expect(way[edge]).toBe(BACK);
    });
  };

  it('never leaves a cycle, whatever leads where', () => {
    fc.assert(
      fc.property(graphs, (given) => {
        const graph = made(given);
        expectSound(graph, breakCycles(graph));
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('never leaves a cycle with what was drawn before, nor turns any of that round', () => {
    fc.assert(
      fc.property(graphs, (given) => {
        const graph = made(given);
        const column = Int32Array.from(graph.stage, (stage, node) =>
          (given.places[node] ?? 0) < 0 ? -1 : stage * 3 + (given.places[node] ?? 0),
        );
        const way = breakCycles(graph, { way: waysFrom(graph, column, null), column });

        expectSound(graph, way);
        graph.edges.forEach(({ from, to }, edge) => {
          const [a, b] = [column[from] ?? -1, column[to] ?? -1];
          if (a >= 0 && b >= 0 && a !== b) expect(way[edge]).toBe(a < b ? FORWARD : BACK);
        });
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
