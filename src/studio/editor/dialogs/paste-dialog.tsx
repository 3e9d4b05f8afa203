import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { readPaste } from '../../../engine/exchange/paste/read-paste';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { PastePreview } from './paste-preview';
import './paste-dialog.css';

/** What a pasted text would be as steps, to be put right row by row before it goes in. */
export function PasteDialog({ request, close }: DialogProps<'paste'>) {
  const { mirror } = useEditor();
  // The SOP as it is when the text comes: a change from elsewhere must not take back what was put right here.
  const [sop] = useState(() => mirror.getState().sop);
  const [text, setText] = useState(request.text);
  const read = useDeferredValue(text);
  const reading = useMemo(() => readPaste(read, sop), [read, sop]);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isEmpty = read.trim() === '';
  useEffect(() => field.current?.focus(), []);
  const entry = (
    <div className="entry">
      <label htmlFor={id}>Text</label>
      <textarea
        id={id}
        ref={request.text === '' ? field : null}
        className="paste-text"
        rows={6}
        value={text}
        placeholder="Paste a list, a procedure, rows of a spreadsheet or a template page"
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <>
      <DialogHead title="Paste as steps" close={close} />
      {request.text === '' ? (
        entry
      ) : (
        <details className="paste-source">
          <summary>The pasted text</summary>
          {entry}
        </details>
      )}
      {isEmpty && <p className="dialog-soft">Nothing is added before you have seen it.</p>}
      {!isEmpty && !reading.ok && (
        <p className="dialog-error" role="alert">
          {reading.reason}.
        </p>
      )}
      {!isEmpty && reading.ok && (
        <PastePreview key={read} reading={reading} sop={sop} takesFocus={request.text !== '' && text === request.text} close={close} />
      )}
    </>
  );
}
