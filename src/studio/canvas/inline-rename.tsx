import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import './inline-rename.css';

interface InlineRenameProps {
  /** The accessible name of the field. */
  readonly label: string;
  readonly text: string;
  readonly multiline?: boolean;
  onCommit(text: string): void;
  /** After Tab committed; without it Tab leaves as usual. */
  onTab?(): void;
  /** The field goes away, committed or not; `byKey`: the person is still here and wants the focus back. */
  onEnd(byKey: boolean): void;
}

/** A name written in place: Enter and leaving commit, Shift+Enter is a new line, Escape leaves all as it was. */
export function InlineRename({ label, text, multiline = false, onCommit, onTab, onEnd }: InlineRenameProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (commit: boolean, value: string) => {
    if (done.current) return;
    done.current = true;
    if (commit) onCommit(multiline ? value.trim() : value.replace(/\s+/g, ' ').trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { value } = event.currentTarget;
    if (event.key === 'Escape') finish(false, value);
    else if ((event.key === 'Enter' && !(multiline && event.shiftKey)) || event.key === 'Tab') finish(true, value);
    else return;
    event.preventDefault();
    onEnd(true);
    if (event.key === 'Tab' && !event.shiftKey) onTab?.();
  };
  const onBlur = (event: FocusEvent<HTMLTextAreaElement>) => {
    if (done.current) return;
    finish(true, event.currentTarget.value);
    onEnd(false);
  };
  return (
    <textarea
      ref={field}
      className="inline-rename nodrag nopan nokey nowheel"
      aria-label={label}
      defaultValue={text}
      rows={multiline ? 2 : 1}
      maxLength={400}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
