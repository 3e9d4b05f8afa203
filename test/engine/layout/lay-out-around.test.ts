import { describe, expect, it } from 'vitest';
import { layOutAround } from '../../../src/engine/layout/lay-out-around';
import { hardFaults } from '../../../src/engine/layout/measure/drawing-measures';
import { measureDrawing } from '../../../src/engine/layout/measure/measure-drawing';
import { drawingOfSop } from '../../../src/engine/layout/measure/measured-drawing';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { generateSop } from '../../support/generate-sop';
import { laidOutFast, placeInCell } from '../../support/laid-out';
import { random } from '../../support/random';
import { running, withLayout } from '../../support/with-layout';

/** The drawing with some steps thrown about in their cells, as after hours of dragging. */
function disturbed(sop: SopDocument, seed: number): SopDocument {
  const next = random(seed);
  const placements = new Map(sop.drawing.placements);
  for (const [id, box] of placements) {
    const { roleId, stageId } = sop.steps.get(id) ?? {};
    const [lane, stage] = [sop.drawing.lanes.get(roleId ?? '_unassigned'), sop.drawing.stages.get(stageId ?? '_unassigned')];
    if (next() > 0.3 || lane === undefined || stage === undefined) continue;
    const [alongX, alongY] = sop.profile.direction === 'right' ? [stage, lane] : [lane, stage];
    const within = (band: { start: number; size: number }, at: number, size: number) =>
      Math.max(band.start + 16, Math.min(band.start + band.size - size - 16, Math.round(at)));
    const x = within(alongX, box.x + (next() - 0.5) * 120, box.width);
    const y = within(alongY, box.y + (next() - 0.5) * 80, box.height);
    const isFree = [...placements.values()].every(
      (other) =>
        other.id === id ||
        other.x > x + box.width + 22 ||
        x > other.x + other.width + 22 ||
        other.y > y + box.height + 22 ||
        y > other.y + other.height + 22,
    );
    if (isFree) placements.set(id, { ...box, x, y });
  }
  return { ...sop, drawing: { ...sop.drawing, placements } };
}

const faultsOf = (sop: SopDocument) => hardFaults(measureDrawing(drawingOfSop(sop)));

describe('laying out a part', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('leaves all others exactly where they are in their cells (seed %i)', (seed) => {
    const whole = laidOutFast(
      running(generateSop({ steps: 20 + seed * 4, connectors: 26 + seed * 5, seed }), seed % 2 === 0 ? 'right' : 'down'),
    );
    const sop = disturbed(whole, seed);
    const stage = [...sop.stages.keys()][1];
    const free = new Set([...sop.steps.values()].filter(({ stageId }) => stageId === stage).map(({ id }) => id));
    const after = withLayout(sop, layOutAround(sop, free));

    for (const id of sop.steps.keys()) if (!free.has(id)) expect(placeInCell(after, id), id).toEqual(placeInCell(sop, id));
    expect(faultsOf(after)).toBe(0);
  });

  it.each([11, 12, 13, 14, 15, 16])('leads the connectors of a drawing that was dragged about without a fault (seed %i)', (seed) => {
    const whole = laidOutFast(running(generateSop({ steps: 40, connectors: 54, seed }), seed % 2 === 0 ? 'right' : 'down'));
    const sop = disturbed(whole, seed);
    expect(faultsOf(withLayout(sop, layOutAround(sop, new Set())))).toBe(0);
  });
});
