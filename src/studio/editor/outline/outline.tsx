import { Columns3, Plus, UserPlus } from 'lucide-react';
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { stepOrder } from '../../../sop/model/step-numbers';
import { Button } from '../../ui/button';
import { runAction } from '../entry/run-action';
import { keyOfEditing } from './editing';
import { RowField } from './line-fields';
import { placeAfterLine, placeInStage } from './line-place';
import { editingOf, onRowKey } from './outline-keys';
import { OutlineRowView } from './outline-row';
import { type OutlineControls, selectRow, useOutline } from './use-outline';
import '../entry/text-view-tools.css';
import './outline.css';

/** Begins a line after the step that has the Tab stop, else after the last one. */
function addLine({ session, rows, active, edit }: OutlineControls): void {
  const { sop } = session.mirror.getState();
  const row = rows.find(({ key }) => key === active);
  const after = row?.kind === 'step' ? row.id : (stepOrder(sop).at(-1) ?? null);
  const stageId = sop.stages.keys().next().value ?? null;
  const place = after === null ? placeInStage(sop, stageId) : placeAfterLine(sop, after);
  edit({ kind: 'new', after, stageId: after === null ? stageId : null, place });
}

function OutlineTools({ outline }: { readonly outline: OutlineControls }) {
  const { session } = outline;
  return (
    <div className="text-view-tools" role="toolbar" aria-label="Outline tools">
      <Button look="quiet" icon={<Plus size={15} aria-hidden />} onClick={() => addLine(outline)}>
        Step
      </Button>
      <Button look="quiet" icon={<Columns3 size={15} aria-hidden />} onClick={() => runAction(session, 'add-stage')}>
        Stage
      </Button>
      <Button look="quiet" icon={<UserPlus size={15} aria-hidden />} onClick={() => runAction(session, 'add-lane')}>
        Role
      </Button>
      <span className="text-view-hint">Enter writes and goes on to the next line, Tab makes it a branch, Alt with arrows moves</span>
    </div>
  );
}

/** What the pointer does, for all rows at once. */
function usePointer(outline: OutlineControls) {
  const { session, rows, goTo, edit, toggle } = outline;
  const wasActive = useRef(false);
  const rowAt = (target: EventTarget) => {
    const element = target instanceof Element ? target : null;
    const key = element?.closest('input, [role="option"]') ? null : element?.closest('[data-row]')?.getAttribute('data-row');
    return rows.find((row) => row.key === key);
  };
  const write = (target: EventTarget) => {
    const row = rowAt(target);
    const editing = row === undefined ? null : editingOf(session, row);
    if (editing !== null) edit(editing);
  };
  return {
    onPointerDown(event: PointerEvent) {
      wasActive.current = event.pointerType === 'touch' && rowAt(event.target)?.key === outline.active;
    },
    onClick(event: MouseEvent) {
      const row = rowAt(event.target);
      if (row === undefined) return;
      if (event.target instanceof Element && event.target.closest('[data-toggle]') !== null) toggle(row.key, row.expanded === false);
      else if (row.kind === 'step' && (event.ctrlKey || event.metaKey || event.shiftKey)) session.window.getState().toggleStep(row.id);
      else if (row.kind === 'empty' || wasActive.current) write(event.target);
      else {
        goTo(row.key);
        // The sign of what a line has no room for leads to where it stands; without a pointer the key of the details does.
        if (event.target instanceof Element && event.target.closest('[data-more]') !== null) session.panels.setState({ inspector: true });
      }
    },
    onDoubleClick: (event: MouseEvent) => write(event.target),
    onContextMenu(event: MouseEvent) {
      const row = rowAt(event.target);
      if (row === undefined || row.kind === 'group' || row.kind === 'empty' || row.kind === 'new') return;
      event.preventDefault();
      const box = event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 };
      // A key has no place of its own.
      const at = event.clientX === 0 && event.clientY === 0 ? { x: box.left + 24, y: box.bottom } : { x: event.clientX, y: event.clientY };
      const isOfMany = row.kind === 'step' && session.window.getState().steps.has(row.id);
      if (!isOfMany) selectRow(session, row);
      const table = { step: 'steps', way: 'connectors', stage: 'stages', role: 'roles' } as const;
      session.openMenu({ table: table[row.kind], id: row.id }, at);
    },
  };
}

/** The SOP as a tree that is written like a text: stages, their steps, and the ways out of decisions and approvals. */
export function Outline() {
  const outline = useOutline();
  const { session, root, rows, active, editing } = outline;
  const selected = useStore(session.window, (state) => state.steps);
  const pointer = usePointer(outline);
  const written = editing === null ? null : keyOfEditing(editing);
  return (
    <>
      <OutlineTools outline={outline} />
      <div
        ref={root}
        role="tree"
        className="outline"
        aria-label="Outline of the SOP"
        aria-multiselectable="true"
        {...pointer}
        onKeyDown={(event) => {
          if (event.target instanceof Element && event.target.matches('input')) return;
          if (onRowKey(outline, event)) event.preventDefault();
        }}
        onFocus={(event) => {
          const key = event.target.getAttribute('data-row');
          if (key !== null && key !== active) outline.activate(key);
        }}
      >
        {rows.map((row) => (
          <OutlineRowView
            key={row.key}
            row={row}
            isActive={row.key === active}
            isSelected={row.kind === 'step' && selected.has(row.id)}
            field={row.key === written && editing !== null ? <RowField outline={outline} row={row} editing={editing} /> : null}
          />
        ))}
      </div>
    </>
  );
}
