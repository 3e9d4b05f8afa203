// biome-ignore-all lint/a11y/noRedundantRoles: on small screens rows and cells are drawn as blocks, which takes their own roles away
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through and written is a grid
import { Columns3, Plus, UserPlus } from 'lucide-react';
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { editRole } from '../../../sop/commands/edit-role';
import { editStage } from '../../../sop/commands/edit-stage';
import { InlineRename } from '../../canvas/inline-rename';
import { Button } from '../../ui/button';
import { runAction } from '../entry/run-action';
import { CellField } from './cell-field';
import { COLUMN_WORDS, COLUMNS, type Column, type RowId } from './columns';
import { onCellKey } from './table-keys';
import { TableRow } from './table-row';
import { type Cell, cellKey, type Naming, type TableControls, useTable } from './use-table';
import '../entry/text-view-tools.css';
import './step-table.css';

/** The cell that an event hit; null: none, or a field in one. */
function cellOf(target: EventTarget | null): Cell | null {
  const element = target instanceof Element ? target : null;
  if (element?.closest('input, [role="option"]')) return null;
  const [row, column] = element?.closest('[data-cell]')?.getAttribute('data-cell')?.split('/') ?? [];
  const known = COLUMNS.find((one) => one === column);
  return row === undefined || known === undefined ? null : { row: row as RowId, column: known }; // written from a cell
}

/** What the pointer does, for all cells at once. */
function usePointer({ session, active, goTo, edit }: TableControls) {
  const wasActive = useRef(false);
  const write = (cell: Cell | null) => {
    if (cell !== null && cell.column !== 'problems') edit(cell);
  };
  return {
    onPointerDown(event: PointerEvent) {
      const cell = cellOf(event.target);
      wasActive.current = event.pointerType === 'touch' && cell !== null && cellKey(cell) === cellKey(active);
    },
    onClick(event: MouseEvent) {
      const cell = cellOf(event.target);
      if (cell === null) return;
      const isMore = event.ctrlKey || event.metaKey || event.shiftKey;
      if (isMore && cell.row !== 'new') session.window.getState().toggleStep(cell.row);
      else if (cell.row === 'new' || wasActive.current) write(cell);
      else goTo(cell);
    },
    onDoubleClick: (event: MouseEvent) => write(cellOf(event.target)),
    onContextMenu(event: MouseEvent) {
      const cell = cellOf(event.target);
      if (cell === null || cell.row === 'new') return;
      event.preventDefault();
      const box = event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 };
      // A key has no place of its own.
      const at = event.clientX === 0 && event.clientY === 0 ? { x: box.left + 24, y: box.bottom } : { x: event.clientX, y: event.clientY };
      session.openMenu({ table: 'steps', id: cell.row }, at);
    },
  };
}

/** The name of a new role or stage, written where its button is: the table has no cell for it before a step is in it. */
function NameAbove({ table, naming }: { readonly table: TableControls; readonly naming: Naming }) {
  const { mirror, execute } = table.session;
  const { sop } = mirror.getState();
  const name = (naming.table === 'roles' ? sop.roles.get(naming.id) : sop.stages.get(naming.id))?.name ?? '';
  return (
    <span className="text-view-name">
      <InlineRename
        label={naming.table === 'roles' ? 'Role name' : 'Stage name'}
        text={name}
        onCommit={(text) => {
          if (text === '' || text === name) return;
          if (naming.table === 'roles') execute(editRole, { roleId: naming.id, changes: { name: text } });
          else execute(editStage, { stageId: naming.id, changes: { name: text } });
        }}
        onEnd={(byKey) => {
          table.endNaming();
          if (byKey) table.goTo(table.active);
        }}
      />
    </span>
  );
}

function TableTools({ table }: { readonly table: TableControls }) {
  const { session, edit, naming } = table;
  return (
    <div className="text-view-tools" role="toolbar" aria-label="Table tools">
      <Button look="quiet" icon={<Plus size={15} aria-hidden />} onClick={() => edit({ row: 'new', column: 'step' })}>
        Step
      </Button>
      <Button look="quiet" icon={<Columns3 size={15} aria-hidden />} onClick={() => runAction(session, 'add-stage')}>
        Stage
      </Button>
      {naming?.table === 'stages' && <NameAbove key={naming.id} table={table} naming={naming} />}
      <Button look="quiet" icon={<UserPlus size={15} aria-hidden />} onClick={() => runAction(session, 'add-lane')}>
        Role
      </Button>
      {naming?.table === 'roles' && <NameAbove key={naming.id} table={table} naming={naming} />}
      <span className="text-view-hint">Enter or just typing writes in a cell, Tab goes on to the next one, Enter to the next row</span>
    </div>
  );
}

/** The row at the end: what is written in it becomes a step after the last one. */
function NewRow({ table }: { readonly table: TableControls }) {
  const { editing, active, lines } = table;
  return (
    <tr role="row" className="step-row step-row-new">
      <th role="rowheader" scope="row" className="cell-number">
        {lines.length + 1}
      </th>
      <td
        role="gridcell"
        colSpan={COLUMNS.length}
        className="cell-step"
        data-cell="new/step"
        tabIndex={editing?.row === 'new' ? undefined : active.row === 'new' ? 0 : -1}
      >
        {editing?.row === 'new' ? <CellField key={editing.turn} table={table} editing={editing} /> : 'New step…'}
      </td>
    </tr>
  );
}

const columnIn = (cell: { readonly row: RowId; readonly column: Column } | null, row: RowId) => (cell?.row === row ? cell.column : null);

/** The SOP as a table: a row for each step, every cell written in place. */
export function StepTable() {
  const table = useTable();
  const { session, root, lines, active, editing } = table;
  const selected = useStore(session.window, (state) => state.steps);
  const pointer = usePointer(table);
  return (
    <>
      <TableTools table={table} />
      <div className="step-table-frame">
        <table
          ref={root}
          role="grid"
          className="step-table"
          aria-label="Steps of the SOP"
          aria-multiselectable="true"
          {...pointer}
          onKeyDown={(event) => {
            if (event.target instanceof Element && event.target.matches('input')) return;
            if (onCellKey(table, event)) event.preventDefault();
          }}
          onFocus={(event) => {
            const cell = event.target.matches('[data-cell]') ? cellOf(event.target) : null;
            if (cell !== null && cellKey(cell) !== cellKey(active)) table.activate(cell);
          }}
        >
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col" className="cell-number">
                <span aria-hidden="true">#</span>
                <span className="visually-hidden">Number</span>
              </th>
              {COLUMNS.map((column) => (
                <th key={column} role="columnheader" scope="col" className={`cell-${column}`}>
                  {COLUMN_WORDS[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <TableRow
                key={line.id}
                line={line}
                active={columnIn(active, line.id)}
                isSelected={selected.has(line.id)}
                written={columnIn(editing, line.id)}
                field={editing?.row === line.id ? <CellField key={cellKey(editing)} table={table} editing={editing} line={line} /> : null}
              />
            ))}
            <NewRow table={table} />
          </tbody>
        </table>
      </div>
    </>
  );
}
