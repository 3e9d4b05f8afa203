import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { RoleId, StageId, StepId } from '../../../sop/model/ids';
import { type EditorSession, useEditor } from '../editor-session';
import { createStepLines, type StepLine } from '../entry/step-lines';
import { useTextView } from '../entry/use-text-view';
import type { Column, RowId } from './columns';

export interface Cell {
  readonly row: RowId;
  readonly column: Column;
}

/** A cell that is being written. */
export interface CellEditing extends Cell {
  /** What was typed on the cell and begins its new text; null: the text of now is written over. */
  readonly typed: string | null;
  /** Counts the rows that were added in one go, each in a field of its own. */
  readonly turn: number;
}

export type Naming = { readonly table: 'roles'; readonly id: RoleId } | { readonly table: 'stages'; readonly id: StageId };

export interface TableControls {
  readonly root: RefObject<HTMLTableElement | null>;
  readonly session: EditorSession;
  readonly lines: readonly StepLine[];
  /** The cell with the Tab stop. */
  readonly active: Cell;
  readonly editing: CellEditing | null;
  goTo(cell: Cell): void;
  /** Gives a cell the Tab stop, because the focus came to it. */
  activate(cell: Cell): void;
  edit(cell: Cell, typed?: string | null): void;
  /** Ends writing; the focus goes back to a cell, if the person is still here. */
  stop(cell: Cell | null): void;
  /** A role or a stage that is no cell of the table, and whose name is being written above it. */
  readonly naming: Naming | null;
  endNaming(): void;
}

export const cellKey = ({ row, column }: Cell) => `${row}/${column}`;

function useLines(): readonly StepLine[] {
  const { mirror, window } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const marks = useStore(window, (state) => state.marks);
  const linesOf = useMemo(createStepLines, []);
  return useMemo(() => linesOf(sop, marks), [linesOf, sop, marks]);
}

/** The cell that has the Tab stop. A step that was chosen elsewhere takes it along; where a row is gone, the next one has it. */
function useActive(lines: readonly StepLine[]) {
  const { window } = useEditor();
  const cursor = useStore(window, (state) => state.cursor);
  const [wanted, setWanted] = useState({ row: (cursor ?? lines[0]?.id ?? 'new') as RowId, column: 'step' as Column, cursor });
  const lastAt = useRef(0);
  const row = cursor !== wanted.cursor && cursor !== null ? cursor : wanted.row;
  const at = row === 'new' ? lines.length : lines.findIndex(({ id }) => id === row);
  const shown = at === -1 ? Math.min(lastAt.current, lines.length) : at;
  useLayoutEffect(() => {
    lastAt.current = shown;
  });
  const active: Cell = { row: lines[shown]?.id ?? 'new', column: wanted.column };
  const setActive = useCallback(({ row: to, column }: Cell) => setWanted({ row: to, column, cursor: window.getState().cursor }), [window]);
  return { active, setActive };
}

/** The state of the table, and what others may ask of it. */
export function useTable(): TableControls {
  const session = useEditor();
  const root = useRef<HTMLTableElement>(null);
  const lines = useLines();
  const { active, setActive } = useActive(lines);
  const [editing, setEditing] = useState<CellEditing | null>(null);
  const [naming, setNaming] = useState<Naming | null>(null);
  const focusNext = useRef<Cell | null>(null);
  const hadFocus = useRef(false);

  const elementOf = (cell: Cell) => root.current?.querySelector<HTMLElement>(`[data-cell="${cellKey(cell)}"]`) ?? null;
  useLayoutEffect(() => {
    const cell = focusNext.current;
    focusNext.current = null;
    const isLost = hadFocus.current && document.activeElement === document.body && editing === null;
    const element = cell !== null ? elementOf(cell) : isLost ? elementOf(active) : null;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    hadFocus.current = root.current?.contains(document.activeElement) === true;
  });

  const select = ({ row }: Cell) => {
    const state = session.window.getState();
    if (row !== 'new' && (state.steps.size !== 1 || !state.steps.has(row))) state.selectSteps([row]);
  };
  const goTo = (cell: Cell) => {
    select(cell);
    setActive(cell);
    focusNext.current = cell;
  };
  const edit = (cell: Cell, typed: string | null = null) => {
    select(cell);
    setActive(cell);
    setEditing((before) => ({ ...cell, typed, turn: (before?.turn ?? 0) + 1 }));
  };
  const stop = (cell: Cell | null) => {
    setEditing(null);
    if (cell !== null) goTo(cell);
  };
  useTextView({
    focus: (id) => goTo({ row: id ?? active.row, column: active.column }),
    reveal: (id: StepId) => elementOf({ row: id, column: 'step' })?.scrollIntoView({ block: 'nearest' }),
    rename({ table, id }) {
      if (table === 'steps')
        edit({ row: id as StepId, column: 'step' }); // the table says whose id it is
      else if (table === 'roles') setNaming({ table, id: id as RoleId });
      else if (table === 'stages') setNaming({ table, id: id as StageId });
    },
  });
  const endNaming = () => setNaming(null);
  return { session, root, lines, active, editing, goTo, activate: setActive, edit, stop, naming, endNaming };
}
