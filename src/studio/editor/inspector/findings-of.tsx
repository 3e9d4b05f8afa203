import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { FIXERS } from '../../../sop/fixes/index';
import type { Finding } from '../../../sop/model/finding';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { keyOf } from '../panels/finding-key';
import { FixPreview } from '../panels/fix-preview';
import { useNextFocus } from '../panels/use-next-focus';

const NONE: readonly Finding[] = [];

/** One finding, with the way to put it right where there is one. */
function FindingLine({ finding, onSettled }: { readonly finding: Finding; onSettled(key: string): void }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <li data-finding={keyOf(finding)}>
      <div className="fields-finding">
        <span>{finding.message}</span>
        {FIXERS.has(finding.rule) && (
          <Button ref={opener} aria-expanded={isOpen} aria-label={`Fix ${finding.message}`} onClick={() => setOpen(!isOpen)}>
            Fix
          </Button>
        )}
      </div>
      {isOpen && (
        <FixPreview
          finding={finding}
          onCancel={close}
          onDone={() => {
            close();
            onSettled(keyOf(finding));
          }}
        />
      )}
    </li>
  );
}

/** What the check says of the thing whose fields are shown. */
export function FindingsOf({ id }: { readonly id: string }) {
  const { window } = useEditor();
  const findings = useStore(window, (state) => state.marks.get(id)) ?? NONE;
  const keys = useMemo(() => findings.map(keyOf), [findings]);
  const place = useRef<HTMLDivElement>(null);
  const onSettled = useNextFocus(place, keys);
  return (
    // The place stays when the last finding goes: from there the focus finds the first field.
    <div ref={place} className="fields-findings-place">
      {findings.length > 0 && (
        <ul className="fields-findings">
          {findings.map((finding) => (
            <FindingLine key={keyOf(finding)} finding={finding} onSettled={onSettled} />
          ))}
        </ul>
      )}
    </div>
  );
}
