import { describe, expect, it } from 'vitest';
import { boundsOf, GuideFinder } from '../../../../src/studio/canvas/gestures/find-guides';

const card = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });

describe('helper lines', () => {
  const finder = new GuideFinder([card(0, 0), card(300, 0, 160, 60)]);

  it('pull a box onto the nearest line within reach, middles to middles and edges to edges', () => {
    expect(finder.pull(card(4, 200), 'x', 6)).toBe(-4);
    expect(finder.pull(card(296, 200, 60), 'x', 6)).toBe(4);
    expect(finder.pull(card(334, 200), 'x', 6)).toBe(-4);
    expect(finder.pull(card(200, 3), 'y', 6)).toBe(-3);
    expect(finder.pull(card(600, 200), 'x', 6)).toBe(0);
    expect(finder.pull(card(4, 200), 'x', 2)).toBe(0);
    // Its left edge lies on the middle of the first card: that is no line.
    expect(finder.pull(card(52, 200, 30), 'x', 6)).toBe(0);
  });

  it('are as long as what stands on them, and one says enough where middles meet', () => {
    expect(finder.guides(card(0, 200))).toEqual([{ axis: 'x', at: 50, from: -12, to: 252 }]);
    expect(finder.guides(card(0, 200, 60))).toEqual([{ axis: 'x', at: 0, from: -12, to: 252 }]);
    expect(finder.guides(card(600, 200))).toEqual([]);
    expect(finder.guides(card(600, 0, 30, 100)).map(({ axis, at }) => `${axis}${at}`)).toEqual(['y0']);
  });

  it('of several steps in the hand go by the box around them', () => {
    expect(boundsOf([card(10, 20), card(50, 100)])).toEqual({ x: 10, y: 20, width: 140, height: 120 });
  });
});
