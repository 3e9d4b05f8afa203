import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkSimplex } from '../../../../src/engine/layout/columns/network-simplex';
import type { Span } from '../../../../src/engine/layout/columns/span-graph';

const span = (from: number, to: number, weight = 1, least = 1): Span => ({ from, to, least, weight });

const isKept = (rank: ArrayLike<number>, spans: readonly Span[]) =>
  spans.every(({ from, to, least }) => (rank[to] ?? 0) - (rank[from] ?? 0) >= least);
const cost = (rank: ArrayLike<number>, spans: readonly Span[]) =>
  spans.reduce((sum, { from, to, weight }) => sum + weight * ((rank[to] ?? 0) - (rank[from] ?? 0)), 0);

/** The least cost of all rankings there are below a height. */
function leastCost(count: number, spans: readonly Span[], height: number): number {
  const rank = new Int32Array(count);
  let least = Number.POSITIVE_INFINITY;
  const place = (node: number) => {
    if (node === count) {
      if (isKept(rank, spans)) least = Math.min(least, cost(rank, spans));
      return;
    }
    for (let at = 0; at < height; at += 1) {
      rank[node] = at;
      place(node + 1);
    }
  };
  place(0);
  return least;
}

/** Spans that lead from smaller nodes to larger ones, so that there is no cycle. */
const acyclic = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: count - 2 }),
        by: fc.integer({ min: 1, max: count - 1 }),
        least: fc.integer({ min: 0, max: 2 }),
        weight: fc.constantFrom(0, 0.01, 1, 2, 8),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((wishes) => ({
      count,
      spans: wishes.map(({ from, by, least, weight }): Span => ({ from, to: Math.min(count - 1, from + by), least, weight })),
    })),
);

describe('ranks of nodes', () => {
  it('are as far apart as asked, and no farther', () => {
    expect([...networkSimplex(3, [span(0, 1), span(1, 2, 1, 3)])]).toEqual([0, 1, 4]);
  });

  it('keep what weighs more short: a step moves towards the heavier of its two connectors', () => {
    const long = [span(0, 1), span(1, 2), span(2, 3)];

    expect(networkSimplex(5, [...long, span(0, 4, 2), span(4, 3, 1)])[4]).toBe(1);
    expect(networkSimplex(5, [...long, span(0, 4, 1), span(4, 3, 2)])[4]).toBe(2);
  });

  it('begin with 0, also where nothing joins the nodes', () => {
    expect([...networkSimplex(3, [])]).toEqual([0, 0, 0]);
    expect([...networkSimplex(4, [span(0, 1, 1, 2), span(2, 3)])].sort()).toContain(0);
    expect(networkSimplex(0, [])).toHaveLength(0);
  });

  it('are refused when the spans go round in a circle', () => {
    expect(() => networkSimplex(2, [span(0, 1), span(1, 0)])).toThrow(/cycle/);
    expect(() => networkSimplex(1, [span(0, 0)])).toThrow(/cycle/);
  });

  it('keep every span and cost as little as any ranking can, whatever the graph', () => {
    fc.assert(
      fc.property(acyclic, ({ count, spans }) => {
        const rank = networkSimplex(count, spans);

        expect(isKept(rank, spans)).toBe(true);
        expect(Math.min(...rank)).toBe(0);
        expect(cost(rank, spans)).toBeCloseTo(leastCost(count, spans, Math.max(6, ...rank) + 1), 6);
      }),
      { numRuns: 250, seed: 3 },
    );
  });

  it('cost no more after any single node is moved, in a large graph', () => {
    const many = Array.from({ length: 300 }, (_, node) => node).flatMap((node) =>
      [1, 7, 23].filter((by) => node + by < 300).map((by) => span(node, node + by, ((node * 13) % 5) + 1, (node % 3) + (by === 1 ? 0 : 1))),
    );
    const rank = networkSimplex(300, many);
    const best = cost(rank, many);

    expect(isKept(rank, many)).toBe(true);
    for (let node = 0; node < 300; node += 1) {
      for (const by of [-1, 1]) {
        const moved = Int32Array.from(rank);
        moved[node] = (moved[node] ?? 0) + by;
        if (isKept(moved, many)) expect(cost(moved, many)).toBeGreaterThanOrEqual(best - 1e-6);
      }
    }
  });
});
