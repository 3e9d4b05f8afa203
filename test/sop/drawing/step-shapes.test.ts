import { describe, expect, it } from 'vitest';
import { meetOutline } from '../../../src/sop/drawing/meet-outline';
import { STEP_GLYPHS } from '../../../src/sop/drawing/step-glyphs';
import { stepShape } from '../../../src/sop/drawing/step-shapes';
import { STEP_KINDS } from '../../../src/sop/model/step';

describe('the shapes of steps', () => {
  it('differ from kind to kind without any colour', () => {
    expect(new Set(STEP_KINDS.map((kind) => stepShape(kind, 200, 80).outline + stepShape(kind, 200, 80).detail)).size).toBe(
      STEP_KINDS.length,
    );
    expect(new Set(Object.values(STEP_GLYPHS)).size).toBe(STEP_KINDS.length);
  });

  it.each(STEP_KINDS)('%s stays in its box, in sizes from tiny to huge, and leaves room for text', (kind) => {
    for (const [width, height] of [
      [140, 48],
      [200, 64],
      [200, 104],
      [641.5, 333.3],
    ] as const) {
      const shape = stepShape(kind, width, height);
      expect(shape.outline + shape.detail).not.toMatch(/NaN|Infinity|e-/);
      for (const [, x] of shape.outline.matchAll(/[HL](-?[\d.]+)/g)) expect(Number(x)).toBeLessThanOrEqual(width + 0.01);
      for (const [, y] of shape.outline.matchAll(/V(-?[\d.]+)/g)) expect(Number(y)).toBeLessThanOrEqual(height + 0.01);
      expect(shape.inset.left + shape.inset.right).toBeLessThan(width);
      expect(shape.inset.top + shape.inset.bottom).toBeLessThan(height);
    }
  });
});

describe('the end of a connector', () => {
  const box = { x: 100, y: 100, width: 200, height: 100 };

  it('stays on the side of a plain box', () => {
    expect(meetOutline('task', box, [20, 120], [100, 120])).toEqual([100, 120]);
    expect(meetOutline('approval', box, [150, 300], [150, 200])).toEqual([150, 200]);
  });

  it('meets the tips of a diamond, and its slopes beside them', () => {
    expect(meetOutline('decision', box, [20, 150], [100, 150])).toEqual([100, 150]);
    expect(meetOutline('decision', box, [20, 125], [100, 125])).toEqual([150, 125]);
    expect(meetOutline('decision', box, [150, 20], [150, 100])).toEqual([150, 125]);
    expect(meetOutline('decision', box, [400, 175], [300, 175])).toEqual([250, 175]);
  });

  it('is not moved twice', () => {
    expect(meetOutline('decision', box, [20, 125], [150, 125])).toEqual([150, 125]);
  });

  it('meets the round ends of a pill and the points of a milestone', () => {
    const low = { ...box, height: 60 };
    const [x] = meetOutline('start', low, [20, 110], [100, 110]);
    expect((130 - x) ** 2 + 20 ** 2).toBeCloseTo(30 ** 2);
    expect(meetOutline('start', box, [20, 140], [100, 140])).toEqual([100, 140]);
    expect(meetOutline('milestone', box, [400, 125], [300, 125])).toEqual([293, 125]);
    expect(meetOutline('escalation', box, [20, 125], [100, 125])).toEqual([100, 125]);
    expect(meetOutline('milestone', box, [107, 20], [107, 100])).toEqual([107, 125]);
  });

  it('that does not come straight from outside is left alone', () => {
    expect(meetOutline('decision', box, [20, 90], [100, 150])).toEqual([100, 150]);
    expect(meetOutline('decision', box, [180, 150], [200, 150])).toEqual([200, 150]);
  });
});
