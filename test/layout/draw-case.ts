import type { ElkEngine } from '../../src/engine/layout/elk-engine';
import { type EngineChoice, layOut } from '../../src/engine/layout/lay-out';
import { layOutFast } from '../../src/engine/layout/lay-out-fast';
import type { LayoutResult } from '../../src/engine/layout/layout-result';
import { type DrawingMeasures, HARD_FAULTS } from '../../src/engine/layout/measure/drawing-measures';
import { measureDrawing } from '../../src/engine/layout/measure/measure-drawing';
import { drawingOfSop } from '../../src/engine/layout/measure/measured-drawing';
import type { Direction, SopDocument } from '../../src/sop/model/sop-document';
import { running, withLayout } from '../support/with-layout';

/** How a drawing is made: the whole search with one or both engines, or the quick way. */
export type Mode = EngineChoice | 'fast';

export interface DrawnCase {
  readonly sop: SopDocument;
  readonly engine: LayoutResult['engine'];
  readonly measures: DrawingMeasures;
}

const measuresOf = (sop: SopDocument): DrawingMeasures => measureDrawing(drawingOfSop(sop));

/** What may never be wrong in a drawing: the hard faults, and words that look out of the lanes. */
export function faultsOf(sop: SopDocument): string[] {
  const measures = measuresOf(sop);
  const hard = HARD_FAULTS.filter((fault) => measures[fault] > 0).map((fault) => `${fault} ${measures[fault]}`);
  return [...hard, ...labelsOutside(sop).map((id) => `the words of ${id} are outside of the lanes`)];
}

function labelsOutside({ drawing, profile }: SopDocument): string[] {
  const isDown = profile.direction === 'down';
  const across = extentOf([...drawing.lanes.values()]);
  const along = extentOf([...drawing.stages.values()]);
  const [x, y] = isDown ? [across, along] : [along, across];
  return [...drawing.routes.values()].flatMap(({ id, label }) => {
    if (label === undefined) return [];
    const isInside = label.x >= x.start && label.x + label.width <= x.end && label.y >= y.start && label.y + label.height <= y.end;
    return isInside ? [] : [id];
  });
}

function extentOf(bands: readonly { readonly start: number; readonly size: number }[]) {
  return { start: Math.min(...bands.map(({ start }) => start)), end: Math.max(...bands.map(({ start, size }) => start + size)) };
}

/** Lays an SOP out and measures what a person sees then. */
export async function drawCase(given: SopDocument, direction: Direction, mode: Mode, elk: ElkEngine): Promise<DrawnCase> {
  const sop = running(given, direction);
  const layout = mode === 'fast' ? layOutFast(sop) : await layOut(sop, { elk, engine: mode });
  const drawn = withLayout(sop, layout);
  return { sop: drawn, engine: layout.engine, measures: measuresOf(drawn) };
}
