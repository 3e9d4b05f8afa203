import { useState } from 'react';
import { entryRefusal } from '../../sop/feedback/rights';
import { DISPOSITIONS, type Disposition, type Person, type Thread } from '../../sop/model/thread';
import { useDiscussion } from './discussion-session';
import { ANSWER_WORDS } from './thread-words';
import { addEntry } from './write-review';
import { WritingForm } from './writing-form';

const CHOICE_WORDS: { readonly [Name in Disposition]: string } = {
  accepted: 'Accepted: it is done, or will be',
  declined: 'Declined: it stays as it is',
  parked: 'Parked: not now',
  settled: 'Settled: nothing is left to be done',
};

/** What this person may say becomes of a thread. */
export function answersOf(thread: Thread, by: Person, as: 'lead' | 'reviewer'): readonly Disposition[] {
  return DISPOSITIONS.filter((disposition) => entryRefusal({ kind: 'answer', by, disposition }, thread, as) === null);
}

interface Props {
  readonly thread: Thread;
  readonly allowed: readonly Disposition[];
  end(): void;
}

/** Says what becomes of a thread, why, and what was changed for it. */
export function AnswerForm({ thread, allowed, end }: Props) {
  const session = useDiscussion();
  const [disposition, choose] = useState<Disposition>(allowed[0] ?? 'settled');
  const [change, setChange] = useState('');
  const needsReason = disposition === 'declined' || disposition === 'parked';
  const send = async (text: string) => {
    const words = { ...(text === '' ? {} : { text }), ...(change.trim() === '' ? {} : { change: change.trim() }) };
    const isDone = await addEntry(session, thread.id, { kind: 'answer', disposition, ...words }, `${ANSWER_WORDS[disposition]}`);
    if (isDone) end();
    return isDone;
  };
  return (
    <WritingForm
      label={needsReason ? 'Reason' : 'Reason, if there is one'}
      says="Resolve"
      send={send}
      cancel={end}
      mayBeEmpty={!needsReason}
    >
      <label className="discussion-entry">
        <span>What becomes of it</span>
        <select
          name="thread-answer"
          // biome-ignore lint/a11y/noAutofocus: a form that was asked for is filled in at once
          autoFocus
          value={disposition}
          onChange={({ target }) => choose(allowed.find((one) => one === target.value) ?? disposition)}
        >
          {allowed.map((one) => (
            <option key={one} value={one}>
              {CHOICE_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      {disposition === 'accepted' && (
        <label className="discussion-entry">
          <span>What was changed</span>
          <input name="thread-change" value={change} maxLength={2000} onChange={({ target }) => setChange(target.value)} />
        </label>
      )}
    </WritingForm>
  );
}
