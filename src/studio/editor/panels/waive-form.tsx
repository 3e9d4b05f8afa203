import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { waiveFinding } from '../../../sop/commands/waive-finding';
import type { Finding } from '../../../sop/model/finding';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { today } from '../today';
import { left } from './finding-key';
import { problemsSetting } from './problems-setting';
import './fix-preview.css';

interface Props {
  readonly finding: Finding;
  onDone(): void;
  onCancel(): void;
}

const LONGEST = 60;
const clipped = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

/** Asks why a finding may stay. The reason is kept in the SOP, so that who reads it later knows. */
export function WaiveForm({ finding, onDone, onCancel }: Props) {
  const session = useEditor();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(problemsSetting.getState().name);
  const [isEverywhere, setEverywhere] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') {
      first.current?.focus();
      return;
    }
    const { sop } = session.mirror.getState();
    const { findings } = session.panels.getState();
    const goes = findings.filter(
      (one) =>
        one.rule === finding.rule &&
        (isEverywhere || (one.subject.table === finding.subject.table && one.subject.id === finding.subject.id)),
    );
    const subject = isEverywhere ? ({ table: 'sop', id: sop.profile.id } as const) : finding.subject;
    const input = { rule: finding.rule, subject, reason, by, on: today() };
    problemsSetting.setState({ name: by.trim() });
    if (session.execute(waiveFinding, input, `Waived: ${clipped(finding.message)}; ${left(findings.length - goes.length)}`)) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const place = finding.subject.table === 'sop';
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves the form from whichever field the focus is in
    <form className="waive-form" aria-label={`Waive: ${finding.message}`} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <label>
        Why may it stay?
        <input
          ref={first}
          type="text"
          required
          maxLength={500}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? id : undefined}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      {isMissing && (
        <p id={id} className="waive-missing" role="alert">
          Say why it may stay, so that who reads it later knows.
        </p>
      )}
      <label>
        Your name (optional)
        <input type="text" maxLength={100} autoComplete="name" value={by} onChange={({ target }) => setBy(target.value)} />
      </label>
      {!place && (
        <fieldset className="waive-where">
          <legend className="visually-hidden">Where</legend>
          <label>
            <input type="radio" name="waive-where" checked={!isEverywhere} onChange={() => setEverywhere(false)} />
            Only here
          </label>
          <label>
            <input type="radio" name="waive-where" checked={isEverywhere} onChange={() => setEverywhere(true)} />
            Everywhere in this SOP
          </label>
        </fieldset>
      )}
      <div className="fix-actions">
        <Button type="submit" look="primary">
          Waive
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
