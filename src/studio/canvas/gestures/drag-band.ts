import type { PointerEvent as ReactPointerEvent } from 'react';
import { moveRole } from '../../../sop/commands/move-role';
import { moveStage } from '../../../sop/commands/move-stage';
import { UNASSIGNED } from '../../../sop/model/drawing';
import type { RoleId, StageId } from '../../../sop/model/ids';
import { type Axis, type BandTable, bandRect, bandsOf } from '../bands/band-geometry';
import type { CanvasSession } from '../canvas-session';
import { type DragAt, trackDrag } from './track-drag';

interface BandDrag {
  readonly session: CanvasSession;
  readonly table: BandTable;
  readonly id: string;
  readonly axis: Axis;
}

/** Which band the dragged one would stand before; null: at the end. */
function placeBefore({ session, table, axis }: BandDrag, at: DragAt): string | null {
  const point = session.view.current?.toDrawing(at.clientX, at.clientY);
  if (point === undefined) return null;
  const along = axis === 'y' ? point.y : point.x;
  const bands = bandsOf(session.mirror.getState().sop, table).filter((band) => band.id !== UNASSIGNED);
  return bands.find((band) => along < band.start + band.size / 2)?.id ?? null;
}

/** Reorders a lane or a stage by its header; the target strip lights up. */
export function dragBand(press: ReactPointerEvent, drag: BandDrag): void {
  const { session, table, id } = drag;
  const { execute, window, mirror } = session;
  if (execute === null) return;
  trackDrag(press, {
    start: () => undefined,
    move(at) {
      const { sop } = mirror.getState();
      const before = placeBefore(drag, at);
      const bands = bandsOf(sop, table).filter((band) => band.id !== UNASSIGNED);
      const target = bands.find((band) => band.id === before);
      const last = bands.at(-1);
      const start = target?.start ?? (last === undefined ? 0 : last.start + last.size);
      window
        .getState()
        .showDropCell({ rect: bandRect(sop, table, { start: start - 3, size: 6 }), says: before === null ? 'To the end' : 'Here' });
    },
    drop(at) {
      window.getState().showDropCell(null);
      const before = placeBefore(drag, at);
      if (before === id) return;
      if (table === 'roles') execute(moveRole, { roleId: id as RoleId, before: before as RoleId | null });
      else execute(moveStage, { stageId: id as StageId, before: before as StageId | null });
    },
    cancel: () => window.getState().showDropCell(null),
  });
}
