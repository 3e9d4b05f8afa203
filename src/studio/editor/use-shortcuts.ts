import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { ACTIONS } from './actions';
import { readFromEvent, writeToEvent } from './clipboard';
import type { EditorSession } from './editor-session';

/** Keys are the text field's while one has the focus; while a dialog or a menu is open they are its own. */
function isElsewhere(event: Event): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="alertdialog"]') != null;
}

/** Keys without Ctrl act only on the canvas, so that they never fire while somebody tabs through a panel. */
function isPlain(keys: string): boolean {
  return !keys.includes('$mod');
}

function onCanvas(event: Event): boolean {
  const target = event.target instanceof Element ? event.target : null;
  // A press on the empty ground gives the focus to the canvas' frame.
  return target === document.body || target?.closest('.editor-canvas') != null;
}

const EVERYWHERE = new Set(['save', 'save-as', 'open-file', 'print']);

/** Binds the keys of all actions, and copy, cut and paste. */
export function useShortcuts(session: EditorSession): void {
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {};
    for (const action of ACTIONS) {
      for (const keys of action.keys ?? []) {
        bindings[keys] = (event) => {
          if (!EVERYWHERE.has(action.id) && isElsewhere(event)) return;
          if (isPlain(keys) && keys !== 'Escape' && !onCanvas(event)) return;
          if (keys === 'Escape' && isElsewhere(event)) return;
          event.preventDefault();
          if (action.applies(session)) action.run(session);
        };
      }
    }
    const stopKeys = tinykeys(window, bindings);
    const take = (event: ClipboardEvent, act: () => boolean) => {
      if (!isElsewhere(event) && act()) event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent) => take(event, () => writeToEvent(session, event, false));
    const onCut = (event: ClipboardEvent) => take(event, () => writeToEvent(session, event, true));
    const onPaste = (event: ClipboardEvent) => take(event, () => readFromEvent(session, event));
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      stopKeys();
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [session]);
}
