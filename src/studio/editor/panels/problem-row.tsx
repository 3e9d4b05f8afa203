import { AlertTriangle, Info, OctagonAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { FIXERS } from '../../../sop/fixes/index';
import type { Finding, Severity } from '../../../sop/model/finding';
import { Button } from '../../ui/button';
import { useEditor, usePanels } from '../editor-session';
import { keyOf } from './finding-key';
import { FixPreview } from './fix-preview';
import { RulePage } from './rule-page';
import { showSubject } from './show-subject';
import { WaiveForm } from './waive-form';

const ICONS = { error: OctagonAlert, warning: AlertTriangle, info: Info } as const satisfies Record<Severity, unknown>;
const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const satisfies Record<Severity, string>;

type Opened = 'fix' | 'waive' | 'why';

interface Props {
  readonly finding: Finding;
  /** It is about to be gone. */
  onSettled(key: string): void;
}

/** One finding: press it to be shown the culprit; fix it, waive it, or read what the rule is good for. */
export function ProblemRow({ finding, onSettled }: Props) {
  const session = useEditor();
  const [opened, setOpened] = useState<Opened | null>(null);
  const key = keyOf(finding);
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  const isAsked = usePanels((state) => state.asked === key);
  useEffect(() => {
    if (!isAsked) return;
    session.panels.setState({ asked: null });
    row.current?.querySelector('button')?.focus();
    if (FIXERS.has(finding.rule)) setOpened('fix');
  }, [isAsked, session, finding.rule]);
  const Icon = ICONS[finding.severity];
  const opener = (which: Opened, label: string) => (
    <Button
      {...(which === 'fix' ? {} : { look: 'quiet' as const })}
      data-opens={which}
      aria-expanded={opened === which}
      aria-controls={opened === which ? id : undefined}
      aria-label={`${label} ${finding.message}`}
      onClick={() => setOpened(opened === which ? null : which)}
    >
      {label}
    </Button>
  );
  const close = () => {
    row.current?.querySelector<HTMLElement>(`[data-opens="${opened}"]`)?.focus();
    setOpened(null);
  };
  const settle = () => {
    close();
    onSettled(key);
  };
  return (
    <li ref={row} data-finding={key}>
      <div className="problem-row">
        <button type="button" className="problem" data-severity={finding.severity} onClick={() => showSubject(session, finding)}>
          <Icon size={16} aria-hidden />
          <span className="visually-hidden">{WORDS[finding.severity]}: </span>
          <span className="problem-text">{finding.message}</span>
        </button>
        <span className="problem-actions">
          {FIXERS.has(finding.rule) && opener('fix', 'Fix')}
          {opener('waive', 'Waive…')}
          {opener('why', 'Why?')}
        </span>
      </div>
      {opened !== null && (
        <div id={id}>
          {opened === 'why' && <RulePage rule={finding.rule} />}
          {opened === 'fix' && <FixPreview finding={finding} onDone={settle} onCancel={close} />}
          {opened === 'waive' && <WaiveForm finding={finding} onDone={settle} onCancel={close} />}
        </div>
      )}
    </li>
  );
}
