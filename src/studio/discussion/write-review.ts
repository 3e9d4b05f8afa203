import type { NewEntry, NewThread, Written } from '../../engine/comments/living-review';
import { findAnchor } from '../../sop/feedback/anchors';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import type { ThreadId } from '../../sop/model/ids';
import type { Anchor } from '../../sop/model/thread';
import { announce } from '../ui/announcer';
import { alertPerson, inform } from '../ui/notices';
import type { DiscussionSession } from './discussion-session';
import { askName } from './person-setting';
import { listedNow } from './show-threads';

/** Tells a refusal to the person; else what was done, with an offer to take it back. */
function told({ review }: DiscussionSession, written: Written, did: string): boolean {
  if (!written.ok) {
    alertPerson(`${written.reason}.`);
    return false;
  }
  const undo = () => {
    if (review.undo()) announce('Taken back');
  };
  inform(did, { offer: { label: 'Undo', act: undo }, topic: 'review' });
  return true;
}

/** What the person wrote, before it has an author and a place. */
export type Draft = Pick<NewThread, 'type' | 'text'> & Partial<Pick<NewThread, 'owner' | 'due' | 'changes' | 'workshopId'>>;

/** Starts a discussion about an anchor. Null: nothing was written, and the person knows why. */
export async function startThread(session: DiscussionSession, anchor: Anchor, draft: Draft): Promise<ThreadId | null> {
  const by = await askName();
  if (by === null) return null;
  const { sop } = session.mirror.getState();
  const words = findAnchor(sop, anchor);
  const version = [...sop.versions.values()].at(-1)?.number;
  const written = session.review.start({
    ...draft,
    anchor,
    quote: words?.quote ?? '',
    place: words?.place ?? '',
    by,
    ...(version === undefined ? {} : { version }),
  });
  return told(session, written, draft.type === 'suggestion' ? 'Suggestion added' : 'Comment added') && written.ok ? written.id : null;
}

/** What left the list with the focus in it hands the focus on: to the thread that took its place, else to the head of the panel. */
function handFocusOn(session: DiscussionSession, threadId: ThreadId, before: readonly ThreadState[], focused: Element | null): void {
  const index = before.findIndex(({ thread }) => thread.id === threadId);
  const { order } = listedNow(session);
  if (index === -1 || focused?.closest('.discussion') == null || order.some(({ thread }) => thread.id === threadId)) return;
  const next = order[Math.min(index, order.length - 1)];
  if (next !== undefined) session.panel.setState({ asked: next.thread.id });
  else document.querySelector<HTMLElement>('.discussion-head h2')?.focus();
}

/** Adds something to a discussion. `did`: what it was, as a sentence without a full stop. False: nothing was written, and the person knows why. */
export async function addEntry(session: DiscussionSession, threadId: ThreadId, entry: Omit<NewEntry, 'by'>, did: string): Promise<boolean> {
  const focused = document.activeElement;
  const by = await askName();
  if (by === null) return false;
  const before = listedNow(session).order;
  const isDone = told(session, session.review.add(threadId, { ...entry, by }), did);
  if (isDone) handFocusOn(session, threadId, before, focused);
  return isDone;
}
