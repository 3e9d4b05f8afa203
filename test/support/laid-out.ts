import { createNodeElk } from '../../src/engine/layout/create-node-elk';
import { type EngineChoice, layOut } from '../../src/engine/layout/lay-out';
import { layOutFast } from '../../src/engine/layout/lay-out-fast';
import { settled } from '../../src/sop/drawing/settled';
import type { Placement } from '../../src/sop/model/drawing';
import type { StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { withLayout } from './with-layout';

/** After Auto-layout. */
export async function laidOut(sop: SopDocument, engine: EngineChoice = 'own'): Promise<SopDocument> {
  return withLayout(settled(sop), await layOut(settled(sop), { elk: createNodeElk(), engine }));
}

/** After a layout without a search. */
export function laidOutFast(sop: SopDocument): SopDocument {
  return withLayout(settled(sop), layOutFast(settled(sop)));
}

export function placeOf(sop: SopDocument, id: StepId): Placement {
  const placement = sop.drawing.placements.get(id);
  if (placement === undefined) throw new Error(`${id} is not drawn`);
  return placement;
}

/** Where a step stands, counted from the corner of its cell. */
export function placeInCell(sop: SopDocument, id: StepId): readonly [number, number] {
  const { x, y } = placeOf(sop, id);
  const step = sop.steps.get(id);
  const lane = sop.drawing.lanes.get(step?.roleId ?? '_unassigned')?.start ?? 0;
  const stage = sop.drawing.stages.get(step?.stageId ?? '_unassigned')?.start ?? 0;
  return sop.profile.direction === 'right' ? [x - stage, y - lane] : [x - lane, y - stage];
}

/** Pairs of steps that changed sides: the one left of (or above) the other before is right of (or below) it now. */
export function flippedPairs(before: SopDocument, after: SopDocument, except: ReadonlySet<StepId> = new Set()): string[] {
  const ids = [...before.steps.keys()].filter((id) => after.steps.has(id) && !except.has(id));
  const side = (sop: SopDocument, a: StepId, b: StepId, axis: 'x' | 'y') => {
    const middle = (id: StepId) => placeOf(sop, id)[axis] + placeOf(sop, id)[axis === 'x' ? 'width' : 'height'] / 2;
    return Math.sign(Math.round(middle(a) - middle(b)));
  };
  return ids.flatMap((a, index) =>
    ids
      .slice(index + 1)
      .filter((b) => (['x', 'y'] as const).some((axis) => side(before, a, b, axis) * side(after, a, b, axis) < 0))
      .map((b) => `${a} and ${b}`),
  );
}
