import { useId } from 'react';
import { useStore } from 'zustand';
import type { ThreadType } from '../../sop/model/thread';
import { useDiscussion } from './discussion-session';
import { TYPE_WORDS } from './thread-words';

/** What can be chosen by who writes; a suggestion is made by showing what would change. */
const WRITTEN_TYPES = ['question', 'problem', 'idea', 'decision', 'action'] as const satisfies readonly ThreadType[];

export interface FieldValues {
  readonly type: ThreadType;
  readonly owner: string;
  readonly due: string;
}

interface Props {
  readonly values: FieldValues;
  onChange(changes: Partial<FieldValues>): void;
}

/** What kind of comment it is; of an action also who does it, and by when. */
export function ThreadFields({ values: { type, owner, due }, onChange }: Props) {
  const list = useId();
  const roles = useStore(useDiscussion().mirror, (state) => state.sop.roles);
  const types: readonly ThreadType[] = type === 'suggestion' ? [type] : WRITTEN_TYPES;
  return (
    <>
      <label className="discussion-entry">
        <span>Type</span>
        <select
          name="thread-type"
          value={type}
          onChange={({ target }) => {
            const chosen = types.find((one) => one === target.value);
            if (chosen !== undefined) onChange({ type: chosen });
          }}
        >
          {types.map((one) => (
            <option key={one} value={one}>
              {TYPE_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      {type === 'action' && (
        <div className="discussion-pair">
          <label className="discussion-entry">
            <span>Who does it</span>
            <input
              name="thread-owner"
              list={list}
              value={owner}
              maxLength={200}
              onChange={({ target }) => onChange({ owner: target.value })}
            />
          </label>
          <datalist id={list}>
            {[...roles.values()].map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <label className="discussion-entry">
            <span>By when</span>
            <input name="thread-due" type="date" value={due} onChange={({ target }) => onChange({ due: target.value })} />
          </label>
        </div>
      )}
    </>
  );
}
