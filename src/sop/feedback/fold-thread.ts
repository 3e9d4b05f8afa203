import type { Anchor, Disposition, Person, Thread, ThreadEntry, ThreadType } from '../model/thread';
import { effective } from './effective';

/** A comment as it stands after all edits. */
export interface CommentState {
  /** Of the entry, or of the thread for the first one. */
  readonly id: string;
  readonly by: Person;
  readonly at: string;
  /** Empty when it was deleted. */
  readonly text: string;
  readonly editedAt: string | null;
  readonly isDeleted: boolean;
}

export interface Answer {
  readonly by: Person;
  readonly at: string;
  readonly disposition: Disposition;
  readonly reason: string;
  /** What was changed for it, in words; empty: nothing that is told. */
  readonly change: string;
  readonly parts: readonly string[];
}

/** What a thread says now, read off its head and entries. */
export interface ThreadState {
  readonly thread: Thread;
  readonly type: ThreadType;
  readonly owner: string;
  readonly due: string;
  readonly anchor: Anchor;
  /** What the anchor was last called, and where it last stood. */
  readonly quote: string;
  readonly place: string;
  /** The first comment, then the replies. */
  readonly comments: readonly CommentState[];
  /** Null: nobody has said what becomes of it. */
  readonly answer: Answer | null;
  /** The parts of a suggestion that were accepted since it was last opened again. */
  readonly acceptedParts: ReadonlySet<string>;
  /** All answers and re-openings, oldest first. */
  readonly turns: readonly ThreadEntry[];
  /** Who gave it a dot; each person once. */
  readonly votes: readonly Person[];
  /** The last time that anything happened in it. */
  readonly touchedAt: string;
  /** Taken back by who started it, with no word of others in it: it is not shown. */
  readonly isGone: boolean;
}

function commentsOf(thread: Thread, entries: readonly ThreadEntry[], isTaken: boolean): CommentState[] {
  const { id: first, by: author, at: start } = thread;
  const head: CommentState = { id: first, by: author, at: start, text: isTaken ? '' : thread.text, editedAt: null, isDeleted: isTaken };
  const comments = new Map<string, CommentState>([[first, head]]);
  for (const { id, kind, by, at, text = '' } of entries)
    if (kind === 'reply') comments.set(id, { id, by, at, text, editedAt: null, isDeleted: false });
  for (const { kind, by, at, of = '', text = '' } of entries) {
    const comment = comments.get(of);
    // Nobody changes the words of others, whatever a file says.
    if (comment === undefined || comment.by.id !== by.id) continue;
    if (kind === 'edit') comments.set(of, { ...comment, text, editedAt: at, isDeleted: false });
    if (kind === 'delete') comments.set(of, { ...comment, text: '', editedAt: at, isDeleted: true });
  }
  return [...comments.values()];
}

function answerOf(thread: Thread, turns: readonly ThreadEntry[]): Answer | null {
  const last = turns.findLast(({ kind, disposition, by }) => kind === 'reopen' || disposition !== 'settled' || by.id === thread.by.id);
  if (last === undefined || last.kind === 'reopen') return null;
  const { by, at, disposition = 'settled', text = '', change = '', parts = [] } = last;
  return { by, at, disposition, reason: text, change, parts };
}

/** What was accepted of a suggestion. An acceptance that names no parts is one of all. */
function acceptedOf({ changes = [] }: Thread, turns: readonly ThreadEntry[]): ReadonlySet<string> {
  const since = turns.slice(turns.findLastIndex(({ kind }) => kind === 'reopen') + 1);
  const all = changes.map(({ id }) => id);
  return new Set(since.filter(({ disposition }) => disposition === 'accepted').flatMap(({ parts }) => parts ?? all));
}

/** The last entry of the author that says more than words: what the thread is, who does it, by when. */
function fieldsOf(thread: Thread, entries: readonly ThreadEntry[]) {
  let fields = { type: thread.type, owner: thread.owner ?? '', due: thread.due ?? '' };
  for (const { kind, by, of, type, owner, due } of entries) {
    if (kind !== 'edit' || of !== thread.id || by.id !== thread.by.id) continue;
    fields = { type: type ?? fields.type, owner: owner ?? fields.owner, due: due ?? fields.due };
  }
  return fields;
}

const known = new WeakMap<Thread, ThreadState>();

/** What a thread says now. The same thread gives the same object. */
export function foldThread(thread: Thread): ThreadState {
  const before = known.get(thread);
  if (before !== undefined) return before;
  const { holding, isWithdrawn } = effective(thread.entries);
  const isTaken = isWithdrawn(thread.id, thread.by);
  const comments = commentsOf(thread, holding, isTaken);
  const turns = holding.filter(({ kind, disposition }) => kind === 'reopen' || (kind === 'answer' && disposition !== undefined));
  const attached = holding.findLast(({ kind, anchor }) => (kind === 'attach' || kind === 'seen') && anchor !== undefined);
  const seen = holding.findLast(({ kind, quote }) => (kind === 'attach' || kind === 'seen') && quote !== undefined);
  const acceptedParts = acceptedOf(thread, turns);
  const answer = answerOf(thread, turns);
  // Whoever accepted a part has not said yet what becomes of the others.
  const isPartly = answer?.disposition === 'accepted' && thread.changes?.some(({ id }) => !acceptedParts.has(id)) === true;
  const votes = new Map(holding.filter(({ kind }) => kind === 'vote').map(({ by }) => [by.id, by]));
  const hasOthers = comments.some(({ by, isDeleted }) => by.id !== thread.by.id && !isDeleted);
  const hasWords = comments.some(({ isDeleted }) => !isDeleted);
  const state: ThreadState = {
    thread,
    ...fieldsOf(thread, holding),
    anchor: attached?.anchor ?? thread.anchor,
    quote: seen?.quote ?? thread.quote,
    place: seen?.place ?? thread.place,
    comments,
    answer: isPartly ? null : answer,
    acceptedParts,
    turns,
    votes: [...votes.values()],
    touchedAt: holding.at(-1)?.at ?? thread.at,
    isGone: !hasOthers && (isTaken || !hasWords),
  };
  known.set(thread, state);
  return state;
}
