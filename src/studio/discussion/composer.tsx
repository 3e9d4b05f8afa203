import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { anchorKey } from '../../sop/feedback/anchors';
import type { Anchor } from '../../sop/model/thread';
import { Button } from '../ui/button';
import { anchorChoices, anchorTitle } from './anchor-choices';
import { type DiscussionSession, useDiscussion } from './discussion-session';
import { type FieldValues, ThreadFields } from './thread-fields';
import { startThread } from './write-review';

interface Kept extends FieldValues {
  readonly text: string;
}

const EMPTY: Kept = { type: 'question', owner: '', due: '', text: '' };

/** What was begun and not sent: it is there again when the next comment is written. */
const kept = new WeakMap<DiscussionSession, Kept>();

/** Puts the focus into the field at once, and again when a menu or dialog that is closing has given it away. */
function useFirstFocus() {
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef(document.activeElement);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let frame = 0;
    let left = 12;
    const hold = () => {
      const inLayer = document.activeElement?.closest('[role="dialog"], [role="menu"]');
      if (!inLayer && document.activeElement !== field.current && field.current?.closest('form')?.contains(document.activeElement) !== true)
        field.current?.focus();
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(hold);
    };
    frame = requestAnimationFrame(hold);
    return () => cancelAnimationFrame(frame);
  }, []);
  return { field, opener };
}

/** Writes a new comment about what is at hand, or what belongs to it. Ctrl+Enter sends it, Escape puts it aside. */
export function Composer({ first }: { readonly first: Anchor }) {
  const session = useDiscussion();
  const { mirror, panel } = session;
  const sop = useStore(mirror, (state) => state.sop);
  const about = useMemo(() => anchorChoices(sop, first), [sop, first]);
  const [chosen, choose] = useState(anchorKey(first));
  const [values, setValues] = useState<Kept>(() => kept.get(session) ?? EMPTY);
  const { field, opener } = useFirstFocus();
  const change = (changes: Partial<Kept>) => {
    const next = { ...values, ...changes };
    setValues(next);
    kept.set(session, next);
  };
  const close = () => {
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    panel.setState({ composing: null });
  };
  const send = async () => {
    const anchor = about.find((one) => anchorKey(one) === chosen) ?? about[0];
    const { type, text, owner, due } = values;
    if (anchor === undefined || text.trim() === '') return;
    const doing = type === 'action' ? { ...(owner.trim() === '' ? {} : { owner: owner.trim() }), ...(due === '' ? {} : { due }) } : {};
    const id = await startThread(session, anchor, { type, text: text.trim(), ...doing });
    if (id === null) return;
    kept.delete(session);
    panel.setState({ openThread: id });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Ctrl+Enter sends and Escape leaves from whichever field the focus is in
    <form className="composer" aria-label="New comment" onSubmit={submit} onKeyDown={onKeyDown}>
      <label className="discussion-entry">
        <span>About</span>
        <select name="thread-about" value={chosen} onChange={({ target }) => choose(target.value)}>
          {about.map((anchor) => (
            <option key={anchorKey(anchor)} value={anchorKey(anchor)}>
              {anchorTitle(sop, anchor)}
            </option>
          ))}
        </select>
      </label>
      <ThreadFields values={values} onChange={change} />
      <label className="discussion-entry">
        <span>Comment</span>
        <textarea
          ref={field}
          name="thread-text"
          rows={3}
          maxLength={10_000}
          value={values.text}
          placeholder="What do you want to say? @Role calls a role."
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <div className="discussion-actions">
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" look="primary" disabled={values.text.trim() === ''} tipKeys="Ctrl+Enter" aria-label="Send comment">
          Send
        </Button>
      </div>
    </form>
  );
}
