import { CornerUpLeft, Link, LocateFixed, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { effective } from '../../sop/feedback/effective';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import { Button } from '../ui/button';
import { alertPerson, inform } from '../ui/notices';
import { AnswerForm, answersOf } from './answer-form';
import { AttachForm } from './attach-form';
import { CommentText } from './comment-text';
import { CommentView, Moment } from './comment-view';
import { useDiscussion } from './discussion-session';
import { personSetting } from './person-setting';
import { SuggestionCard } from './suggestion-card';
import { ANCHOR_WORDS, ANSWER_WORDS, counted, nameOf } from './thread-words';
import { useOpener } from './use-opener';
import { addEntry } from './write-review';
import { WritingForm } from './writing-form';

/** The address at which this window's SOP opens with a discussion unfolded. */
function addressOf(threadId: string): string {
  const [here = ''] = location.href.split('?thread=');
  return `${here}?thread=${threadId}`;
}

async function copyAddress(threadId: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(addressOf(threadId));
    inform('Link copied. It opens this discussion in this browser');
  } catch {
    alertPerson('The browser did not let the link be copied.');
  }
}

/** What a thread is about, and where; a press shows it. */
function Place({ state, isWaiting }: { readonly state: ThreadState; readonly isWaiting: boolean }) {
  const { reveal } = useDiscussion();
  const { anchor, quote, place } = state;
  const words = [...new Set([ANCHOR_WORDS[anchor.kind], place])].filter(Boolean).join(' · ');
  if (isWaiting)
    return (
      <p className="thread-place">
        <q>{quote}</q> <span className="discussion-soft">was last here: {words}</span>
      </p>
    );
  return (
    <p className="thread-place">
      <Button look="quiet" icon={<LocateFixed size={14} aria-hidden />} aria-label={`Show ${quote}`} onClick={() => reveal(anchor)}>
        <q>{quote}</q>
      </Button>
      <span className="discussion-soft">{words}</span>
    </p>
  );
}

function AnswerView({ state: { answer } }: { readonly state: ThreadState }) {
  if (answer === null) return null;
  return (
    <div className="thread-answer" data-answer={answer.disposition}>
      <p>
        <strong>{ANSWER_WORDS[answer.disposition]}</strong> by {nameOf(answer.by)} <Moment at={answer.at} />
      </p>
      {answer.reason !== '' && <CommentText text={answer.reason} />}
      {answer.change !== '' && <p>Changed: {answer.change}</p>}
    </div>
  );
}

/** A dot says: this matters to me too. */
function VoteButton({ state: { thread, votes } }: { readonly state: ThreadState }) {
  const session = useDiscussion();
  const me = useStore(personSetting, ({ id }) => id);
  const isMine = votes.some(({ id }) => id === me);
  const vote = () => {
    const own = effective(thread.entries).holding.find(({ kind, by }) => kind === 'vote' && by.id === me);
    void (own === undefined
      ? addEntry(session, thread.id, { kind: 'vote' }, 'Dot given')
      : addEntry(session, thread.id, { kind: 'withdraw', of: own.id }, 'Dot taken back'));
  };
  return (
    <Button
      look="quiet"
      aria-pressed={isMine}
      aria-label={`${counted(votes.length, 'dot')}: this matters to me too`}
      icon={<ThumbsUp size={14} aria-hidden />}
      onClick={vote}
    >
      {counted(votes.length, 'dot')}
    </Button>
  );
}

type Form = 'answer' | 'attach';

/** What can be done with a thread as a whole. */
function Actions({ state, isWaiting }: { readonly state: ThreadState; readonly isWaiting: boolean }) {
  const session = useDiscussion();
  const [form, setForm] = useState<Form | null>(null);
  const me = useStore(personSetting);
  const { thread, answer } = state;
  // The parts of a suggestion are accepted and declined where they stand.
  const hasParts = thread.changes !== undefined && thread.changes.length > 0;
  const allowed = answersOf(thread, me, session.as).filter((one) => !hasParts || (one !== 'accepted' && one !== 'declined'));
  const openers = { answer: useOpener(form === 'answer'), attach: useOpener(form === 'attach') };
  const opener = (which: Form, label: string) => (
    <Button ref={openers[which]} aria-expanded={form === which} onClick={() => setForm(form === which ? null : which)}>
      {label}
    </Button>
  );
  return (
    <>
      <div className="discussion-actions" data-start>
        {answer === null && allowed.length > 0 && opener('answer', 'Resolve…')}
        {answer !== null && (
          <Button
            icon={<CornerUpLeft size={14} aria-hidden />}
            onClick={() => void addEntry(session, thread.id, { kind: 'reopen' }, 'Open again')}
          >
            Re-open
          </Button>
        )}
        {isWaiting && opener('attach', 'Attach to…')}
        <VoteButton state={state} />
        <Button look="quiet" icon={<Link size={14} aria-hidden />} label="Copy link" onClick={() => void copyAddress(thread.id)} />
      </div>
      {form === 'answer' && answer === null && <AnswerForm thread={thread} allowed={allowed} end={() => setForm(null)} />}
      {form === 'attach' && isWaiting && <AttachForm state={state} end={() => setForm(null)} />}
    </>
  );
}

/** A thread unfolded: its place, what was said, what became of it, and what can be said. */
export function ThreadBody({ state, isWaiting }: { readonly state: ThreadState; readonly isWaiting: boolean }) {
  const session = useDiscussion();
  const { thread, comments, type, owner, due } = state;
  return (
    <>
      <Place state={state} isWaiting={isWaiting} />
      {type === 'action' && (owner !== '' || due !== '') && (
        <p className="discussion-soft">
          {owner !== '' && `${owner} does it`}
          {owner !== '' && due !== '' && ', '}
          {due !== '' && `by ${due}`}
        </p>
      )}
      <ol className="comments" aria-label="What was said">
        {comments.map((comment) => (
          <CommentView key={comment.id} state={state} comment={comment} />
        ))}
      </ol>
      {thread.changes !== undefined && <SuggestionCard thread={state} />}
      <AnswerView state={state} />
      <WritingForm label="Reply" says="Reply" send={(text) => addEntry(session, thread.id, { kind: 'reply', text }, 'Reply added')} />
      <Actions state={state} isWaiting={isWaiting} />
    </>
  );
}
