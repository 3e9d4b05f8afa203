import { describe, expect, it } from 'vitest';
import { freeSpot } from '../../../src/sop/drawing/free-spot';

const card = { width: 200, height: 64 };
const cell = { width: 720, height: 168 };

describe('a free spot', () => {
  it('is the wish itself when nothing stands there', () => {
    expect(freeSpot([], card, { x: 300, y: 40 }, cell, 'x')).toEqual({ x: 300, y: 40, ...card });
  });

  it('is inside of the cell when the wish is not', () => {
    expect(freeSpot([], card, { x: -4000, y: 9000 }, cell, 'x')).toEqual({ x: 16, y: 88, ...card });
  });

  it('is right beside what stands there, on the nearer side', () => {
    const taken = [{ x: 260, y: 52, ...card }];

    expect(freeSpot(taken, card, { x: 300, y: 52 }, cell, 'x').x).toBe(500);
    expect(freeSpot(taken, card, { x: 200, y: 52 }, cell, 'x').x).toBe(20);
  });

  it('is behind the last one along the flow when the cell is full', () => {
    const taken = [16, 256, 496].map((x) => ({ x, y: 52, ...card }));

    expect(freeSpot(taken, card, { x: 256, y: 52 }, cell, 'x')).toEqual({ x: 736, y: 52, ...card });
    expect(freeSpot([{ x: 16, y: 16, width: 700, height: 130 }], card, null, cell, 'y').y).toBe(186);
  });

  it('without a wish is at the beginning of the middle row', () => {
    expect(freeSpot([], card, null, cell, 'x')).toEqual({ x: 16, y: 52, ...card });
  });

  it('is found in a crowd, too', () => {
    const taken = Array.from({ length: 300 }, (_, index) => ({ x: 16 + index * 240, y: 52, ...card }));

    expect(freeSpot(taken, card, { x: 16, y: 52 }, { width: 72_100, height: 168 }, 'x').x).toBe(16 + 300 * 240);
    expect(freeSpot(taken, card, { x: 72_100, y: 52 }, { width: 80_000, height: 168 }, 'x').x).toBe(72_100);
  });
});
