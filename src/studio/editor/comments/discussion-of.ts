import type { Anchor } from '../../../sop/model/thread';
import type { DiscussionSession } from '../../discussion/discussion-session';
import type { EditorSession } from '../editor-session';
import { showSubject } from '../panels/show-subject';

const SUBJECTS = { step: 'steps', outcome: 'steps', connector: 'connectors', role: 'roles', stage: 'stages' } as const;

/** Selects what an anchor is, and gives it the focus; the whole SOP has the canvas around it. */
function revealAnchor(session: EditorSession, { kind, id = '' }: Anchor): void {
  const canvas = document.querySelector<HTMLElement>('.editor-canvas');
  if (kind === 'sop') {
    session.window.getState().clearSelection();
    canvas?.focus();
    return;
  }
  showSubject(session, { subject: { table: SUBJECTS[kind], id } });
  if (kind !== 'role' && kind !== 'stage') return;
  const header = canvas?.querySelector<HTMLElement>(`[data-${kind}-id="${CSS.escape(id)}"] .band-name`);
  if (header?.checkVisibility()) header.focus();
}

const made = new WeakMap<EditorSession, DiscussionSession>();

/** The discussions of the editor, with the way to what they are about. The same object for a session. */
export function discussionOf(session: EditorSession): DiscussionSession {
  const known = made.get(session) ?? {
    ...session.discussion,
    reveal: (anchor: Anchor) => revealAnchor(session, anchor),
    async accept(threadId, parts) {
      const { acceptSuggestion } = await import('./accept-suggestion');
      return acceptSuggestion(session, threadId, parts);
    },
  };
  made.set(session, known);
  return known;
}
