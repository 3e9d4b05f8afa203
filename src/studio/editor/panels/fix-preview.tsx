import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { doTogether } from '../../../sop/commands/do-together';
import { type FixPreview as Preview, previewAll, previewFixes } from '../../../sop/fixes/preview-fixes';
import type { Finding } from '../../../sop/model/finding';
import type { SopDocument } from '../../../sop/model/sop-document';
import { RULE_TITLES } from '../../../sop/rules/titles';
import { Button } from '../../ui/button';
import { useEditor, usePanels } from '../editor-session';
import { inIdleSlices } from '../in-idle-slices';
import { today } from '../today';
import { keyOf, left } from './finding-key';
import './fix-preview.css';

/** More changes than anybody reads before pressing a button. */
const MOST = 12;
/** A sentence that is heard whole. */
const SHORT = 90;

function* allAsOne(sop: SopDocument, rule: string): Generator<undefined, readonly Preview[]> {
  const preview = yield* previewAll(sop, rule, { today: today() });
  return preview === null ? [] : [preview];
}

/** What can be done about a finding, or all of its rule, worked out in idle time; null: not through yet. */
function usePreviews(finding: Finding, isAll: boolean): readonly Preview[] | null {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const [previews, setPreviews] = useState<readonly Preview[] | null>(null);
  const key = keyOf(finding);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the finding, which is made anew by each check
  useEffect(() => {
    setPreviews(null);
    return inIdleSlices(isAll ? allAsOne(sop, finding.rule) : previewFixes(sop, finding, { today: today() }), setPreviews);
  }, [sop, key, isAll]);
  return previews;
}

function sentenceOf({ fixes, changes }: Preview, rule: string): string {
  const [change = ''] = changes;
  const [fix] = fixes;
  if (fixes.length > 1) return `Fixed ${fixes.length} times: ${RULE_TITLES[rule] ?? rule}`;
  return `Fixed: ${changes.length === 1 && change.length <= SHORT ? change : fix?.label}`;
}

function Changes({ changes }: Pick<Preview, 'changes'>) {
  const more = changes.length - MOST;
  return (
    <ul className="fix-changes">
      {changes.slice(0, MOST).map((change) => (
        <li key={change}>{change}</li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}

interface Props {
  readonly finding: Finding;
  /** Starts with all of the rule. */
  readonly startsWithAll?: boolean;
  /** Called when it is done, before the check has seen it. */
  onDone(): void;
  onCancel(): void;
}

/** What a fix will change, told before it is done; and the button that does it, as one undo step. */
export function FixPreview({ finding, startsWithAll = false, onDone, onCancel }: Props) {
  const session = useEditor();
  const [isAll, setAll] = useState(startsWithAll);
  const same = usePanels(({ findings, hints }) => [...findings, ...hints].filter(({ rule }) => rule === finding.rule).length);
  const previews = usePreviews(finding, isAll);
  const place = useRef<HTMLFieldSetElement>(null);
  const isReady = previews !== null;
  useEffect(() => {
    if (isReady) place.current?.querySelector<HTMLElement>('button')?.focus();
  }, [isReady]);
  const apply = (preview: Preview) => {
    const sentence = sentenceOf(preview, finding.rule);
    if (session.execute(doTogether, { parts: preview.fixes, sentence }, `${sentence}; ${left(preview.left)}`)) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves the preview from whichever button the focus is on
    <fieldset ref={place} className="fix-preview" aria-label={`What a fix will change: ${finding.message}`} onKeyDown={onKeyDown}>
      {previews === null && <p className="fix-none">Trying what helps …</p>}
      {previews?.length === 0 && (
        <p className="fix-none" role="alert">
          Nothing can be put right here without you. “Why?” says what to do.
        </p>
      )}
      {previews?.map((preview) => {
        const label = isAll ? `Fix ${preview.fixes.length} at once` : (preview.fixes[0]?.label ?? '');
        return (
          <div key={label} className="fix-way">
            <div className="fix-says">
              <strong>{label}</strong>
              <Changes changes={preview.changes} />
            </div>
            <Button look="primary" aria-label={`Apply: ${label}`} onClick={() => apply(preview)}>
              Apply
            </Button>
          </div>
        );
      })}
      <div className="fix-actions">
        {!isAll && same > 1 && <Button onClick={() => setAll(true)}>{`Fix all ${same} of this rule …`}</Button>}
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
