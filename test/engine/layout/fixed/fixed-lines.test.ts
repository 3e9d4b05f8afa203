import { describe, expect, it } from 'vitest';
import { fixedLines, lineFrom, nearestLine } from '../../../../src/engine/layout/fixed/fixed-lines';

describe('the lines that connectors may run on', () => {
  it('are all that are needed, in order, each once', () => {
    expect([...fixedLines([200, 100, 100.05, 101], [], [])]).toEqual([100, 101, 200]);
  });

  it('are those that are wished too, unless they are close to another or to a border', () => {
    expect([...fixedLines([], [10, 14, 30, 52], [50])]).toEqual([10, 30]);
  });

  it('are the needed ones where a wished one is close to them, on either side', () => {
    expect([...fixedLines([100], [97], [])]).toEqual([100]);
    expect([...fixedLines([100], [103], [])]).toEqual([100]);
    expect([...fixedLines([100], [95, 105], [])]).toEqual([95, 100, 105]);
  });

  it('are found by a coordinate', () => {
    const lines = Float64Array.of(10, 20, 40);

    expect([5, 10, 11, 40, 41].map((at) => lineFrom(lines, at))).toEqual([0, 0, 1, 2, 3]);
    expect([-9, 14, 16, 29, 31, 99].map((at) => nearestLine(lines, at))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
