import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { setRaci } from '../../../sop/commands/set-raci';
import type { RoleId, StepId } from '../../../sop/model/ids';
import type { RaciLetter } from '../../../sop/model/raci-letters';
import type { SopDocument } from '../../../sop/model/sop-document';
import { type RaciCell, type RaciGrid, raciGrid } from '../../../sop/overviews/raci-grid';
import { type EditorSession, useEditor } from '../editor-session';

export interface RaciAt {
  readonly stepId: StepId;
  readonly roleId: RoleId;
}

export interface RaciControls {
  readonly session: EditorSession;
  readonly sop: SopDocument;
  readonly grid: RaciGrid;
  readonly root: RefObject<HTMLTableElement | null>;
  /** The cell with the Tab stop; null: the grid is empty. */
  readonly active: RaciAt | null;
  readonly cell: RaciCell | null;
  /** So many rows down and roles to the right; at the edge it stays. */
  go(down: number, right: number): void;
  goTo(at: RaciAt): void;
  /** Gives the active cell a letter, or takes it when it is there. */
  toggle(letter: RaciLetter): void;
  /** Takes what can be taken from the active cell. */
  clear(): void;
}

export const raciKey = ({ stepId, roleId }: RaciAt) => `${stepId}/${roleId}`;

/** The state of the grid: the cell that is worked in, and what is done to it. */
export function useRaci(): RaciControls {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const grid = useMemo(() => raciGrid(sop), [sop]);
  const root = useRef<HTMLTableElement>(null);
  const [wanted, want] = useState<RaciAt | null>(null);
  const focusNext = useRef(false);
  const { rows, roleIds } = grid;
  const row = Math.max(
    0,
    rows.findIndex(({ stepId }) => stepId === wanted?.stepId),
  );
  const column = Math.max(0, wanted === null ? 0 : roleIds.indexOf(wanted.roleId));
  const [stepId, roleId] = [rows[row]?.stepId, roleIds[column]];
  const active = stepId === undefined || roleId === undefined ? null : { stepId, roleId };
  const cell = (roleId === undefined ? undefined : rows[row]?.cells.get(roleId)) ?? null;
  useLayoutEffect(() => {
    if (!focusNext.current || active === null) return;
    focusNext.current = false;
    const element = root.current?.querySelector<HTMLElement>(`[data-raci="${raciKey(active)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const goTo = (at: RaciAt) => {
    focusNext.current = true;
    want({ ...at });
  };
  const clamp = (at: number, size: number) => Math.max(0, Math.min(size - 1, at));
  const set = (letter: RaciLetter, on: boolean) => active !== null && session.execute(setRaci, { ...active, letter, on });
  return {
    session,
    sop,
    grid,
    root,
    active,
    cell,
    goTo,
    go(down, right) {
      const to = { stepId: rows[clamp(row + down, rows.length)]?.stepId, roleId: roleIds[clamp(column + right, roleIds.length)] };
      if (to.stepId !== undefined && to.roleId !== undefined) goTo({ stepId: to.stepId, roleId: to.roleId });
    },
    toggle: (letter) => void set(letter, cell?.letters.includes(letter) !== true),
    clear() {
      const [last] = [...(cell?.letters ?? [])].reverse();
      if (last !== undefined) set(last, false);
    },
  };
}
