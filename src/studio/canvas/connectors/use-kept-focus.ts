import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard focus in a list of buttons that is drawn anew: it stays on the one with the held index, or on the last when
 * there are fewer now. `leave` is called when the list goes while it has the focus. Write the index where the focus should be next.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, leave: () => void): RefObject<number | null> {
  const held = useRef<number | null>(null);
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
  });
  // After every render: React tells nobody that it took the focused button away.
  useLayoutEffect(() => {
    const buttons = list.current?.querySelectorAll('button');
    if (held.current === null || buttons === undefined || buttons.length === 0) return;
    const button = buttons[Math.min(held.current, buttons.length - 1)];
    if (button !== document.activeElement) button?.focus({ preventScroll: true });
  });
  useLayoutEffect(
    () => () => {
      if (held.current !== null) last.current();
    },
    [],
  );
  return held;
}
