import { findAnchor } from '../../sop/feedback/anchors';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import type { ConnectorId, ThreadId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Anchor } from '../../sop/model/thread';
import { announce } from '../ui/announcer';
import { inform } from '../ui/notices';
import type { DiscussionSession } from './discussion-session';
import { NO_FILTER } from './discussion-state';
import { type ListedThreads, listThreads, passes } from './list-threads';
import { shownThreads } from './shown-threads';
import { nameOf, plainWords, TYPE_WORDS } from './thread-words';

type Shown = Pick<DiscussionSession, 'mirror' | 'records' | 'panel'>;

/** What the panel lists now. */
export function listedNow({ mirror, records, panel }: Shown): ListedThreads {
  return listThreads(mirror.getState().sop, shownThreads(records.getState().records.threads.values()), panel.getState().filter);
}

/** Opens the panel at a thread; a filter that hides it is taken off. */
export function showThread({ mirror, records, panel }: Shown, id: ThreadId): void {
  const thread = shownThreads(records.getState().records.threads.values()).find((one) => one.thread.id === id);
  if (thread === undefined) {
    inform('That discussion is not here, or not any more');
    return;
  }
  const { filter } = panel.getState();
  const isListed = passes(mirror.getState().sop, thread, filter);
  panel.setState({ isShown: true, openThread: id, asked: id, ...(isListed ? {} : { filter: { ...NO_FILTER, state: 'all' } }) });
}

/** Opens the panel at the first thread about one of these anchors. False: there is none. */
export function showThreadsAt(session: Shown, isMeant: (anchor: Anchor) => boolean): boolean {
  const found = listedNow(session).order.find(({ anchor }) => isMeant(anchor));
  if (found !== undefined) showThread(session, found.thread.id);
  return found !== undefined;
}

/** Is an anchor a part of another one: an outcome or a connector of its step, or the same? */
export function isAround({ connectors }: Pick<SopDocument, 'connectors'>, whole: Anchor, { kind, id, outcome }: Anchor): boolean {
  if (whole.kind !== 'step') return whole.kind === kind && whole.id === id && whole.outcome === outcome;
  if (kind === 'connector') return connectors.get(id as ConnectorId)?.from === whole.id; // looked up only
  return (kind === 'step' || kind === 'outcome') && id === whole.id;
}

function told({ type, quote, comments, answer }: ThreadState): string {
  const [first] = comments;
  const state = answer === null ? '' : ', answered';
  return `${TYPE_WORDS[type]} about ${quote}${state}, by ${nameOf(first?.by ?? { name: '' })}: ${plainWords(first?.text ?? '')}`;
}

/**
 * Goes to the next or the previous thread of the list and says it. `to`: shows what it is about and puts the focus there, puts it on the
 * thread itself, or leaves it where it is.
 */
export function goToThread(session: DiscussionSession, by: 1 | -1, to: 'anchor' | 'thread' | 'nowhere'): void {
  const { panel, mirror } = session;
  const { order } = listedNow(session);
  if (order.length === 0) {
    announce('There are no comments to go to');
    return;
  }
  const last = order.findIndex(({ thread }) => thread.id === panel.getState().openThread);
  const index = last === -1 ? (by === 1 ? 0 : order.length - 1) : (last + by + order.length) % order.length;
  const next = order[index];
  if (next === undefined) return;
  const { id } = next.thread;
  panel.setState({ isShown: true, openThread: id, ...(to === 'thread' ? { asked: id } : {}) });
  if (to === 'anchor' && findAnchor(mirror.getState().sop, next.anchor) !== null) session.reveal(next.anchor);
  announce(`Comment ${index + 1} of ${order.length}: ${told(next)}`);
}
