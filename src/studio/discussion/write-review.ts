import type { NewEntry, NewThread, Written } from '../../engine/comments/living-review';
import { findAnchor } from '../../sop/feedback/anchors';
import type { ThreadId } from '../../sop/model/ids';
import type { Anchor } from '../../sop/model/thread';
import { announce } from '../ui/announcer';
import { alertPerson, inform } from '../ui/notices';
import type { DiscussionSession } from './discussion-session';
import { askName } from './person-setting';

/** Tells a refusal to the person; else what was done, with an offer to take it back. */
function told({ review }: DiscussionSession, written: Written, did: string): boolean {
  if (!written.ok) {
    alertPerson(`${written.reason}.`);
    return false;
  }
  const undo = () => {
    if (review.undo()) announce('Taken back');
  };
  inform(did, { offer: { label: 'Undo', act: undo } });
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
  return told(session, written, 'Comment added') && written.ok ? written.id : null;
}

/** Adds something to a discussion. `did`: what it was, as a sentence without a full stop. False: nothing was written, and the person knows why. */
export async function addEntry(session: DiscussionSession, threadId: ThreadId, entry: Omit<NewEntry, 'by'>, did: string): Promise<boolean> {
  const by = await askName();
  return by !== null && told(session, session.review.add(threadId, { ...entry, by }), did);
}
