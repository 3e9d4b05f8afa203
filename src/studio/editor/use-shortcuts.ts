import { useEffect } from 'react';
import { ACTIONS } from './actions';
import { readFromEvent, writeToEvent } from './clipboard';
import type { EditorSession } from './editor-session';
import { keysOf } from './keys/bound-keys';
import { isPressed } from './keys/key-press';
import { inDialog, isElsewhere, reaches } from './keys/key-reach';

/** Starts the action of the keys that are down. Keys of an action that makes no sense now are taken all the same: Ctrl+D makes no bookmark. */
function startByKeys(session: EditorSession, event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const press = { key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState('AltGraph') };
  const asked = ACTIONS.filter((action) => keysOf(action).some((words) => isPressed(words, press) && reaches(action.id, words, event)));
  if (asked.length === 0) return;
  event.preventDefault();
  // A dialog that is only on its way is not typed past.
  if (session.panels.getState().dialog !== null && !inDialog(event)) return;
  asked.find((action) => action.applies(session))?.run(session);
}

/** Several lines that are pasted into a one-line field of outline or table: there they would run together. */
function isListInLine(event: ClipboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isLine = target?.matches('input') === true && target.closest('.outline, .step-table') !== null;
  return isLine && /\S[^\S\n]*\n\s*\S/.test(event.clipboardData?.getData('text/plain') ?? '');
}

/** Binds the keys of all actions, and copy, cut and paste. */
export function useShortcuts(session: EditorSession): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => startByKeys(session, event);
    window.addEventListener('keydown', onKeyDown);
    const act = (event: ClipboardEvent, run: () => boolean) => {
      if (run()) event.preventDefault();
    };
    const take = (event: ClipboardEvent, run: () => boolean) => {
      if (!isElsewhere(event)) act(event, run);
    };
    const onCopy = (event: ClipboardEvent) => take(event, () => writeToEvent(session, event, false));
    const onCut = (event: ClipboardEvent) => take(event, () => writeToEvent(session, event, true));
    const onPaste = (event: ClipboardEvent) => {
      if (!isElsewhere(event) || isListInLine(event)) act(event, () => readFromEvent(session, event));
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [session]);
}
