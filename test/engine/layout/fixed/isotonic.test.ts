import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isotonic, type Wish } from '../../../../src/engine/layout/fixed/isotonic';

const wish = (at: number, weight = 1): Wish => ({ at, weight });
const cost = (places: readonly number[], wishes: readonly Wish[]) =>
  places.reduce((sum, place, index) => sum + (wishes[index]?.weight ?? 0) * (place - (wishes[index]?.at ?? 0)) ** 2, 0);
const keepsGaps = (places: readonly number[], gaps: readonly number[]) =>
  gaps.every((gap, index) => (places[index + 1] ?? 0) - (places[index] ?? 0) >= gap - 1e-9);

describe('places with gaps between them', () => {
  it('are where they are wished when there is room', () => {
    expect(isotonic([wish(0), wish(50), wish(200)], [40, 100])).toEqual([0, 50, 200]);
    expect(isotonic([], [])).toEqual([]);
  });

  it('give way to each other alike', () => {
    expect(isotonic([wish(0), wish(0)], [100])).toEqual([-50, 50]);
  });

  it('give way to what weighs more', () => {
    const [first, second] = isotonic([wish(0, 1000), wish(0)], [100]);

    expect(first).toBeCloseTo(-0.1, 1);
    expect(second).toBeCloseTo(99.9, 1);
  });

  it('keep their gaps, and no small move of some of them is nearer to the wishes', () => {
    const lists = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 300 }), weight: fc.constantFrom(1, 2, 50), gap: fc.integer({ min: 0, max: 80 }) }),
      { minLength: 1, maxLength: 8 },
    );

    fc.assert(
      fc.property(lists, (rows) => {
        const gaps = rows.slice(1).map(({ gap }) => gap);
        const places = isotonic(rows, gaps);

        expect(keepsGaps(places, gaps)).toBe(true);
        for (let from = 0; from < places.length; from += 1) {
          for (let to = from + 1; to <= places.length; to += 1) {
            for (const by of [-0.01, 0.01]) {
              const moved = places.map((place, index) => (index >= from && index < to ? place + by : place));
              if (keepsGaps(moved, gaps)) expect(cost(moved, rows)).toBeGreaterThanOrEqual(cost(places, rows) - 1e-6);
            }
          }
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
