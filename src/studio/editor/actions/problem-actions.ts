import type { Finding } from '../../../sop/model/finding';
import type { StepId } from '../../../sop/model/ids';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { showSubject } from '../panels/show-subject';
import type { Action } from './action';

const keyOf = ({ rule, subject, message }: Finding) => `${rule}/${subject.table}/${subject.id}/${message}`;

/** The findings as somebody meets them who walks the flow; what is about no step comes last. */
function inOrderOfSteps({ mirror, panels }: EditorSession): Finding[] {
  const numbers = stepNumbers(mirror.getState().sop);
  const at = ({ subject }: Finding) => numbers.get(subject.id as StepId) ?? Number.POSITIVE_INFINITY; // no other record has a step's id
  return [...panels.getState().findings].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** Which problem was shown last, by session. */
const shown = new WeakMap<EditorSession, string>();

/** Goes to the next problem and says it; from a step without one on, to the first after it. */
function goToProblem(session: EditorSession, by: 1 | -1): void {
  const findings = inOrderOfSteps(session);
  if (findings.length === 0) {
    announce('There are no problems');
    return;
  }
  const last = findings.findIndex((finding) => keyOf(finding) === shown.get(session));
  const index = last === -1 ? (by === 1 ? 0 : findings.length - 1) : (last + by + findings.length) % findings.length;
  const finding = findings[index];
  if (finding === undefined) return;
  shown.set(session, keyOf(finding));
  // What is about the whole SOP stands in its details, which show when nothing is selected: a dialog would stop the walk.
  if (finding.subject.table === 'sop' || finding.subject.table === 'tools') session.window.getState().clearSelection();
  else showSubject(session, finding);
  announce(`Problem ${index + 1} of ${findings.length}: ${finding.message}`);
}

const hasFindings = ({ panels }: EditorSession) => panels.getState().findings.length > 0;

export const problemActions: readonly Action[] = [
  {
    id: 'next-problem',
    label: 'Next problem',
    menu: 'View',
    keys: ['F8'],
    applies: hasFindings,
    run: (session) => goToProblem(session, 1),
  },
  {
    id: 'previous-problem',
    label: 'Previous problem',
    menu: 'View',
    keys: ['Shift+F8'],
    applies: hasFindings,
    run: (session) => goToProblem(session, -1),
  },
];
