import type { KeyboardEvent } from 'react';
import { moveStepAlong } from '../../../sop/commands/move-step-along';
import { announce } from '../../ui/announcer';
import { runAction } from '../entry/run-action';
import { COLUMNS, type Column, type RowId } from './columns';
import type { Cell, TableControls } from './use-table';

/** The cell so many rows and columns away; at the edge it stays. */
export function cellAway({ lines }: Pick<TableControls, 'lines'>, { row, column }: Cell, down: number, right: number): Cell {
  const rows: readonly RowId[] = [...lines.map(({ id }) => id), 'new'];
  const clamp = (at: number, size: number) => Math.max(0, Math.min(size - 1, at));
  const to = rows[clamp(rows.indexOf(row) + down, rows.length)] ?? 'new';
  const at = clamp(COLUMNS.indexOf(column) + right, COLUMNS.length);
  return { row: to, column: to === 'new' ? 'step' : (COLUMNS[at] ?? 'step') };
}

/** The next cell that is written, row by row; the last one leads to the new row. */
export function nextCell(table: Pick<TableControls, 'lines'>, cell: Cell, by: 1 | -1): Cell {
  const at = COLUMNS.indexOf(cell.column) + by;
  const lastWritten = COLUMNS.indexOf('next');
  if (cell.row !== 'new' && at >= 0 && at <= lastWritten) return { row: cell.row, column: COLUMNS[at] ?? 'step' };
  const { row } = cellAway(table, cell, by, 0);
  const column: Column = row === 'new' || by === 1 ? 'step' : 'next';
  return { row, column };
}

function onArrow(table: TableControls, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const { active, goTo, lines } = table;
  const far = ctrlKey || metaKey;
  if (key === 'ArrowDown' && !far) goTo(cellAway(table, active, 1, 0));
  else if (key === 'ArrowUp' && !far) goTo(cellAway(table, active, -1, 0));
  else if (key === 'ArrowRight' && !far) goTo(cellAway(table, active, 0, 1));
  else if (key === 'ArrowLeft' && !far) goTo(cellAway(table, active, 0, -1));
  else if (key === 'PageDown') goTo(cellAway(table, active, 10, 0));
  else if (key === 'PageUp') goTo(cellAway(table, active, -10, 0));
  else if (key === 'Home') goTo(cellAway(table, active, far ? -lines.length - 1 : 0, -COLUMNS.length));
  else if (key === 'End') goTo(cellAway(table, active, far ? lines.length + 1 : 0, COLUMNS.length));
  else return false;
  return true;
}

function move({ session, active, goTo }: TableControls, by: 1 | -1): void {
  if (active.row === 'new' || !session.execute(moveStepAlong, { stepId: active.row, by })) return;
  goTo(active);
  announce(`${session.mirror.getState().sop.steps.get(active.row)?.name ?? 'The step'} moved ${by === 1 ? 'down' : 'up'}`);
}

/** Down or up with Shift: the selection grows or shrinks by a row. */
function extend({ session, active, ...table }: TableControls, by: 1 | -1): void {
  const next = cellAway(table, active, by, 0);
  if (active.row === 'new' || next.row === 'new' || next.row === active.row) return;
  const { steps, toggleStep } = session.window.getState();
  toggleStep(steps.has(next.row) ? active.row : next.row);
  table.root.current?.querySelector<HTMLElement>(`[data-cell="${next.row}/${next.column}"]`)?.focus();
}

/** The keys of a cell that is not being written. What has Ctrl and is no way to go belongs to the room's actions. */
export function onCellKey(table: TableControls, event: KeyboardEvent): boolean {
  const { session, active, edit } = table;
  const { key, altKey, shiftKey } = event;
  if (altKey) {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    move(table, key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    extend(table, key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (onArrow(table, event)) return true;
  if (event.ctrlKey || event.metaKey) {
    if (key !== ' ' || active.row === 'new') return false;
    session.window.getState().toggleStep(active.row);
    return true;
  }
  if (key === 'Enter' || key === 'F2') {
    if (active.column === 'problems') session.panels.setState({ problems: true });
    else edit(active);
  } else if (key === 'Delete' && active.row !== 'new') runAction(session, 'remove');
  else if (key.length === 1 && key !== ' ' && active.column !== 'problems') edit(active, key);
  else return false;
  return true;
}
