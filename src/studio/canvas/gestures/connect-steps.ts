import type { PointerEvent as ReactPointerEvent } from 'react';
import { connectSteps } from '../../../sop/commands/connect-steps';
import { reconnectConnector } from '../../../sop/commands/reconnect-connector';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { CanvasSession } from '../canvas-session';
import { dropTargetAt } from './drop-target';
import { type DragAt, trackDrag } from './track-drag';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The middle of a side of a box. */
export function sideOf({ x, y, width, height }: Rect, side: Side): Point {
  if (side === 'left') return [x, y + height / 2];
  if (side === 'right') return [x + width, y + height / 2];
  return [x + width / 2, side === 'top' ? y : y + height];
}

/** The step whose card is under the pointer. */
function stepUnder(at: DragAt): StepId | null {
  for (const element of document.elementsFromPoint(at.clientX, at.clientY)) {
    const id = element.closest('[data-step-id]')?.getAttribute('data-step-id');
    if (id) return id as StepId; // the attribute was written from a step's id
  }
  return null;
}

function elbow(from: Point, side: Side, to: Point): Point[] {
  const middle = side === 'left' || side === 'right' ? (from[0] + to[0]) / 2 : (from[1] + to[1]) / 2;
  return side === 'left' || side === 'right'
    ? [from, [middle, from[1]], [middle, to[1]], to]
    : [from, [from[0], middle], [to[0], middle], to];
}

function follow(session: CanvasSession, from: Point, side: Side, at: DragAt, fixed: StepId): void {
  const { window, mirror, view } = session;
  const point = view.current?.toDrawing(at.clientX, at.clientY);
  if (point === undefined) return;
  const target = stepUnder(at);
  window.getState().showPending({ points: elbow(from, side, [point.x, point.y]), target: target === fixed ? null : target });
  window.getState().showDropCell(target === null ? dropTargetAt(mirror.getState().sop, point.x, point.y) : null);
}

function clear({ window }: CanvasSession): void {
  window.getState().showPending(null);
  window.getState().showDropCell(null);
}

/** Offers what could come next in the cell at the pointer. */
function offerThere({ mirror, view, offerNext }: CanvasSession, from: StepId, at: DragAt): void {
  const point = view.current?.toDrawing(at.clientX, at.clientY);
  if (point === undefined || dropTargetAt(mirror.getState().sop, point.x, point.y) === null) return;
  offerNext?.(from, { x: at.clientX, y: at.clientY }, point);
}

/** Drag from a side of a step: onto another step connects, onto empty ground offers kinds of a step there. A click is `onClick`. */
export function dragConnection(press: ReactPointerEvent, session: CanvasSession, from: StepId, side: Side, onClick: () => void): void {
  const placement = session.mirror.getState().sop.drawing.placements.get(from);
  if (placement === undefined) return;
  const start = sideOf(placement, side);
  trackDrag(press, {
    start: () => undefined,
    move: (at) => follow(session, start, side, at, from),
    drop(at) {
      clear(session);
      const to = stepUnder(at);
      if (to === null) offerThere(session, from, at);
      else session.execute?.(connectSteps, { from, to });
    },
    cancel: () => clear(session),
    click: onClick,
  });
}

/** Drag an end of a connector onto another step. */
export function dragConnectorEnd(press: ReactPointerEvent, session: CanvasSession, id: ConnectorId, end: 'from' | 'to'): void {
  const { mirror } = session;
  const connector = mirror.getState().sop.connectors.get(id);
  const fixed = connector && (end === 'from' ? connector.to : connector.from);
  const placement = fixed && mirror.getState().sop.drawing.placements.get(fixed);
  if (!fixed || !placement) return;
  const side: Side = end === 'from' ? 'left' : 'right';
  trackDrag(press, {
    start: () => undefined,
    move: (at) => follow(session, sideOf(placement, side), side, at, fixed),
    drop(at) {
      clear(session);
      const step = stepUnder(at);
      if (step !== null) session.execute?.(reconnectConnector, { connectorId: id, ...(end === 'from' ? { from: step } : { to: step }) });
    },
    cancel: () => clear(session),
  });
}
