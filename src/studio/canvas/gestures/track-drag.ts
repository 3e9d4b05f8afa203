import type { PointerEvent as ReactPointerEvent } from 'react';

export interface DragAt {
  readonly clientX: number;
  readonly clientY: number;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface DragHandlers {
  /** The pointer has moved far enough: this is a drag, no click. False: it is not to be one. */
  start(at: DragAt): boolean | undefined;
  move(at: DragAt): void;
  drop(at: DragAt): void;
  /** Escape, a lost pointer or a second finger: everything is as it was. */
  cancel(): void;
  /** Pressed and let go without a drag. */
  click?(at: DragAt): void;
}

const THRESHOLD = 4;

/**
 * The one mechanism behind every drag of the canvas: a press, a threshold, pointer capture, one move a frame, a drop;
 * Escape cancels. React Flow's own node drag is off because it can't be cancelled and renders on every move.
 */
export function trackDrag(press: ReactPointerEvent | PointerEvent, handlers: DragHandlers): void {
  const target = press.currentTarget instanceof Element ? press.currentTarget : null;
  const from = { x: press.clientX, y: press.clientY };
  let dragging = false;
  let frame = 0;
  let last: DragAt = press;

  const end = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('pointerdown', onSecond, true);
    window.removeEventListener('keydown', onKey, true);
    if (dragging && target?.hasPointerCapture(press.pointerId)) target.releasePointerCapture(press.pointerId);
  };
  const begin = (event: PointerEvent) => {
    if (handlers.start(event) === false) return end();
    dragging = true;
    target?.setPointerCapture(press.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    if (!dragging && Math.hypot(event.clientX - from.x, event.clientY - from.y) >= THRESHOLD) begin(event);
    if (!dragging) return;
    last = event;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => handlers.move(last));
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    end();
    if (!dragging) return handlers.click?.(event);
    swallowClick();
    handlers.drop(event);
  };
  const onCancel = () => {
    end();
    if (dragging) handlers.cancel();
  };
  const onSecond = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) onCancel();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return;
    event.stopPropagation();
    event.preventDefault();
    window.addEventListener('pointerup', swallowClick, { capture: true, once: true });
    onCancel();
  };

  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  window.addEventListener('pointerdown', onSecond, true);
  window.addEventListener('keydown', onKey, true);
}

/** The click that a browser makes out of the end of a drag is not meant. */
export function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true), 50);
}

/** After a tap a browser also sends what a mouse would have sent, to whatever is there by then: it would take the focus from a name that the tap began to write. */
export function swallowTap(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  const types = ['mousedown', 'mouseup', 'click'] as const;
  const stop = () => {
    for (const type of types) window.removeEventListener(type, swallow, true);
    window.removeEventListener('pointerdown', stop, true);
  };
  for (const type of types) window.addEventListener(type, swallow, true);
  window.addEventListener('pointerdown', stop, true);
  setTimeout(stop, 400);
}
