import { AlertTriangle, CircleCheck, Info, OctagonAlert, X } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Severity } from '../../../sop/model/finding';
import type { ConnectorId, RoleId, StageId, StepId, ToolId, ToolLinkId } from '../../../sop/model/ids';
import { Button } from '../../ui/button';
import { type EditorSession, useEditor, usePanels } from '../editor-session';
import { TINY } from '../small-screen';
import { useSheet } from '../use-sheet';
import { RulePage } from './rule-page';
import './problems-panel.css';

const ICONS = { error: OctagonAlert, warning: AlertTriangle, info: Info } as const satisfies Record<Severity, unknown>;
const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' } as const satisfies Record<Severity, string>;

/** Selects what a finding is about and brings it into sight. The ids were written by the check from the SOP's own tables. */
function showSubject(session: EditorSession, { subject: { table, id } }: Finding): void {
  const { window, mirror, view, panels } = session;
  const { sop } = mirror.getState();
  const state = window.getState();
  // On a tiny screen the list covers what it is about.
  if (matchMedia(TINY).matches) panels.setState({ problems: false });
  if (table === 'steps' || table === 'toolLinks') {
    const stepId = table === 'steps' ? (id as StepId) : sop.toolLinks.get(id as ToolLinkId)?.stepId;
    if (stepId === undefined) return;
    state.selectSteps([stepId]);
    view.current?.reveal(stepId);
    view.current?.focus(stepId);
  } else if (table === 'connectors') {
    const connector = sop.connectors.get(id as ConnectorId);
    if (connector === undefined) return;
    state.selectConnector(connector.id);
    view.current?.reveal(connector.from);
  } else if (table === 'roles') state.selectRecord({ table, id: id as RoleId });
  else if (table === 'stages') state.selectRecord({ table, id: id as StageId });
  else if (table === 'tools') {
    state.selectRecord({ table, id: id as ToolId });
    panels.setState({ dialog: { kind: 'tools' } });
  } else panels.setState({ dialog: { kind: 'sop' } });
}

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

/** What the check found; an entry selects and shows the culprit. */
export function ProblemsPanel() {
  const session = useEditor();
  const findings = usePanels((state) => state.findings);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const close = () => session.panels.setState({ problems: false });
  const { place, onKeyDown } = useSheet(close);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the sheet from wherever in it the focus is
    <section ref={place} className="problems" aria-label="Problems list" onKeyDown={onKeyDown}>
      <div className="problems-head">
        <h2>
          {findings.length === 0 ? 'No problems' : `${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}`}
          {errors > 0 && <span className="problems-errors"> · {errors} to put right before this SOP can be relied on</span>}
        </h2>
        <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close problems" onClick={close} />
      </div>
      {findings.length === 0 ? (
        <p className="problems-none">
          <CircleCheck size={18} aria-hidden /> Every step has an owner and a stage, and every way leads from the start to an end.
        </p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <Problem key={`${finding.rule}/${finding.subject.table}/${finding.subject.id}/${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}
