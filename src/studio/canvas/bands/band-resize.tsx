import type { KeyboardEvent } from 'react';
import { resizeLane } from '../../../sop/commands/resize-lane';
import { resizeStage } from '../../../sop/commands/resize-stage';
import type { LaneBand, StageBand } from '../../../sop/model/drawing';
import type { RoleId, StageId } from '../../../sop/model/ids';
import { type CanvasSession, useSession } from '../canvas-session';
import { trackDrag } from '../gestures/track-drag';
import type { Axis, BandTable } from './band-geometry';

const KEY_STEP = 16;

interface BandResizeProps {
  readonly table: BandTable;
  readonly band: LaneBand | StageBand;
  readonly axis: Axis;
  readonly name: string;
}

function resize(session: CanvasSession, table: BandTable, id: string, size: number): void {
  if (table === 'roles') session.execute?.(resizeLane, { roleId: id as RoleId, size });
  else session.execute?.(resizeStage, { stageId: id as StageId, size });
}

/** The edge of a lane or stage: drag it, or focus it and press the arrow keys. */
export function BandResize({ table, band, axis, name }: BandResizeProps) {
  const session = useSession();
  const onKeyDown = (event: KeyboardEvent) => {
    const grow = axis === 'y' ? 'ArrowDown' : 'ArrowRight';
    const shrink = axis === 'y' ? 'ArrowUp' : 'ArrowLeft';
    if (event.key !== grow && event.key !== shrink) return;
    event.preventDefault();
    event.stopPropagation();
    resize(session, table, band.id, band.size + (event.key === grow ? KEY_STEP : -KEY_STEP));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged or hold a value; this is the separator pattern of ARIA
    <div
      className="band-resize"
      role="separator"
      tabIndex={0}
      aria-label={`Size of ${name}`}
      aria-orientation={axis === 'y' ? 'horizontal' : 'vertical'}
      aria-valuenow={Math.round(band.size)}
      aria-valuemin={0}
      aria-valuemax={10000}
      onKeyDown={onKeyDown}
      onPointerDown={(press) => {
        if (press.button !== 0) return;
        press.stopPropagation();
        const element = press.currentTarget;
        const delta = (at: { clientX: number; clientY: number }) =>
          (axis === 'y' ? at.clientY - press.clientY : at.clientX - press.clientX) / (session.view.current?.zoom() ?? 1);
        const preview = (px: number) => element.style.setProperty('--shift', `${px * (session.view.current?.zoom() ?? 1)}px`);
        trackDrag(press, {
          start: () => undefined,
          move: (at) => preview(delta(at)),
          drop(at) {
            preview(0);
            resize(session, table, band.id, band.size + delta(at));
          },
          cancel: () => preview(0),
        });
      }}
    />
  );
}
