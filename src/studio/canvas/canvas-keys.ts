import { type KeyboardEvent, useCallback } from 'react';
import { assignSteps } from '../../sop/commands/assign-steps';
import type { RoleId, StageId, StepId } from '../../sop/model/ids';
import { announce } from '../ui/announcer';
import { type CanvasSession, useSession } from './canvas-session';
import { addStepAfter } from './steps/step-tools';
import { branchesOf, forkBefore, type WalkKey, walkFlow } from './steps/walk-flow';

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

function goToFork(session: CanvasSession, from: StepId): void {
  const fork = forkBefore(session.mirror.getState().sop, from);
  if (fork === null) announce('There is no fork before this step');
  else go(session, fork);
}

function neighbour<Id>(ids: Iterable<Id>, id: Id | null, by: 1 | -1): Id | undefined {
  const all = [...ids];
  return id === null ? all[0] : all[all.indexOf(id) + by];
}

/** Alt and an arrow: the selected steps go to the neighbouring lane or stage. */
function moveToNeighbour({ mirror, window, execute, view }: CanvasSession, id: StepId, key: WalkKey): void {
  const { sop } = mirror.getState();
  const step = sop.steps.get(id);
  if (step === undefined) return;
  const across = key === 'ArrowUp' || key === 'ArrowDown';
  const toLane = across === (sop.profile.direction === 'right');
  const by = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  const selected = window.getState().steps;
  const stepIds = selected.has(id) ? [...selected] : [id];
  const target = toLane ? neighbour(sop.roles.keys(), step.roleId, by) : neighbour(sop.stages.keys(), step.stageId, by);
  if (target === undefined) {
    announce(toLane ? 'There is no lane there' : 'There is no stage there');
    return;
  }
  const moved = execute?.(assignSteps, { stepIds, ...(toLane ? { roleId: target as RoleId } : { stageId: target as StageId }) }); // `toLane` says which
  if (!moved) return;
  announce(`Moved to ${(toLane ? sop.roles.get(target as RoleId) : sop.stages.get(target as StageId))?.name ?? 'there'}`);
  view.current?.reveal(id);
}

/** The keys that mean something while a step has the focus. All others belong to the room's actions. */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const session = useSession();
  return useCallback(
    (event: KeyboardEvent) => {
      if (!(event.target instanceof Element)) return;
      const id = event.target.closest('.react-flow__node')?.getAttribute('data-id') as StepId | null | undefined; // written from a step's id
      if (!id || event.target.closest('input, textarea') !== null) return;
      const { key, altKey } = event;
      const ctrl = event.ctrlKey || event.metaKey;
      if ((key === 'Enter' || key === 'F2') && session.execute !== null) session.window.getState().startRename({ table: 'steps', id });
      else if (ctrl && key === ' ') session.window.getState().toggleStep(id);
      else if (ctrl && key === 'ArrowRight' && session.execute !== null) addStepAfter(session, id);
      else if (altKey && isWalkKey(key) && session.execute !== null) moveToNeighbour(session, id, key);
      else if (!ctrl && !altKey && isWalkKey(key)) walk(session, id, key);
      else if (!ctrl && !altKey && /^[1-9]$/.test(key)) takeBranch(session, id, Number(key));
      else if (!ctrl && altKey && event.code === 'KeyB') goToFork(session, id);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [session],
  );
}
