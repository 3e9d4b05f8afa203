import { describe, expect, it } from 'vitest';
import { box, label, measured, way } from './hand-drawn';

const STEPS = [box(40, 40), box(440, 40)];
const POINTS = [
  [140, 60],
  [440, 60],
] as const;
const labelled = (x: number, y: number) => way(POINTS, { label: label(x, y) });
const NONE = { labelsOnSteps: 0, labelsOnLabels: 0, labelsOnConnectors: 0, labelsFar: 0 };

describe('a label', () => {
  it('is well placed on its own connector', () => {
    expect(measured({ steps: STEPS, connectors: [labelled(200, 51)] })).toMatchObject(NONE);
  });

  it('is told when it covers a step', () => {
    expect(measured({ steps: STEPS, connectors: [labelled(120, 51)] })).toMatchObject({ ...NONE, labelsOnSteps: 1 });
  });

  it('is told when it covers another label, each pair once', () => {
    const lower = way(
      [
        [140, 75],
        [440, 75],
      ],
      { label: label(210, 64) },
    );
    expect(measured({ steps: STEPS, connectors: [labelled(200, 48), lower] })).toMatchObject({ ...NONE, labelsOnLabels: 1 });
  });

  it('is told when somebody else’s connector runs through it', () => {
    const across = way(
      [
        [220, 10],
        [220, 150],
      ],
      { from: 0, to: 1 },
    );
    expect(measured({ steps: STEPS, connectors: [labelled(200, 51), across] })).toMatchObject({ ...NONE, labelsOnConnectors: 1 });
    expect(measured({ steps: STEPS, connectors: [labelled(260, 51), across] })).toMatchObject(NONE);
  });

  it('is told when it lies so far away that nobody knows whose it is', () => {
    expect(measured({ steps: STEPS, connectors: [labelled(200, 120)] })).toMatchObject({ ...NONE, labelsFar: 1 });
    expect(measured({ steps: STEPS, connectors: [labelled(200, 75)] })).toMatchObject(NONE);
  });

  it('counts for nothing when it is empty', () => {
    const empty = way(POINTS, { label: label(120, 51, 0, 0) });
    expect(measured({ steps: STEPS, connectors: [empty] })).toMatchObject(NONE);
  });
});
