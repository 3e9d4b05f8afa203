import type { KeyboardEvent } from 'react';
import { branchStep } from '../../../sop/commands/branch-step';
import { moveStepAlong } from '../../../sop/commands/move-step-along';
import { unbranchStep } from '../../../sop/commands/unbranch-step';
import type { StepId } from '../../../sop/model/ids';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { runAction } from '../entry/run-action';
import type { Editing } from './editing';
import { branchSource, placeInStage } from './line-place';
import type { OutlineRow } from './outline-rows';
import type { OutlineControls } from './use-outline';

/** What is written when a row is asked to be edited; null: nothing can be. */
export function editingOf({ mirror }: EditorSession, row: OutlineRow): Editing | null {
  if (row.kind === 'empty') {
    return { kind: 'new', after: null, stageId: row.stageId, place: placeInStage(mirror.getState().sop, row.stageId) };
  }
  return row.kind === 'group' || row.kind === 'new' ? null : { kind: row.kind, id: row.id as never }; // the kinds have the same ids
}

/** Makes a step another way out of the one before, or takes it back to the main line. */
export function indentStep({ mirror, execute }: EditorSession, stepId: StepId, isIn: boolean): boolean {
  const { sop } = mirror.getState();
  if (!isIn) {
    if (!execute(unbranchStep, { stepId })) return false;
    announce(`${sop.steps.get(stepId)?.name ?? 'The step'} is back on the main line`);
    return true;
  }
  const from = branchSource(sop, stepId);
  if (from === null) {
    announce('There is no step before it that it could be a branch of');
    return false;
  }
  if (!execute(branchStep, { stepId, from })) return false;
  announce(`${sop.steps.get(stepId)?.name ?? 'The step'} is now a branch of ${sop.steps.get(from)?.name ?? 'the step before'}`);
  return true;
}

function moveRow({ session, goTo }: OutlineControls, row: OutlineRow, by: 1 | -1): void {
  if (row.kind === 'stage' || row.kind === 'role') runAction(session, by === 1 ? 'band-forward' : 'band-back');
  if (row.kind !== 'step' || !session.execute(moveStepAlong, { stepId: row.id, by })) return;
  goTo(row.key);
  announce(`${row.line.name} moved ${by === 1 ? 'down' : 'up'}`);
}

function walk({ rows, goTo }: OutlineControls, at: number, by: number): void {
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
  if (next !== undefined) goTo(next.key);
}

/** The nearest row above that this one stands below. */
function parentOf(rows: readonly OutlineRow[], at: number): OutlineRow | undefined {
  const level = rows[at]?.level ?? 0;
  return rows.slice(0, at).findLast((row) => row.level < level);
}

function titleOf(row: OutlineRow): string {
  if (row.kind === 'step') return row.line.name;
  return row.kind === 'stage' || row.kind === 'role' || row.kind === 'group' ? row.title : '';
}

/** The next row, round the end, that begins with a letter. */
function goToLetter({ rows, goTo }: OutlineControls, at: number, letter: string): void {
  const around = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const found = around.find((row) => titleOf(row).toLowerCase().startsWith(letter.toLowerCase()));
  if (found !== undefined) goTo(found.key);
}

/** Arrow keys as the tree pattern of ARIA has them. */
function onArrow(outline: OutlineControls, row: OutlineRow, at: number, key: string): boolean {
  const { rows, toggle } = outline;
  if (key === 'ArrowDown') walk(outline, at, 1);
  else if (key === 'ArrowUp') walk(outline, at, -1);
  else if (key === 'Home') walk(outline, at, -rows.length);
  else if (key === 'End') walk(outline, at, rows.length);
  else if (key === 'ArrowRight' && row.expanded === false) toggle(row.key, true);
  else if (key === 'ArrowRight' && row.expanded === true) walk(outline, at, 1);
  else if (key === 'ArrowLeft' && row.expanded === true) toggle(row.key, false);
  else if (key === 'ArrowLeft') outline.goTo(parentOf(rows, at)?.key ?? row.key);
  else return key === 'ArrowRight';
  return true;
}

function onAltKey(outline: OutlineControls, row: OutlineRow, key: string): boolean {
  if (key === 'ArrowUp' || key === 'ArrowDown') moveRow(outline, row, key === 'ArrowDown' ? 1 : -1);
  else if ((key === 'ArrowLeft' || key === 'ArrowRight') && row.kind === 'step') {
    if (indentStep(outline.session, row.id, key === 'ArrowRight')) outline.goTo(row.key);
  } else return false;
  return true;
}

/** Down or up with Shift: the selection grows by the step that is gone to. */
function extend({ session, rows, active }: OutlineControls, at: number, by: 1 | -1): string | null {
  const row = rows[at];
  const next =
    by === 1 ? rows.slice(at + 1).find(({ kind }) => kind === 'step') : rows.slice(0, at).findLast(({ kind }) => kind === 'step');
  if (row?.kind !== 'step' || next?.kind !== 'step') return null;
  const { steps, toggleStep } = session.window.getState();
  toggleStep(steps.has(next.id) ? row.id : next.id);
  return active === next.key ? null : next.key;
}

/** The keys of a row that is not being written. Everything with Ctrl belongs to the room's actions. */
export function onRowKey(outline: OutlineControls, event: KeyboardEvent): boolean {
  const { session, rows, active, edit } = outline;
  const at = rows.findIndex((row) => row.key === active);
  const row = rows[at];
  const { key } = event;
  if (row === undefined) return false;
  if (event.ctrlKey || event.metaKey) {
    if (key !== ' ' || row.kind !== 'step') return false;
    session.window.getState().toggleStep(row.id);
    return true;
  }
  if (event.altKey) return onAltKey(outline, row, key);
  if (event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    const next = extend(outline, at, key === 'ArrowDown' ? 1 : -1);
    if (next !== null) document.querySelector<HTMLElement>(`.outline [data-row="${next}"]`)?.focus();
    return true;
  }
  if (key === 'Enter' || key === 'F2') {
    const editing = editingOf(session, row);
    if (editing !== null) edit(editing);
    else if (row.expanded !== null) outline.toggle(row.key, !row.expanded);
  } else if (key === 'Delete' || key === 'Backspace') runAction(session, 'remove');
  else if (key.length === 1 && /[\p{L}\p{N}]/u.test(key)) goToLetter(outline, at, key);
  else return onArrow(outline, row, at, key);
  return true;
}
