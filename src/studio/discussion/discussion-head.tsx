import { ArrowDown, ArrowUp, MessageSquarePlus, X } from 'lucide-react';
import { useStore } from 'zustand';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import { THREAD_TYPES } from '../../sop/model/thread';
import { Button } from '../ui/button';
import { useDiscussion, useDiscussionPanel } from './discussion-session';
import { SHOWN_STATES, type ThreadFilter } from './discussion-state';
import { authorsOf } from './list-threads';
import { goToThread } from './show-threads';
import { counted, nameOf, STATE_WORDS, TYPE_WORDS } from './thread-words';

interface FilterProps<Id extends string> {
  readonly label: string;
  readonly value: Id | null;
  readonly choices: readonly (readonly [id: Id, name: string])[];
  /** What null is called; absent: something is always chosen. */
  readonly any?: string;
  onChoose(id: Id | null): void;
}

function Filter<Id extends string>({ label, value, choices, any, onChoose }: FilterProps<Id>) {
  return (
    <label className="discussion-filter">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(choices.find(([id]) => id === target.value)?.[0] ?? null)}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which threads are listed. */
function Filters({ threads }: { readonly threads: readonly ThreadState[] }) {
  const { mirror, panel } = useDiscussion();
  const roles = useStore(mirror, (state) => state.sop.roles);
  const filter = useDiscussionPanel((state) => state.filter);
  const set = (changes: Partial<ThreadFilter>) => panel.setState({ filter: { ...filter, ...changes } });
  return (
    // biome-ignore lint/a11y/useSemanticElements: four choices are no form
    <div className="discussion-filters" role="group" aria-label="Show">
      <Filter
        label="State"
        value={filter.state}
        choices={SHOWN_STATES.map((state) => [state, STATE_WORDS[state]] as const)}
        onChoose={(state) => set({ state: state ?? 'open' })}
      />
      <Filter
        label="Type"
        any="Any"
        value={filter.type}
        choices={THREAD_TYPES.map((type) => [type, TYPE_WORDS[type]] as const)}
        onChoose={(type) => set({ type })}
      />
      <Filter
        label="Author"
        any="Any"
        value={filter.author}
        choices={authorsOf(threads).map((person) => [person.id, nameOf(person)] as const)}
        onChoose={(author) => set({ author })}
      />
      <Filter
        label="Role"
        any="Any"
        value={filter.role}
        choices={Array.from(roles.values(), ({ id, name }) => [id, name || 'Unnamed role'] as const)}
        onChoose={(role) => set({ role })}
      />
    </div>
  );
}

interface Props {
  /** All of them, listed or not. */
  readonly threads: readonly ThreadState[];
  readonly listed: number;
  startComment(): void;
  close?(): void;
}

/** What the list shows, the way through it, and a new comment. */
export function DiscussionHead({ threads, listed, startComment, close }: Props) {
  const session = useDiscussion();
  const hasPins = useDiscussionPanel((state) => state.hasPins);
  const open = threads.filter(({ answer }) => answer === null).length;
  return (
    <div className="discussion-head">
      <div className="discussion-row">
        <h2 tabIndex={-1}>{open === 0 ? 'No open comments' : counted(open, 'open comment')}</h2>
        {close !== undefined && <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close comments" onClick={close} />}
      </div>
      <div className="discussion-row">
        <Button icon={<MessageSquarePlus size={16} aria-hidden />} onClick={startComment}>
          Comment
        </Button>
        <Button
          icon={<ArrowUp size={16} aria-hidden />}
          label="Previous comment"
          disabled={listed === 0}
          onClick={() => goToThread(session, -1, 'nowhere')}
        />
        <Button
          icon={<ArrowDown size={16} aria-hidden />}
          label="Next comment"
          disabled={listed === 0}
          onClick={() => goToThread(session, 1, 'nowhere')}
        />
        <Button aria-pressed={hasPins} onClick={() => session.panel.setState({ hasPins: !hasPins })}>
          Pins
        </Button>
      </div>
      <Filters threads={threads} />
    </div>
  );
}
