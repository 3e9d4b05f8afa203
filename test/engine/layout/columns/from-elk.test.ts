import { describe, expect, it } from 'vitest';
import { fromElk } from '../../../../src/engine/layout/columns/from-elk';
import { toElk } from '../../../../src/engine/layout/columns/to-elk';
import { createNodeElk } from '../../../../src/engine/layout/create-node-elk';
import { breakCycles } from '../../../../src/engine/layout/graph/break-cycles';
import type { LayoutGraph } from '../../../../src/engine/layout/graph/layout-graph';
import { graphOf } from '../graph-of';

const CYCLIC = graphOf({
  nodes: [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  edges: [
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 3],
    [3, 0],
    [3, 2, 'negative'],
  ],
});

const drawnBy = (graph: LayoutGraph, places: readonly (readonly [x: number, y: number])[]) =>
  fromElk(graph, { id: 'sop', children: places.map(([x, y], index) => ({ id: `n${index}`, x, y })) });

describe('the question to ELK', () => {
  it('has every step with its size and its stage', () => {
    expect(toElk(CYCLIC, breakCycles(CYCLIC)).children).toEqual(
      [0, 0, 1, 1].map((stage, index) => ({
        id: `n${index}`,
        width: 200,
        height: 64,
        layoutOptions: { 'elk.partitioning.partition': String(stage) },
      })),
    );
  });

  it('has no cycle and no loop: what leads back is turned round beforehand', () => {
    expect(toElk(CYCLIC, breakCycles(CYCLIC)).edges?.map(({ sources, targets }) => `${sources} > ${targets}`)).toEqual([
      'n0 > n1',
      'n1 > n2',
      'n2 > n3',
      'n0 > n3',
      'n2 > n3',
    ]);
  });
});

describe('the answer of ELK', () => {
  it('gives columns: steps that overlap along the flow share one', () => {
    const graph = graphOf({ nodes: [[0], [1], [0], [1]] });
    const { columns } = drawnBy(graph, [
      [0, 0],
      [60, 100],
      [280, 0],
      [500, 100],
    ]);

    expect([...columns.column]).toEqual([0, 0, 1, 2]);
    expect([...columns.firstOf]).toEqual([0, 3]);
  });

  it('keeps a column for a stage that nobody stands in', () => {
    const graph = graphOf({
      nodes: [
        [0, 0],
        [0, 2],
      ],
      stages: 3,
    });
    const { columns } = drawnBy(graph, [
      [0, 0],
      [300, 0],
    ]);

    expect([...columns.firstOf]).toEqual([0, 1, 2, 3]);
    expect([...columns.column]).toEqual([0, 2]);
  });

  it('gives an order across the flow', () => {
    const { seed } = drawnBy(graphOf({ nodes: [[0], [0], [0]] }), [
      [0, 90],
      [0, 10],
      [0, 90],
    ]);

    expect([...seed]).toEqual([1, 0, 2]);
  });

  it('is refused when a step has no place in it', () => {
    const graph = graphOf({ nodes: [[0], [0]] });

    expect(() => fromElk(graph, { id: 'sop', children: [{ id: 'n0', x: 0, y: 0 }] })).toThrow(/no place to n1/);
    expect(() => fromElk(graph, { id: 'sop' })).toThrow(/no place/);
    expect(() =>
      drawnBy(graph, [
        [0, 0],
        [Number.NaN, 0],
      ]),
    ).toThrow(/no place/);
  });

  it('keeps every stage in one piece and every forward connector pointing on', async () => {
    const way = breakCycles(CYCLIC);
    const { columns } = fromElk(CYCLIC, await createNodeElk().layout(toElk(CYCLIC, way)));

    expect([...columns.column]).toEqual([0, 1, 2, 3]);
    expect([...columns.firstOf]).toEqual([0, 2, 4]);
  });
});
