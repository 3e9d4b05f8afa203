import { useMemo } from 'react';
import { useStore } from 'zustand';
import { stageOfAnchor } from '../../sop/feedback/anchors';
import { foldThread, type ThreadState } from '../../sop/feedback/fold-thread';
import type { Anchor } from '../../sop/model/thread';
import { DiscussionProvider, type DiscussionSession } from '../discussion/discussion-session';
import { NameAsked } from '../discussion/name-asked';
import { personSetting } from '../discussion/person-setting';
import { ThreadItem } from '../discussion/thread-item';
import { nameOf, TYPE_WORDS } from '../discussion/thread-words';
import { DotRow } from './dot-row';
import { showAnchor } from './lead';
import { useIsFacilitator, useWorkshop, useWorkshopSop, useWorkshopState, type WorkshopSession } from './workshop-session';
import '../discussion/discussion.css';

/** What is open about the stage: of it and of its steps. */
function useOpenThreads(): readonly ThreadState[] {
  const { records } = useWorkshop();
  const threads = useStore(records, (state) => state.records.threads);
  const sop = useWorkshopSop();
  const { stageId } = useWorkshopState();
  return useMemo(
    () =>
      Array.from(threads.values(), foldThread).filter(
        ({ isGone, answer, anchor }) => !isGone && answer === null && (stageId === null || stageOfAnchor(sop, anchor) === stageId),
      ),
    [threads, sop, stageId],
  );
}

/** The discussions of the editor serve here too; only the facilitator answers. */
function useDiscussions(session: WorkshopSession): DiscussionSession {
  const isFacilitator = useIsFacilitator();
  return useMemo(
    () => ({
      mirror: session.canvas.mirror,
      review: session.opened.review,
      records: session.records,
      as: isFacilitator ? 'lead' : 'reviewer',
      panel: session.panel,
      reveal: (anchor: Anchor) => showAnchor(session, anchor),
      accept: isFacilitator
        ? async (threadId, parts) => {
            const { acceptParts } = await import('../discussion/accept-parts');
            const { opened, execute } = session;
            return acceptParts({ review: opened.review, read: () => opened.document.read(), execute }, threadId, parts);
          }
        : null,
    }),
    [session, isFacilitator],
  );
}

const firstWords = ({ comments }: ThreadState) => comments[0]?.text ?? '';

/** A thread where it is only read: this window sits there for somebody else than the person of this device. */
function ReadThread({ state }: { readonly state: ThreadState }) {
  return (
    <li className="read-thread">
      <strong>{TYPE_WORDS[state.type]}</strong> {firstWords(state)} <span className="workshop-soft">{nameOf(state.thread.by)}</span>
    </li>
  );
}

/** What is open about the stage, as it is shown everywhere, each with its dots. */
export function StageThreads() {
  const session = useWorkshop();
  const open = useOpenThreads();
  const discussions = useDiscussions(session);
  const own = useStore(personSetting, ({ id }) => id);
  const writes = session.seat.person.id === own;
  return (
    <section className="hall-part" aria-labelledby="threads-head">
      <h2 id="threads-head">Open here ({open.length})</h2>
      {open.length === 0 && <p className="workshop-soft">Nothing is open. Write what is said into the line above the drawing.</p>}
      <DiscussionProvider value={discussions}>
        {/* The heads of discussions are one level deeper in every room. */}
        <h3 className="visually-hidden">Comments</h3>
        <ul className="stage-threads">
          {open.map((state) => (
            <li key={state.thread.id}>
              <ul>{writes ? <ThreadItem state={state} /> : <ReadThread state={state} />}</ul>
              <DotRow isBrief words={`${TYPE_WORDS[state.type]}: ${firstWords(state)}`} subject={{ threadId: state.thread.id }} />
            </li>
          ))}
        </ul>
        <NameAsked />
      </DiscussionProvider>
    </section>
  );
}
