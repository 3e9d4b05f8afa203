import { describe, expect, it } from 'vitest';
import { measureDrawing } from '../../../../src/engine/layout/measure/measure-drawing';
import { box, drawn, measured, turned, way } from './hand-drawn';

/** Two tasks side by side, 200 px apart, and a third one between them, lower. */
const PAIR = [box(40, 40), box(340, 40)];
const STRAIGHT = way([
  [140, 60],
  [340, 60],
]);

describe('a straight connector', () => {
  it('has no fault and no bend, whichever way the drawing runs', () => {
    const sound = drawn({ steps: PAIR, connectors: [STRAIGHT] });

    for (const drawing of [sound, turned(sound)]) {
      expect(measureDrawing(drawing)).toMatchObject({
        throughSteps: 0,
        throughOwnSteps: 0,
        undrawn: 0,
        looseEnds: 0,
        notSquare: 0,
        bends: 0,
        mostBends: 0,
        length: 200,
        grazes: 0,
        borderHugs: 0,
        laneDetours: 0,
        shortEnds: 0,
      });
    }
  });

  it('does not bend where it only has a point too many', () => {
    const points = [
      [140, 60],
      [200, 60],
      [200, 60],
      [340, 60],
    ] as const;
    expect(measured({ steps: PAIR, connectors: [way(points)] })).toMatchObject({ bends: 0, length: 200 });
  });
});

describe('a connector', () => {
  it('counts its bends, and the most that one has', () => {
    const stepped = way([
      [140, 60],
      [240, 60],
      [240, 50],
      [340, 50],
    ]);
    expect(measured({ steps: PAIR, connectors: [STRAIGHT, stepped, stepped] })).toMatchObject({ bends: 4, mostBends: 2, length: 620 });
  });

  it('is told when it is not drawn, or when a step of it is gone', () => {
    expect(measured({ steps: PAIR, connectors: [way([]), way([[140, 60]])] }).undrawn).toBe(2);
    expect(measured({ steps: PAIR, connectors: [way(STRAIGHT.points, { to: 7 })] }).undrawn).toBe(1);
  });

  it('is told when it runs aslant', () => {
    const points = [
      [140, 50],
      [340, 70],
    ] as const;
    expect(measured({ steps: PAIR, connectors: [way(points)] }).notSquare).toBe(1);
  });

  it('is told for each end that hangs in the air', () => {
    const points = [
      [150, 60],
      [330, 60],
    ] as const;
    expect(measured({ steps: PAIR, connectors: [way(points)] }).looseEnds).toBe(2);
  });

  it('may end on the outline of a diamond or a pill instead of on its box', () => {
    const steps = [box(40, 40, { kind: 'decision' }), box(340, 40, { kind: 'end' })];
    // 5 px off their middle the outline of the diamond lies 12.5 px behind its box, that of the pill less than one.
    const points = [
      [127.5, 65],
      [340.6, 65],
    ] as const;
    expect(measured({ steps, connectors: [way(points)] })).toMatchObject({ looseEnds: 0, throughOwnSteps: 0 });
    expect(measured({ steps: PAIR, connectors: [way(points)] })).toMatchObject({ looseEnds: 1, throughOwnSteps: 1 });
  });

  it('is told when its last part is too short for an arrow head', () => {
    const points = [
      [140, 60],
      [335, 60],
      [335, 55],
      [340, 55],
    ] as const;
    expect(measured({ steps: PAIR, connectors: [way(points)] }).shortEnds).toBe(1);
  });
});

describe('a connector and the steps it passes', () => {
  const passing = (y: number) =>
    way([
      [140, 60],
      [160, 60],
      [160, y],
      [320, y],
      [320, 60],
      [340, 60],
    ]);
  const between = box(180, 100);

  it('is told when it runs through one, once for each', () => {
    expect(measured({ steps: [...PAIR, between], connectors: [passing(120)] })).toMatchObject({ throughSteps: 1, grazes: 0 });
    expect(measured({ steps: [...PAIR, between, box(200, 105)], connectors: [passing(120)] }).throughSteps).toBe(2);
  });

  it('is told when it passes one closer than reads well', () => {
    expect(measured({ steps: [...PAIR, between], connectors: [passing(95)] })).toMatchObject({ throughSteps: 0, grazes: 1 });
    expect(measured({ steps: [...PAIR, between], connectors: [passing(90)] }).grazes).toBe(0);
  });

  it('may cross the corner of the box that a diamond leaves free', () => {
    const diamond = box(180, 100, { kind: 'decision' });
    // The line cuts the box, 4 px below its top: the diamond is 20 px wide there, around x = 230.
    expect(measured({ steps: [...PAIR, diamond], connectors: [passing(104)] }).throughSteps).toBe(1);
    const corner = way([
      [140, 60],
      [190, 60],
      [190, 110],
      [150, 110],
      [150, 170],
      [340, 170],
    ]);
    expect(measured({ steps: [...PAIR, diamond], connectors: [corner] }).throughSteps).toBe(0);
    expect(measured({ steps: [...PAIR, between], connectors: [corner] }).throughSteps).toBe(1);
  });

  it('is told when it runs through its own step, except where it leads back to it', () => {
    const backwards = way([
      [40, 60],
      [340, 60],
    ]);
    expect(measured({ steps: PAIR, connectors: [backwards] }).throughOwnSteps).toBe(1);
    expect(measured({ steps: PAIR, connectors: [way(backwards.points, { to: 0 })] }).throughOwnSteps).toBe(0);
  });
});

describe('a connector and the lanes', () => {
  const along = (y: number) =>
    way([
      [140, 60],
      [160, 60],
      [160, y],
      [320, y],
      [320, 60],
      [340, 60],
    ]);

  it('is told when it leaves the lanes of its steps and those between', () => {
    expect(measured({ steps: PAIR, connectors: [along(260)] }).laneDetours).toBe(1);
    expect(measured({ steps: PAIR, connectors: [along(150)] }).laneDetours).toBe(0);
    expect(measured({ steps: [box(40, 40), box(340, 260, { lane: 1 })], connectors: [along(260)] }).laneDetours).toBe(0);
  });

  it('is told when it runs along a border so close that it hides it', () => {
    expect(measured({ steps: PAIR, connectors: [along(198)] }).borderHugs).toBe(1);
    expect(measured({ steps: PAIR, connectors: [along(190)] }).borderHugs).toBe(0);
    expect(measureDrawing(turned(drawn({ steps: PAIR, connectors: [along(198)] }))).borderHugs).toBe(1);
  });

  it('may cross a border', () => {
    const across = way([
      [90, 80],
      [90, 260],
    ]);
    expect(measured({ steps: [box(40, 40), box(40, 260, { lane: 1 })], connectors: [across] }).borderHugs).toBe(0);
  });
});
