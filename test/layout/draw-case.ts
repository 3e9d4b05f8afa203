import type { ElkEngine } from '../../src/engine/layout/elk-engine';
import { type EngineChoice, layOut } from '../../src/engine/layout/lay-out';
import { layOutFast } from '../../src/engine/layout/lay-out-fast';
import type { LayoutResult } from '../../src/engine/layout/layout-result';
import type { DrawingMeasures } from '../../src/engine/layout/measure/drawing-measures';
import { measureDrawing } from '../../src/engine/layout/measure/measure-drawing';
import { drawingOfSop } from '../../src/engine/layout/measure/measured-drawing';
import { applyLayout } from '../../src/sop/commands/apply-layout';
import { editSop } from '../../src/sop/commands/edit-sop';
import type { Direction, SopDocument } from '../../src/sop/model/sop-document';
import { done } from '../support/run-commands';

/** How a drawing is made: the whole search with one or both engines, or the quick way. */
export type Mode = EngineChoice | 'fast';

export interface DrawnCase {
  readonly sop: SopDocument;
  readonly engine: LayoutResult['engine'];
  readonly measures: DrawingMeasures;
}

/** The same SOP, running that way. */
export const running = (sop: SopDocument, direction: Direction): SopDocument =>
  sop.profile.direction === direction ? sop : done(sop, editSop, { changes: { direction } });

/** An SOP with a layout applied, as a person sees it after Auto-layout. */
export const withLayout = (sop: SopDocument, layout: LayoutResult): SopDocument => done(sop, applyLayout, layout);

export const measuresOf = (sop: SopDocument): DrawingMeasures => measureDrawing(drawingOfSop(sop));

/** Lays an SOP out and measures what a person sees then. */
export async function drawCase(given: SopDocument, direction: Direction, mode: Mode, elk: ElkEngine): Promise<DrawnCase> {
  const sop = running(given, direction);
  const layout = mode === 'fast' ? layOutFast(sop) : await layOut(sop, { elk, engine: mode });
  const drawn = withLayout(sop, layout);
  return { sop: drawn, engine: layout.engine, measures: measuresOf(drawn) };
}
