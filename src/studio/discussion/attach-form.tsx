import { type FormEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { anchorKey, findAnchor } from '../../sop/feedback/anchors';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import { Button } from '../ui/button';
import { anchorTitle, attachChoices } from './anchor-choices';
import { useDiscussion } from './discussion-session';
import { addEntry } from './write-review';

/** So many places are seen at once. */
const ROWS = 6;

/** Hangs a thread on another place, found by typing a few letters of its name. */
export function AttachForm({ state: { thread }, end }: { readonly state: ThreadState; end(): void }) {
  const session = useDiscussion();
  const sop = useStore(session.mirror, (state) => state.sop);
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const all = useMemo(
    () => attachChoices(sop).map((anchor) => ({ anchor, key: anchorKey(anchor), title: anchorTitle(sop, anchor) })),
    [sop],
  );
  const wanted = typed.trim().toLocaleLowerCase();
  const found = all.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
  const target = found.find(({ key }) => key === chosen) ?? found[0];
  const attach = async () => {
    if (target === undefined) return;
    const words = findAnchor(sop, target.anchor);
    if (words === null) return;
    const entry = { kind: 'attach', anchor: target.anchor, quote: words.quote, place: words.place } as const;
    if (!(await addEntry(session, thread.id, entry, `Attached to ${target.title}`))) return;
    session.panel.setState({ asked: thread.id });
    end();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attach();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves from whichever field the focus is in
    <form className="writing-form" aria-label="Attach to" onSubmit={submit} onKeyDown={onKeyDown}>
      <label className="discussion-entry">
        <span>Find a place</span>
        {/* biome-ignore lint/a11y/noAutofocus: a form that was asked for is filled in at once */}
        <input autoFocus value={typed} onChange={({ target: { value } }) => setTyped(value)} />
      </label>
      <label className="discussion-entry">
        <span>Place</span>
        <select size={ROWS} value={target?.key ?? ''} onChange={({ target: { value } }) => choose(value)}>
          {found.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {target === undefined && <p role="status">Nothing is called so.</p>}
      <div className="discussion-actions">
        <Button look="quiet" onClick={end}>
          Cancel
        </Button>
        <Button type="submit" disabled={target === undefined}>
          Attach
        </Button>
      </div>
    </form>
  );
}
