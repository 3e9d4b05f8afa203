import { useEffect } from 'react';
import { goToThread } from '../discussion/show-threads';
import { announce } from '../ui/announcer';
import { keySettings } from '../ui/key-settings';
import type { ReviewSession } from './review-session';

const ELSEWHERE = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';

/** The keys of the room, as its page of keys tells them. */
export const REVIEW_KEYS = [
  {
    key: 'c',
    shown: 'C',
    says: 'Comment on what is selected, or on the whole SOP',
    run: (session: ReviewSession) => session.startComment(),
  },
  { key: 's', shown: 'S', says: 'Suggest a change', run: (session: ReviewSession) => session.startSuggestion() },
  { key: ']', shown: ']', says: 'Next comment', run: ({ discussion }: ReviewSession) => goToThread(discussion, 1, 'anchor') },
  { key: '[', shown: '[', says: 'Previous comment', run: ({ discussion }: ReviewSession) => goToThread(discussion, -1, 'anchor') },
  { key: '?', shown: '?', says: 'This page', run: ({ dialog }: ReviewSession) => dialog.setState({ open: { kind: 'keys' } }) },
] as const;

function takeBack({ opened: { review } }: ReviewSession, which: 'undo' | 'redo'): void {
  const isUndo = which === 'undo';
  if (review[which]()) announce(isUndo ? 'Taken back what you wrote last' : 'What you took back is there again');
  else announce(isUndo ? 'There is nothing of yours to take back' : 'There is nothing to bring back');
}

function start(session: ReviewSession, event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(ELSEWHERE) !== null) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    takeBack(session, event.shiftKey ? 'redo' : 'undo');
    return;
  }
  const found = keySettings.getState().singleKeys ? REVIEW_KEYS.find(({ key }) => key === event.key.toLowerCase()) : undefined;
  if (found === undefined || session.dialog.getState().open !== null) return;
  event.preventDefault();
  found.run(session);
}

/** Binds the keys of the room; single keys can be switched off in the editor's settings of keys. */
export function useReviewKeys(session: ReviewSession): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => start(session, event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}
