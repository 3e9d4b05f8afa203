import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when what had it is put right and gone: to the next problem of the list, else to the one before, else to the
 * heading or the first field. Returns what is told that something is about to go. The check runs a moment later, so the list is waited for; who went
 * somewhere else meanwhile stays there.
 */
export function useNextFocus(place: RefObject<HTMLElement | null>, keys: readonly string[]): (key: string) => void {
  const waiting = useRef<readonly string[] | null>(null);
  const shown = useRef(keys);
  useEffect(() => {
    shown.current = keys;
    const [gone, ...others] = waiting.current ?? [];
    if (gone === undefined || keys.includes(gone)) return;
    waiting.current = null;
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || place.current?.contains(activeElement) === true;
    if (!isFree) return;
    const next = others.find((key) => keys.includes(key));
    const row = next === undefined ? null : place.current?.querySelector(`[data-finding="${CSS.escape(next)}"]`);
    const heading = place.current?.querySelector<HTMLElement>('[data-list-heading]');
    const target =
      row?.querySelector<HTMLElement>('button') ?? heading ?? place.current?.parentElement?.querySelector<HTMLElement>('input');
    target?.focus();
  }, [keys, place]);
  return (key) => {
    const at = shown.current.indexOf(key);
    waiting.current = [key, ...shown.current.slice(at + 1), ...shown.current.slice(0, Math.max(at, 0)).toReversed()];
  };
}
