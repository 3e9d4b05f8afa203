import { connectRefusal } from '../../../sop/commands/connect-refusal';
import { connectSteps } from '../../../sop/commands/connect-steps';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { announce } from '../../ui/announcer';
import type { CanvasSession } from '../canvas-session';
import { stepTitle } from '../steps/spoken-name';
import { type WalkKey, walkFlow } from '../steps/walk-flow';

/** What a connector may be led to from a step, in the order of the numbers. */
function targetsOf(sop: SopDocument, from: StepId): StepId[] {
  return [...stepNumbers(sop).keys()].filter((id) => id !== from);
}

/** The question that stands while a target is being chosen; read aloud and shown. */
export function linkQuestion(sop: SopDocument, from: StepId, target: StepId): string {
  const targets = targetsOf(sop, from);
  return `Connect to ${stepTitle(sop, target)}? ${targets.indexOf(target) + 1} of ${targets.length}`;
}

/** A line from the middle of the one box to the middle of the side of the other that looks at it. */
function lineBetween(from: Rect, to: Rect): Point[] {
  const start: Point = [from.x + from.width / 2, from.y + from.height / 2];
  const middle: Point = [to.x + to.width / 2, to.y + to.height / 2];
  const isBeside = Math.abs(start[0] - middle[0]) > to.width / 2;
  const end: Point = isBeside
    ? [start[0] < middle[0] ? to.x : to.x + to.width, middle[1]]
    : [middle[0], start[1] < middle[1] ? to.y : to.y + to.height];
  return [start, end];
}

function aim({ window, mirror, view }: CanvasSession, from: StepId, target: StepId, typed: string): void {
  const { sop } = mirror.getState();
  const [start, end] = [sop.drawing.placements.get(from), sop.drawing.placements.get(target)];
  const isNew = window.getState().linking?.target !== target;
  window.getState().setLinking({ from, target, typed });
  // A further letter that fits the same step is no news.
  if (!isNew) return;
  if (start && end) window.getState().showPending({ points: lineBetween(start, end), target });
  view.current?.reveal(target);
  announce(linkQuestion(sop, from, target));
}

/** Begins to choose where a step leads to; the first one it may lead to is offered. The focus stays on the step. */
export function startLink(session: CanvasSession, from: StepId): void {
  const { sop } = session.mirror.getState();
  const targets = targetsOf(sop, from);
  if (targets.length === 0) {
    announce('There is no other step to connect to');
    return;
  }
  const order = [...stepNumbers(sop).keys()];
  const later = targets.filter((id) => order.indexOf(id) > order.indexOf(from));
  const first = [...later, ...targets].find((id) => connectRefusal(sop, from, id) === null) ?? targets[0];
  if (first === undefined) return;
  session.view.current?.focus(from);
  aim(session, from, first, '');
}

export function endLink({ window }: CanvasSession): void {
  if (window.getState().linking === null) return;
  window.getState().setLinking(null);
  window.getState().showPending(null);
}

/** The next step, from the one aimed at on, whose number or name begins with what was typed, or else holds it. */
function found(sop: SopDocument, from: StepId, target: StepId, typed: string): StepId | undefined {
  const targets = targetsOf(sop, from);
  const at = targets.indexOf(target);
  const round = [...targets.slice(at), ...targets.slice(0, at)];
  const sought = typed.toLocaleLowerCase();
  const names = round.map((id) => ({ id, name: (sop.steps.get(id)?.name ?? '').toLocaleLowerCase() }));
  if (/^\d+$/.test(sought)) return targets.find((id) => String(stepNumbers(sop).get(id)) === sought);
  return (names.find(({ name }) => name.startsWith(sought)) ?? names.find(({ name }) => name.includes(sought)))?.id;
}

function type(session: CanvasSession, typed: string): void {
  const { sop } = session.mirror.getState();
  const { linking } = session.window.getState();
  if (linking === null) return;
  const next = typed === '' ? linking.target : found(sop, linking.from, linking.target, typed);
  if (next === undefined) announce(`No other step begins with ${typed}`);
  else aim(session, linking.from, next, typed);
}

const WALKS: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies WalkKey[]);

function walk(session: CanvasSession, from: StepId, target: StepId, key: WalkKey): void {
  const { sop } = session.mirror.getState();
  const next = walkFlow(sop, target, key);
  // The step itself is no target: the walk goes over it.
  const over =
    next === from ? walkFlow(sop, key === 'Home' ? from : next, key === 'Home' ? 'ArrowRight' : key === 'End' ? 'ArrowLeft' : key) : next;
  if (over !== null && over !== from) aim(session, from, over, '');
}

/** What a key means while a target is being chosen. False: nothing, and it is the page's. */
export function linkKey(
  session: CanvasSession,
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): boolean {
  const { linking } = session.window.getState();
  if (linking === null) return false;
  const { from, target, typed } = linking;
  if (key === 'Tab') {
    endLink(session);
    return false;
  }
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Enter') {
    // A refusal is told, and another target can be chosen.
    if (session.execute?.(connectSteps, { from, to: target })) endLink(session);
  } else if (key === 'Escape') {
    endLink(session);
    announce('Not connected');
  } else if (WALKS.has(key)) walk(session, from, target, key as WalkKey);
  else if (key === 'Backspace') type(session, typed.slice(0, -1));
  else if (key.length === 1) type(session, typed + key);
  return true;
}
