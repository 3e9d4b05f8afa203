import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StepId } from '../../../sop/model/ids';
import { type EditorSession, useEditor } from '../editor-session';
import { createStepLines } from '../entry/step-lines';
import { useTextView } from '../entry/use-text-view';
import { type Editing, keyOfEditing } from './editing';
import { createOutlineRows, type OutlineRow } from './outline-rows';

/** What the keys and the rows of the outline work on. */
export interface OutlineControls {
  readonly session: EditorSession;
  readonly rows: readonly OutlineRow[];
  /** The row with the Tab stop. */
  readonly active: string;
  readonly editing: Editing | null;
  readonly collapsed: ReadonlySet<string>;
  /** Moves the focus to a row and selects what it is about. */
  goTo(key: string): void;
  /** Gives a row the Tab stop, because the focus came to it. */
  activate(key: string): void;
  edit(editing: Editing): void;
  /** Ends writing; the focus goes back to a row, if the person is still here. */
  stop(focus: string | null): void;
  toggle(key: string, expanded: boolean): void;
}

/** Selects what a row stands for, so that details, menus and keys are about it. */
export function selectRow({ window }: EditorSession, row: OutlineRow): void {
  const state = window.getState();
  if (row.kind === 'step') {
    if (state.steps.size !== 1 || !state.steps.has(row.id)) state.selectSteps([row.id]);
  } else if (row.kind === 'way') state.selectConnector(row.id);
  else if (row.kind === 'stage') state.selectRecord({ table: 'stages', id: row.id });
  else if (row.kind === 'role') state.selectRecord({ table: 'roles', id: row.id });
}

function useRows(collapsed: ReadonlySet<string>, editing: Editing | null): readonly OutlineRow[] {
  const { mirror, window } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const marks = useStore(window, (state) => state.marks);
  const linesOf = useMemo(createStepLines, []);
  const rowsOf = useMemo(createOutlineRows, []);
  const lines = useMemo(() => linesOf(sop, marks), [linesOf, sop, marks]);
  const draft = editing?.kind === 'new' ? editing : null;
  return useMemo(() => rowsOf({ sop, lines, collapsed, draft }), [rowsOf, sop, lines, collapsed, draft]);
}

/** The row that has the Tab stop: the one last gone to; when it is gone, the one that has come to its place. */
function useActive(rows: readonly OutlineRow[]) {
  const { window } = useEditor();
  const cursor = useStore(window, (state) => state.cursor);
  const [wanted, setWanted] = useState({ key: cursor === null ? '' : `step:${cursor}`, cursor });
  const lastAt = useRef(0);
  // A step that was chosen elsewhere, on the canvas or by an action, takes the Tab stop along.
  const key = cursor !== wanted.cursor && cursor !== null ? `step:${cursor}` : wanted.key;
  const at = rows.findIndex((row) => row.key === key);
  const shown = at === -1 ? Math.min(lastAt.current, rows.length - 1) : at;
  useLayoutEffect(() => {
    lastAt.current = Math.max(0, shown);
  });
  const setActive = useCallback((next: string) => setWanted({ key: next, cursor: window.getState().cursor }), [window]);
  return { active: rows[shown]?.key ?? '', setActive };
}

/** The state of the outline, and what others may ask of it. */
export function useOutline(): OutlineControls & { readonly root: React.RefObject<HTMLDivElement | null> } {
  const session = useEditor();
  const root = useRef<HTMLDivElement>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Editing | null>(null);
  const rows = useRows(collapsed, editing);
  const { active, setActive } = useActive(rows);
  const focusNext = useRef<string | null>(null);
  const hadFocus = useRef(false);

  const rowOf = (key: string) => root.current?.querySelector<HTMLElement>(`[data-row="${key}"]`) ?? null;
  useLayoutEffect(() => {
    const key = focusNext.current;
    focusNext.current = null;
    const isLost = hadFocus.current && document.activeElement === document.body && editing === null;
    const row = key !== null ? rowOf(key) : isLost ? rowOf(active) : null;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    if (row === null && key !== null) focusNext.current = rows.some((one) => one.key === key) ? null : key;
    hadFocus.current = root.current?.contains(document.activeElement) === true;
  });

  const goTo = (key: string) => {
    const row = rows.find((one) => one.key === key);
    if (row !== undefined) selectRow(session, row);
    setActive(key);
    focusNext.current = key;
  };
  const edit = (next: Editing) => {
    if (next.kind !== 'new') setActive(keyOfEditing(next));
    setEditing(next);
  };
  const stop = (focus: string | null) => {
    setEditing(null);
    if (focus !== null) goTo(focus);
  };
  const toggle = (key: string, expanded: boolean) =>
    setCollapsed((before) => new Set(expanded ? [...before].filter((one) => one !== key) : [...before, key]));
  useTextView({
    focus: (id) => goTo(id === null ? active : `step:${id}`),
    reveal: (id: StepId) => rowOf(`step:${id}`)?.scrollIntoView({ block: 'nearest' }),
    rename({ table, id }) {
      if (table === 'steps')
        edit({ kind: 'step', id: id as StepId }); // the table says whose id it is
      else if (table === 'stages') edit({ kind: 'stage', id: id as never });
      else if (table === 'roles') edit({ kind: 'role', id: id as never });
      else if (table === 'connectors') edit({ kind: 'way', id: id as never });
    },
  });
  return { session, root, rows, active, editing, collapsed, goTo, activate: setActive, edit, stop, toggle };
}
