import { describe, expect, it } from 'vitest';
import { measureDrawing } from '../../../../src/engine/layout/measure/measure-drawing';
import { box, drawn, measured, turned } from './hand-drawn';

describe('a drawing in which every step stands in its cell', () => {
  it('has no fault, whichever way it runs', () => {
    const sound = drawn({ steps: [box(40, 40), box(240, 40), box(700, 260, { lane: 1, stage: 1 })] });

    for (const drawing of [sound, turned(sound)]) {
      expect(measureDrawing(drawing)).toMatchObject({ outOfLane: 0, outOfStage: 0, bandFaults: 0, stepOverlaps: 0, stepsTooClose: 0 });
    }
  });
});

describe('a step out of place', () => {
  it('is told when it stands in the lane of somebody else, or across a border', () => {
    expect(measured({ steps: [box(40, 260)] }).outOfLane).toBe(1);
    expect(measured({ steps: [box(40, 180)] }).outOfLane).toBe(1);
    expect(measureDrawing(turned(drawn({ steps: [box(40, 180)] }))).outOfLane).toBe(1);
  });

  it('is told when it stands in another stage', () => {
    expect(measured({ steps: [box(700, 40)] }).outOfStage).toBe(1);
    expect(measureDrawing(turned(drawn({ steps: [box(560, 40)] })))).toMatchObject({ outOfStage: 1, outOfLane: 0 });
  });

  it('is told when its lane is not drawn at all', () => {
    expect(measured({ steps: [box(40, 40, { lane: -1 })] }).outOfLane).toBe(1);
  });

  it('may touch the border', () => {
    expect(measured({ steps: [box(0, 0), box(500, 160)] })).toMatchObject({ outOfLane: 0, outOfStage: 0 });
  });
});

describe('lanes and stages', () => {
  it('are told when they overlap or stand in another order', () => {
    const lanes = [
      { start: 0, size: 200 },
      { start: 150, size: 200 },
    ];
    expect(measured({ lanes }).bandFaults).toBe(1);
    expect(measured({ stages: lanes.toReversed() }).bandFaults).toBe(1);
    expect(measured({}).bandFaults).toBe(0);
  });
});

describe('steps among each other', () => {
  it('are told when one lies on another, each pair once', () => {
    expect(measured({ steps: [box(40, 40), box(130, 70), box(135, 75)] }).stepOverlaps).toBe(3);
    expect(measured({ steps: [box(40, 40), box(140, 40)] }).stepOverlaps).toBe(0);
  });

  it('are told when they crowd each other', () => {
    expect(measured({ steps: [box(40, 40), box(144, 40)] })).toMatchObject({ stepsTooClose: 1, stepOverlaps: 0 });
    expect(measured({ steps: [box(40, 40), box(40, 84)] }).stepsTooClose).toBe(1);
    expect(measured({ steps: [box(40, 40), box(149, 40), box(40, 89)] }).stepsTooClose).toBe(0);
  });
});
