import type { CanvasSession } from '../canvas-session';

/** Puts the keyboard focus on the first part of the selected connector; from there Tab leads to the others. */
export function focusPart({ view }: CanvasSession): void {
  const focus = () => view.current?.element.querySelector<HTMLElement>('.connector-part')?.focus({ preventScroll: true });
  // A menu gives the focus back to where it was one frame after it has closed.
  if (document.activeElement?.closest('[role="menu"]')) requestAnimationFrame(() => requestAnimationFrame(focus));
  else focus();
}
