import { cellAt, cellRect } from '../../../sop/drawing/cells';
import type { Rect } from '../../../sop/model/drawing';
import type { RoleId, StageId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';

export interface DropTarget {
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
  readonly rect: Rect;
  /** What dropping here would mean, such as "Sales · Onboarding". */
  readonly says: string;
}

/** The cell under a point of the drawing; null outside of the matrix. */
export function dropTargetAt(sop: SopDocument, x: number, y: number): DropTarget | null {
  const cell = cellAt(sop, x, y);
  if (cell === null) return null;
  const role = cell.roleId === null ? 'No owner' : (sop.roles.get(cell.roleId)?.name ?? '');
  const stage = cell.stageId === null ? '' : (sop.stages.get(cell.stageId)?.name ?? '');
  return { ...cell, rect: cellRect(sop, cell.roleId, cell.stageId), says: [role, stage].filter(Boolean).join(' · ') };
}
