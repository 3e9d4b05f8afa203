import type { LivingReview } from '../../engine/comments/living-review';
import { findAnchor } from '../../sop/feedback/anchors';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import type { ThreadId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Anchor, Person } from '../../sop/model/thread';
import { shownThreads } from './shown-threads';

/** A name is written when nothing was changed for so long: who types in a field writes many, and only the last one counts. */
const REST_MS = 1200;

interface Options {
  read(): SopDocument;
  readonly review: Pick<LivingReview, 'read' | 'add'>;
  /** Whose window this is. */
  by(): Person;
}

export interface QuoteKeeper {
  /** Tells that this window changed the SOP; `before`: as it was. What other windows change, they tell themselves. */
  afterChange(before: SopDocument): void;
  /** Writes what is waiting to be written. */
  flush(): void;
  stop(): void;
}

/** The tables out of which the words of an anchor are made. */
const WORDED = ['profile', 'steps', 'connectors', 'roles', 'stages'] as const;

/** An outcome is known by its words: where the words of its connector were changed, it is the new ones. */
function renamedOutcome(before: SopDocument, after: SopDocument, { kind, id, outcome }: Anchor): Anchor | null {
  if (kind !== 'outcome') return null;
  for (const was of before.connectors.values()) {
    if (was.from !== id || (was.outcome ?? was.label) !== outcome) continue;
    const is = after.connectors.get(was.id);
    const words = is === undefined ? '' : (is.outcome ?? is.label);
    if (is?.from === was.from && words !== '') return { kind, id, outcome: words };
  }
  return null;
}

/**
 * Keeps true what threads say of their anchors: when this window renames one, or takes it away, its last name and place are written into
 * the thread. So a thread without a place can still say where it was.
 */
export function createQuoteKeeper({ read, review, by }: Options): QuoteKeeper {
  /** Threads whose anchors were renamed here since the last writing. */
  const renamed = new Set<ThreadId>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const see = ({ thread, quote, place, anchor: old }: ThreadState, sop: SopDocument, anchor: Anchor) => {
    const words = findAnchor(sop, anchor);
    if (words === null || (words.quote === quote && words.place === place)) return;
    const moved = anchor === old ? {} : { anchor };
    review.add(thread.id, { kind: 'seen', by: by(), quote: words.quote, place: words.place, ...moved });
  };
  const flush = () => {
    clearTimeout(timer);
    const sop = read();
    const waiting = shownThreads(review.read().threads.values()).filter(({ thread }) => renamed.has(thread.id));
    renamed.clear();
    for (const thread of waiting) see(thread, sop, thread.anchor);
  };
  const note = (thread: ThreadState, before: SopDocument, after: SopDocument) => {
    const { anchor } = thread;
    const was = findAnchor(before, anchor);
    if (was === null) return;
    const is = findAnchor(after, anchor);
    if (is !== null) {
      if (is.quote !== was.quote) renamed.add(thread.thread.id);
      return;
    }
    const other = renamedOutcome(before, after, anchor);
    if (other === null) see(thread, before, anchor);
    else see(thread, after, other);
  };
  return {
    afterChange(before) {
      const after = read();
      const { threads } = review.read();
      if (threads.size === 0 || WORDED.every((table) => before[table] === after[table])) return;
      for (const thread of shownThreads(threads.values())) note(thread, before, after);
      if (renamed.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(flush, REST_MS);
    },
    flush,
    stop: () => clearTimeout(timer),
  };
}
