import { type RefObject, useEffect } from 'react';
import { LongPress } from './gestures/long-press';

/** What one finger moves instead of the picture. */
const MOVABLE = '.step-node.is-selected, .note[data-selected]';

/** What fingers do besides taps: one pans, except on what is selected; one that stays opens the menu; two zoom. */
export function useTouch(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const press = new LongPress(element);
    // React Flow listens further in: what does not get there pans nothing.
    const onTouchStart = (event: TouchEvent) => {
      if (event.touches.length === 1 && event.target instanceof Element && event.target.closest(MOVABLE)) event.stopPropagation();
    };
    const listening = new AbortController();
    const capture = { capture: true, signal: listening.signal };
    const quick = { ...capture, passive: true };
    element.addEventListener('touchstart', onTouchStart, quick);
    element.addEventListener('touchmove', press.onTouchMove, quick);
    element.addEventListener('pointerdown', press.onDown, capture);
    element.addEventListener('contextmenu', press.onContextMenu, capture);
    window.addEventListener('pointermove', press.onMove, capture);
    window.addEventListener('pointerup', press.onEnd, capture);
    window.addEventListener('pointercancel', press.onEnd, capture);
    return () => {
      press.onEnd();
      listening.abort();
    };
  }, [root]);
}
