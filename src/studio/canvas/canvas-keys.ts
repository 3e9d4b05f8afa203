import { type KeyboardEvent, useCallback } from 'react';
import type { StepId } from '../../sop/model/ids';
import { announce } from '../ui/announcer';
import { keySettings } from '../ui/key-settings';
import { type CanvasSession, useSession } from './canvas-session';
import { linkKey } from './link/link-mode';
import { branchesOf, type WalkKey, walkFlow } from './steps/walk-flow';

const WALK_KEYS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies readonly WalkKey[];

function isWalkKey(key: string): key is WalkKey {
  return WALK_KEYS.includes(key);
}

function go({ window, view }: CanvasSession, to: StepId): void {
  window.getState().selectSteps([to]);
  view.current?.reveal(to);
  view.current?.focus(to);
}

function walk(session: CanvasSession, from: StepId, key: WalkKey): void {
  const next = walkFlow(session.mirror.getState().sop, from, key);
  if (next !== null) go(session, next);
}

/** `1` follows the first connector out of a step, `2` the second. */
function takeBranch(session: CanvasSession, from: StepId, number: number): void {
  const branches = branchesOf(session.mirror.getState().sop, from);
  const next = branches[number - 1];
  if (next !== undefined) go(session, next);
  else if (branches.length === 0) announce('This step leads nowhere');
  else announce(branches.length === 1 ? 'This step leads on one way only' : `There are ${branches.length} branches`);
}

/** What a key means while a step has the focus; false: nothing here, and it may be one of the room's actions. */
function stepKey(session: CanvasSession, id: StepId, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event;
  const { window, execute, openMenu } = session;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === 'Enter' && !ctrl && !altKey && execute !== null) window.getState().startRename({ table: 'steps', id });
  else if ((key === 'ContextMenu' || (key === 'F10' && shiftKey)) && openMenu !== null) openMenuAt(session, id);
  else if (ctrl && key === ' ') toggle(session, id);
  else if (ctrl || altKey || shiftKey) return false;
  else if (isWalkKey(key)) walk(session, id, key);
  else if (/^[1-9]$/.test(key) && keySettings.getState().singleKeys) takeBranch(session, id, Number(key));
  else return false;
  return true;
}

/** The menu of a step, at its card; where the pointer is says nothing to who uses keys. */
function openMenuAt({ openMenu, view }: CanvasSession, id: StepId): void {
  const card = view.current?.element.querySelector(`.react-flow__node[data-id="${id}"]`)?.getBoundingClientRect();
  if (card !== undefined) openMenu?.({ table: 'steps', id }, { x: card.left + card.width / 2, y: card.top + card.height / 2 });
}

function toggle({ window }: CanvasSession, id: StepId): void {
  window.getState().toggleStep(id);
  const { steps } = window.getState();
  announce(`${steps.has(id) ? 'Added to' : 'Taken from'} the selection: ${steps.size} ${steps.size === 1 ? 'step' : 'steps'} selected`);
}

/**
 * The keys of the step that has the focus: walking, choosing a branch, writing its name, choosing what it is connected to. All others belong
 * to the room's actions.
 */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const session = useSession();
  return useCallback(
    (event: KeyboardEvent) => {
      if (!(event.target instanceof Element)) return;
      const id = event.target.closest('.react-flow__node')?.getAttribute('data-id') as StepId | null | undefined; // written from a step's id
      if (!id || event.target.closest('input, textarea') !== null) return;
      if (!linkKey(session, event) && !stepKey(session, id, event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [session],
  );
}
