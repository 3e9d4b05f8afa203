import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus back to the button that opened a form when the form is closed and nothing else has taken the focus. */
export function useOpener(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    const { activeElement } = document;
    if (isClosed && (activeElement === null || activeElement === document.body)) opener.current?.focus();
  }, [isOpen]);
  return opener;
}
