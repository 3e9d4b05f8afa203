import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/sop/model/drawing';
import { box, measured, way } from './hand-drawn';

const STEPS = [box(40, 40), box(440, 40), box(40, 140), box(440, 140)];
const level = (y: number, left: number, right: number): readonly Point[] => [
  [left, y],
  [right, y],
];
const upright = (x: number, top: number, bottom: number): readonly Point[] => [
  [x, top],
  [x, bottom],
];
const pair = (first: readonly Point[], second: readonly Point[], to = 3) =>
  measured({ steps: STEPS, connectors: [way(first), way(second, { from: 2, to })] });

describe('two connectors', () => {
  it('cross where one runs over the other', () => {
    expect(pair(level(60, 140, 440), upright(300, 10, 150))).toMatchObject({ crossings: 1, connectorOverlaps: 0 });
    expect(pair(level(60, 140, 440), upright(300, 70, 150)).crossings).toBe(0);
  });

  it('read as one line where they run closer than 4 px side by side', () => {
    expect(pair(level(60, 140, 440), level(62, 140, 440)).connectorOverlaps).toBe(1);
    expect(pair(level(60, 140, 440), level(60, 140, 440)).connectorOverlaps).toBe(1);
    expect(pair(level(60, 140, 440), level(66, 140, 440)).connectorOverlaps).toBe(0);
    expect(pair(level(60, 140, 200), level(60, 210, 440)).connectorOverlaps).toBe(0);
  });

  it('may share a line to the very same point of a step, or from it', () => {
    expect(pair(level(60, 140, 440), level(60, 240, 440), 1).connectorOverlaps).toBe(0);
    const forking = measured({ steps: STEPS, connectors: [way(level(60, 140, 440)), way(level(60, 140, 340), { to: 3 })] });
    expect(forking.connectorOverlaps).toBe(0);
  });

  it('are looked at only where both are drawn', () => {
    expect(pair([], level(60, 140, 440))).toMatchObject({ crossings: 0, connectorOverlaps: 0, undrawn: 1 });
  });
});
