import { laneAxis } from '../drawing/bands';
import { STEP_GAP } from '../drawing/geometry-constants';
import { stepSize } from '../drawing/step-size';
import type { StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';

/**
 * Draws a new step right after another one of the same stage. What stands there, and all that comes after it in that stage, moves on
 * along the flow by as much as is missing; the stage grows with it. Steps in other stages are not touched.
 */
export function placeAfter(draft: SopDraft, step: Step, afterStepId: StepId): void {
  const before = draft.placements.get(afterStepId);
  const source = draft.steps.get(afterStepId);
  if (before === undefined || source === undefined) return;
  const along = laneAxis(draft.profile.get().direction) === 'y' ? 'x' : 'y';
  const length = along === 'x' ? 'width' : 'height';
  const size = stepSize(step, 0);
  const isSameCell = source.roleId === step.roleId && source.stageId === step.stageId;
  if (!isSameCell) return;
  const start = before[along] + before[length] + STEP_GAP;
  const across = along === 'x' ? before.y + (before.height - size.height) / 2 : before.x + (before.width - size.width) / 2;
  const placed = along === 'x' ? { x: start, y: Math.round(across) } : { x: Math.round(across), y: start };
  const later = [...draft.placements].filter((one) => {
    const other = draft.steps.get(one.id);
    return (
      other !== undefined &&
      other.id !== step.id &&
      other.id !== afterStepId &&
      other.stageId === step.stageId &&
      one[along] > before[along]
    );
  });
  const inTheWay = later.filter((one) => draft.steps.get(one.id)?.roleId === step.roleId && one[along] < start + size[length] + STEP_GAP);
  const missing = Math.max(0, ...inTheWay.map((one) => start + size[length] + STEP_GAP - one[along]));
  if (missing > 0) for (const one of later) draft.placements.update(one.id, { [along]: one[along] + missing });
  draft.placements.add({ id: step.id, ...placed, width: size.width, height: size.height, pinned: false });
}
