import { MoreHorizontal } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { editRole } from '../../../sop/commands/edit-role';
import { editStage } from '../../../sop/commands/edit-stage';
import { anchorKey } from '../../../sop/feedback/anchors';
import { type LaneBand, type StageBand, UNASSIGNED } from '../../../sop/model/drawing';
import type { RoleId, StageId } from '../../../sop/model/ids';
import { useSession, useSop, useWindow } from '../canvas-session';
import { dragBand } from '../gestures/drag-band';
import { InlineRename } from '../inline-rename';
import { PinOf } from '../pins/pin';
import type { Axis, BandTable } from './band-geometry';
import { BandResize } from './band-resize';
import { useBandStyle } from './band-style';

interface BandHeaderProps {
  readonly table: BandTable;
  readonly band: LaneBand | StageBand;
  readonly index: number;
  readonly axis: Axis;
}

function useBandName(table: BandTable, id: string): string {
  return useSop((sop) => {
    if (id === UNASSIGNED) return table === 'roles' ? 'No owner' : 'No stage';
    const name = table === 'roles' ? sop.roles.get(id as RoleId)?.name : sop.stages.get(id as StageId)?.name;
    return name || (table === 'roles' ? 'Unnamed role' : 'Unnamed stage');
  });
}

/** The header of one lane or stage: press to select, double-press or F2 to rename, drag to reorder, the button for all else. */
export function BandHeader({ table, band, index, axis }: BandHeaderProps) {
  const session = useSession();
  const { window, execute, openMenu } = session;
  const { id } = band;
  const name = useBandName(table, id);
  const selected = useWindow((state) => state.record?.table === table && state.record.id === id);
  const renaming = useWindow((state) => state.renaming?.table === table && state.renaming.id === id);
  const marks = useWindow((state) => state.marks.get(id)?.length ?? 0);
  const styleOf = useBandStyle();
  const fixed = id === UNASSIGNED;
  const select = () =>
    !fixed && window.getState().selectRecord(table === 'roles' ? { table, id: id as RoleId } : { table, id: id as StageId });
  const rename = () => !fixed && execute !== null && window.getState().startRename({ table, id });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F2') return;
    event.preventDefault();
    rename();
  };
  const menuAt = (event: MouseEvent) => {
    event.preventDefault();
    if (fixed || openMenu === null) return;
    select();
    const box = event.currentTarget.getBoundingClientRect();
    const keyed = event.clientX === 0 && event.clientY === 0;
    openMenu({ table, id }, keyed || event.type === 'click' ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY });
  };
  const commit = (text: string) => {
    if (text === name) return;
    if (table === 'roles') execute?.(editRole, { roleId: id as RoleId, changes: { name: text } });
    else execute?.(editStage, { stageId: id as StageId, changes: { name: text } });
  };
  const data = table === 'roles' ? { 'data-role-id': id } : { 'data-stage-id': id };
  return (
    <div
      className="band-header"
      {...data}
      data-selected={selected || undefined}
      data-fixed={fixed || undefined}
      data-tinted={table === 'roles' || band.color !== undefined || undefined}
      style={{ '--start': band.start, '--size': band.size, ...styleOf(band, index) }}
    >
      {renaming ? (
        <InlineRename
          label={table === 'roles' ? 'Role name' : 'Stage name'}
          text={name}
          onCommit={commit}
          onEnd={() => window.getState().endRename()}
        />
      ) : (
        <button
          type="button"
          className="band-name"
          aria-pressed={selected}
          title={fixed ? name : `${name} — double-click to rename, drag to reorder`}
          onClick={select}
          onDoubleClick={rename}
          onKeyDown={onKeyDown}
          onContextMenu={menuAt}
          onPointerDown={(event) =>
            !fixed && event.button === 0 && (selected || event.pointerType !== 'touch') && dragBand(event, { session, table, id, axis })
          }
        >
          {name}
          {marks > 0 && <span className="band-marks">{marks}</span>}
        </button>
      )}
      {!fixed && <PinOf of={anchorKey({ kind: table === 'roles' ? 'role' : 'stage', id })} />}
      {!fixed && openMenu !== null && (
        <button type="button" className="band-menu" aria-label={`Menu of ${name}`} aria-haspopup="menu" onClick={menuAt}>
          <MoreHorizontal size={14} aria-hidden />
        </button>
      )}
      {!fixed && execute !== null && <BandResize table={table} band={band} axis={axis} name={name} />}
    </div>
  );
}
