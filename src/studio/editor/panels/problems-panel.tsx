import { AlertTriangle, CircleCheck, Info, OctagonAlert, X } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Severity } from '../../../sop/model/finding';
import { Button } from '../../ui/button';
import { useEditor, usePanels } from '../editor-session';
import { useSheet } from '../use-sheet';
import { RulePage } from './rule-page';
import { showSubject } from './show-subject';
import './problems-panel.css';

const ICONS = { error: OctagonAlert, warning: AlertTriangle, info: Info } as const satisfies Record<Severity, unknown>;
const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const satisfies Record<Severity, string>;

/** One finding: press it to be shown the culprit, press "Why?" to read what the rule is good for. */
function Problem({ finding }: { readonly finding: Finding }) {
  const session = useEditor();
  const [asked, setAsked] = useState(false);
  const Icon = ICONS[finding.severity];
  return (
    <li>
      <div className="problem-row">
        <button type="button" className="problem" data-severity={finding.severity} onClick={() => showSubject(session, finding)}>
          <Icon size={16} aria-hidden />
          <span className="visually-hidden">{WORDS[finding.severity]}: </span>
          <span className="problem-text">{finding.message}</span>
        </button>
        <Button look="quiet" aria-expanded={asked} aria-label={`Why? ${finding.message}`} onClick={() => setAsked(!asked)}>
          Why?
        </Button>
      </div>
      {asked && <RulePage rule={finding.rule} />}
    </li>
  );
}

function Problems({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <Problem key={`${finding.rule}/${finding.subject.table}/${finding.subject.id}/${finding.message}`} finding={finding} />
      ))}
    </ul>
  );
}

/** What the check found; an entry selects and shows the culprit. */
export function ProblemsPanel() {
  const session = useEditor();
  const findings = usePanels((state) => state.findings);
  const hints = usePanels((state) => state.hints);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const close = () => session.panels.setState({ problems: false });
  const { place, onKeyDown } = useSheet(close);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the sheet from wherever in it the focus is
    <section ref={place} className="problems" aria-label="Problems list" data-region="Problems" onKeyDown={onKeyDown}>
      <div className="problems-head">
        <h2>
          {findings.length === 0 ? 'No problems' : `${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}`}
          {errors > 0 && <span className="problems-errors"> · {errors} to put right before this SOP can be relied on</span>}
        </h2>
        <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close problems" onClick={close} />
      </div>
      <div className="problems-body">
        {findings.length === 0 ? (
          <p className="problems-none">
            <CircleCheck size={18} aria-hidden /> Every step has an owner and a stage, and every way leads from the start to an end.
          </p>
        ) : (
          <Problems findings={findings} />
        )}
        {hints.length > 0 && (
          <>
            <h3 className="problems-hints">{`${hints.length} ${hints.length === 1 ? 'hint' : 'hints'} to make it better`}</h3>
            <Problems findings={hints} />
          </>
        )}
      </div>
    </section>
  );
}
