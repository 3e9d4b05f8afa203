import { cellAt } from '../../../sop/drawing/cells';
import type { RoleId, StageId } from '../../../sop/model/ids';
import type { EditorSession } from '../editor-session';

interface Cell {
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
}

/** Where something goes that says no owner or stage: beside the selected step, else where the person looks, else first of all. */
export function cellAtHand({ mirror, window, view }: EditorSession): Cell {
  const { sop } = mirror.getState();
  const [selected] = window.getState().steps;
  const near = selected === undefined ? undefined : sop.steps.get(selected);
  const centre = view.current?.centre();
  const { roleId, stageId } = near ?? (centre && cellAt(sop, centre.x, centre.y)) ?? { roleId: null, stageId: null };
  return { roleId: roleId ?? [...sop.roles.keys()][0] ?? null, stageId: stageId ?? [...sop.stages.keys()][0] ?? null };
}
