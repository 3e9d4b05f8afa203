import { describe, expect, it } from 'vitest';
import { type Place, separate } from '../../../../src/engine/layout/routing/separate';

const place = (wish: number, low = -100, high = 100): Place => ({ wish, low, high });
const CHAIN = [[], [0], [1]];

describe('connectors side by side', () => {
  it('lie where they would like to when there is room', () => {
    expect([...separate([place(-20), place(0), place(20)], CHAIN, 12)]).toEqual([-20, 0, 20]);
  });

  it('keep their distance to those before them', () => {
    expect([...separate([place(0), place(0), place(0)], CHAIN, 12)]).toEqual([0, 12, 24]);
  });

  it('may lie on one line where nothing says which comes first', () => {
    expect([...separate([place(5), place(5)], [[], []], 12)]).toEqual([5, 5]);
  });

  it('leave room for the later ones at the far bound', () => {
    expect([...separate([place(0, -100, 20), place(0, -100, 20), place(0, -100, 20)], CHAIN, 12)]).toEqual([-4, 8, 20]);
  });

  it('move closer, all alike, where there is too little room', () => {
    const places = separate([place(0, 0, 20), place(0, 0, 20), place(0, 0, 20)], CHAIN, 12);
    const gaps = [(places[1] ?? 0) - (places[0] ?? 0), (places[2] ?? 0) - (places[1] ?? 0)];

    expect(Math.min(...gaps)).toBeGreaterThan(8);
    expect(gaps[0]).toBeCloseTo(gaps[1] ?? 0, 6);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(20);
  });

  it('use all the room there is, so that two at the point of a milestone still read as two', () => {
    const [first = 0, second = 0] = separate([place(0, -2.06, 2.06), place(12, -2.06, 2.06)], [[], [0]], 12);

    expect(second - first).toBeGreaterThan(4.1);
    expect(second).toBeLessThanOrEqual(2.06);
  });

  it('never leave their bounds, even where there is no room at all', () => {
    const places = separate([place(-40, -1, 1), place(0, -1, 1), place(40, -1, 1)], CHAIN, 12);

    expect(Math.min(...places)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  });
});
