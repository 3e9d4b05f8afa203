import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';

interface Props {
  readonly label: string;
  /** The words of the button that sends. */
  readonly says: string;
  readonly start?: string;
  /** May be sent without a word. */
  readonly mayBeEmpty?: boolean;
  /** Fields before the text. */
  readonly children?: ReactNode;
  /** False: it was not written, and stays. */
  send(text: string): Promise<boolean>;
  /** Absent: the form stays where it is. */
  cancel?(): void;
}

/** A text that is sent by Ctrl+Enter and left by Escape; a form that stays is empty after that. */
export function WritingForm({ label, says, start = '', mayBeEmpty = false, children, send, cancel }: Props) {
  const [text, setText] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  const isAsked = cancel !== undefined;
  useEffect(() => {
    if (isAsked) form.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  const isReady = mayBeEmpty || text.trim() !== '';
  const finish = async () => {
    if (isReady && (await send(text.trim()))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
    else if (event.key === 'Escape' && cancel !== undefined) cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void finish();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Ctrl+Enter sends and Escape leaves from whichever field the focus is in
    <form ref={form} className="writing-form" onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      <label className="discussion-entry">
        <span>{label}</span>
        <textarea
          rows={2}
          maxLength={10_000}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: a form that was asked for is written in at once
          autoFocus={cancel !== undefined && children === undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className="discussion-actions">
        {cancel !== undefined && (
          <Button look="quiet" onClick={cancel}>
            Cancel
          </Button>
        )}
        <Button type="submit" disabled={!isReady} tipKeys="Ctrl+Enter">
          {says}
        </Button>
      </div>
    </form>
  );
}
