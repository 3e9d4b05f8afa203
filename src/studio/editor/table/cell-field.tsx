import { type KeyboardEvent, useRef } from 'react';
import { announce } from '../../ui/announcer';
import { CompletingField } from '../entry/completing-field';
import { runAction } from '../entry/run-action';
import type { StepLine } from '../entry/step-lines';
import { COLUMN_WORDS, cellEntry, isChoice, writtenText } from './columns';
import { commitCell, commitNewRow } from './commit-cell';
import { cellAway, nextCell } from './table-keys';
import type { Cell, CellEditing, TableControls } from './use-table';

interface CellFieldProps {
  readonly table: TableControls;
  readonly editing: CellEditing;
  /** Absent: the row is new. */
  readonly line?: StepLine;
}

/** A cell while it is written: Enter goes on to the row below, Tab to the next cell, Escape leaves all as it was. */
export function CellField({ table, editing, line }: CellFieldProps) {
  const { session, edit, stop } = table;
  const { sop } = session.mirror.getState();
  const { row, column, typed } = editing;
  const done = useRef(false);
  const entry = cellEntry(sop, column);
  const before = line === undefined ? '' : writtenText(sop, line, column);
  const text = typed ?? before;

  /** The row that was written; null: it was refused. */
  const commit = (now: string): Cell['row'] | null => {
    if (row === 'new') {
      const id = commitNewRow(session, now);
      if (id !== null) announce(`Added ${now.trim()}`);
      return id;
    }
    return now.trim() === before.trim() || commitCell(session, row, column, now) ? row : null;
  };
  const end = (cell: Cell | null) => {
    done.current = true;
    stop(cell);
  };
  const onNewKey = (key: string, now: string): void => {
    const id = commit(now);
    if (id === null) return;
    done.current = true;
    if (key === 'Tab') edit({ row: id, column: 'kind' });
    else edit({ row: 'new', column: 'step' });
  };
  const onKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, now: string): boolean => {
    const cell = { row, column };
    if (key === 'Escape' || (row === 'new' && now.trim() === '' && ['Enter', 'ArrowUp'].includes(key))) {
      end(key === 'ArrowUp' ? cellAway(table, cell, -1, 0) : cell);
    } else if ((ctrlKey || metaKey) && key === 'z' && now === text) {
      end(cell);
      runAction(session, 'undo');
    } else if (row === 'new' && (key === 'Enter' || (key === 'Tab' && !shiftKey && now.trim() !== ''))) onNewKey(key, now);
    else if (row === 'new' && key === 'Tab' && !shiftKey) {
      end(cell);
      return false;
    } else if (key === 'Enter' || key === 'F2' || key === 'Tab' || key === 'ArrowDown' || key === 'ArrowUp') {
      if (row === 'new' ? now.trim() !== '' && commit(now) === null : commit(now) === null) return true;
      done.current = true;
      if (key === 'Tab') edit(nextCell(table, cell, shiftKey ? -1 : 1));
      else stop(key === 'F2' ? cell : cellAway(table, cell, key === 'ArrowUp' ? -1 : 1, 0));
    } else return false;
    return true;
  };
  return (
    <CompletingField
      label={row === 'new' ? 'New step' : COLUMN_WORDS[column]}
      text={text}
      {...(typed === null ? {} : { selection: [typed.length, typed.length] as const })}
      placeholder={entry?.hint ?? ''}
      {...(entry?.complete === undefined ? {} : { complete: entry.complete })}
      offersAll={isChoice(column)}
      {...(isChoice(column) ? { onTake: (now: string) => commit(now) !== null && end({ row, column }) } : {})}
      onKey={onKey}
      onLeave={(now) => {
        if (done.current) return;
        done.current = true;
        if (row !== 'new' || now.trim() !== '') commit(now);
        stop(null);
      }}
    />
  );
}
