import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useMedia } from '../ui/use-media';
import { NARROW, TINY } from './small-screen';

interface Sheet {
  readonly place: RefObject<HTMLElement | null>;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * What a panel of the editor does on a small screen, where it is a sheet: Escape closes it. On a tiny one, where it covers all else, it
 * takes the focus, and gives it back to where it was, or to the canvas.
 */
export function useSheet(close: () => void): Sheet {
  const place = useRef<HTMLElement>(null);
  const isSheet = useMedia(NARROW);
  const covers = useMedia(TINY);
  const opener = useRef(document.activeElement);
  useEffect(() => {
    if (!covers) return;
    const frame = requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
    return () => {
      cancelAnimationFrame(frame);
      // What was covered can have the focus again after this.
      requestAnimationFrame(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        if (opener.current instanceof HTMLElement) opener.current.focus();
        if (document.activeElement === document.body) document.querySelector<HTMLElement>('.editor-canvas')?.focus();
      });
    };
  }, [covers]);
  return {
    place,
    onKeyDown(event) {
      if (event.key !== 'Escape' || event.defaultPrevented || !isSheet) return;
      event.preventDefault();
      event.stopPropagation();
      if (opener.current instanceof HTMLElement && !covers) opener.current.focus();
      close();
    },
  };
}
