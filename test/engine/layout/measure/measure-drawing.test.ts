import { describe, expect, it } from 'vitest';
import { layOutFast } from '../../../../src/engine/layout/lay-out-fast';
import { type DrawingMeasures, drawingCost, HARD_FAULTS, hardFaults } from '../../../../src/engine/layout/measure/drawing-measures';
import { measureDrawing } from '../../../../src/engine/layout/measure/measure-drawing';
import { drawingOfSop } from '../../../../src/engine/layout/measure/measured-drawing';
import { aSop, aStart, aTask, connectorsOf } from '../../../support/sop-builders';
import { withLayout } from '../../../support/with-layout';
import { box, drawn, measured, turned, way } from './hand-drawn';

const SOUND = measured({ steps: [box(40, 40), box(340, 40)] });
const changed = (changes: Partial<DrawingMeasures>): DrawingMeasures => ({ ...SOUND, ...changes });

describe('the size of a drawing', () => {
  it('is that of all its steps and connectors, and the breadth of all its lanes', () => {
    const around = way([
      [140, 60],
      [500, 60],
    ]);
    const drawing = drawn({ steps: [box(40, 40), box(340, 40)], connectors: [around] });

    expect(measureDrawing(drawing)).toMatchObject({ width: 460, height: 400, steps: 2, connectors: 1 });
    expect(measureDrawing(turned(drawing))).toMatchObject({ width: 400, height: 460 });
  });

  it('is nothing when there is nothing in it', () => {
    expect(measured({})).toMatchObject({ width: 0, height: 0, steps: 0 });
  });
});

describe('the verdict on a drawing', () => {
  it('is that it is sound when none of the faults is there', () => {
    expect(hardFaults(SOUND)).toBe(0);
    expect(hardFaults(changed({ crossings: 9, bends: 9, labelsOnSteps: 9, grazes: 9 }))).toBe(0);
  });

  it.each(HARD_FAULTS)('counts %s as a fault, and as worse than any detour', (fault) => {
    expect(hardFaults(changed({ [fault]: 2 }))).toBe(2);
  });

  it('minds a crossing more than bends, and a bend more than length', () => {
    const cost = drawingCost(SOUND);

    expect(drawingCost(changed({ crossings: 1 })) - cost).toBeGreaterThan(drawingCost(changed({ bends: 3 })) - cost);
    expect(drawingCost(changed({ bends: 1 })) - cost).toBeGreaterThan(drawingCost(changed({ length: SOUND.length + 500 })) - cost);
    expect(drawingCost(changed({ throughSteps: 1 })) - cost).toBeGreaterThan(drawingCost(changed({ crossings: 7 })) - cost);
  });
});

describe('the drawing that an SOP carries', () => {
  const sop = aSop({ steps: [aStart('Go'), aTask('On', { roleId: null })], connectors: connectorsOf('Go > On') });

  it('is taken as it stands, with the lane for what nobody owns', () => {
    const drawing = drawingOfSop(withLayout(sop, layOutFast(sop)));

    expect(drawing.lanes).toHaveLength(2);
    expect(drawing.steps.map(({ lane, stage }) => [lane, stage])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(drawing.connectors[0]).toMatchObject({ from: 0, to: 1 });
    expect(hardFaults(measureDrawing(drawing))).toBe(0);
  });

  it('shows a step without a place and a connector without a way as faults', () => {
    expect(measureDrawing(drawingOfSop(sop))).toMatchObject({ outOfLane: 2, outOfStage: 2, undrawn: 1 });
  });
});
