import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import { tellChange } from '../../sop/feedback/suggested-change';
import { isChoosable, type SuggestionPart, suggestionParts } from '../../sop/feedback/suggestion-parts';
import type { SopDocument } from '../../sop/model/sop-document';
import { Button } from '../ui/button';
import { alertPerson } from '../ui/notices';
import { type DiscussionSession, useDiscussion } from './discussion-session';
import { askName } from './person-setting';
import './suggestion-card.css';

const STATE_WORDS: { readonly [State in SuggestionPart['state']]: (by: string) => string } = {
  open: () => '',
  accepted: (by) => `Accepted${by}`,
  undone: (by) => `Accepted${by}, but the SOP does not say so now: it was undone or changed since`,
  declined: () => 'Declined',
};

/** What stands there and what would, told by words and signs as well as by colour. */
export function BeforeAfter({ sop, change }: { readonly sop: SopDocument; readonly change: SuggestionPart['change'] }) {
  const { what, before, after } = tellChange(sop, change);
  return (
    <span className="change-told">
      {what}
      {after === '' ? ' ' : ': '}
      {before !== '' && <del>{before}</del>}
      {before !== '' && after !== '' && ' → '}
      {after !== '' && <ins>{after}</ins>}
    </span>
  );
}

interface PartProps {
  readonly part: SuggestionPart;
  readonly sop: SopDocument;
  /** Null: it can't be chosen. */
  readonly chosen: boolean | null;
  choose(on: boolean): void;
}

function Part({ part, sop, chosen, choose }: PartProps) {
  const { change, standing, state, acceptedBy } = part;
  const became = STATE_WORDS[state](acceptedBy === '' ? '' : ` by ${acceptedBy}`);
  const words = standing.kind === 'clear' || state !== 'open' ? '' : `${standing.words}.`;
  return (
    <li className="suggestion-part">
      {chosen === null ? (
        <BeforeAfter sop={sop} change={change} />
      ) : (
        <label>
          <input type="checkbox" checked={chosen} onChange={(event) => choose(event.target.checked)} />
          <BeforeAfter sop={sop} change={change} />
        </label>
      )}
      {became !== '' && <p className="suggestion-state">{became}.</p>}
      {words !== '' && (
        <p className="suggestion-conflict" data-standing={standing.kind}>
          {words}
        </p>
      )}
    </li>
  );
}

/** Asks why; whoever suggested it reads the reason. */
function DeclineForm({ thread, close }: { readonly thread: ThreadState; close(): void }) {
  const { review } = useDiscussion();
  const decline = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    const by = reason === '' ? null : await askName();
    if (by === null) return;
    const result = review.add(thread.thread.id, { kind: 'answer', by, disposition: 'declined', text: reason });
    if (result.ok) close();
    else alertPerson(`${result.reason}.`);
  };
  return (
    <form className="suggestion-decline" onSubmit={(event) => void decline(event)}>
      <label className="suggestion-reason">
        <span>Why is it declined?</span>
        <textarea name="reason" rows={2} required maxLength={4000} ref={(field) => field?.focus()} />
      </label>
      <div className="suggestion-acts">
        <Button type="submit">Decline</Button>
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

async function acceptNamed({ accept }: DiscussionSession, thread: ThreadState, ids: readonly string[]): Promise<void> {
  if ((await askName()) !== null) await accept?.(thread.thread.id, ids);
}

/** What somebody suggests, part by part, in before and after. Whoever keeps the SOP accepts or declines; others read what became of it. */
export function SuggestionCard({ thread }: { readonly thread: ThreadState }) {
  const session = useDiscussion();
  const sop = useStore(session.mirror, (mirror) => mirror.sop);
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [declining, setDeclining] = useState(false);
  const parts = suggestionParts(sop, thread);
  if (parts.length === 0) return null;
  const canAnswer =
    session.accept !== null && parts.some(isChoosable) && (thread.answer === null || parts.some(({ state }) => state === 'undone'));
  const isChosen = (part: SuggestionPart) =>
    isChoosable(part) && (choices.get(part.change.id) ?? (part.standing.kind === 'clear' && part.state === 'open'));
  const idsOf = (some: readonly SuggestionPart[]) => some.map(({ change }) => change.id);
  const chosen = parts.filter(isChosen);
  return (
    <section className="suggestion" aria-label={`Suggested by ${thread.thread.by.name}`}>
      <ol className="suggestion-parts">
        {parts.map((part) => (
          <Part
            key={part.change.id}
            part={part}
            sop={sop}
            chosen={canAnswer && isChoosable(part) ? isChosen(part) : null}
            choose={(on) => setChoices(new Map([...choices, [part.change.id, on]]))}
          />
        ))}
      </ol>
      {canAnswer && !declining && (
        <div className="suggestion-acts">
          {parts.length > 1 && (
            <Button look="primary" disabled={chosen.length === 0} onClick={() => void acceptNamed(session, thread, idsOf(chosen))}>
              Accept chosen ({chosen.length})
            </Button>
          )}
          <Button
            {...(parts.length > 1 ? {} : { look: 'primary' as const })}
            onClick={() => void acceptNamed(session, thread, idsOf(parts.filter(isChoosable)))}
          >
            {parts.length > 1 ? 'Accept all' : 'Accept'}
          </Button>
          {thread.answer === null && <Button onClick={() => setDeclining(true)}>Decline…</Button>}
        </div>
      )}
      {!canAnswer && session.accept !== null && thread.answer === null && !declining && (
        <div className="suggestion-acts">
          <Button onClick={() => setDeclining(true)}>Decline…</Button>
        </div>
      )}
      {declining && <DeclineForm thread={thread} close={() => setDeclining(false)} />}
    </section>
  );
}
