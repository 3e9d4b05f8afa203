import { setCheckProfile } from '../../../sop/commands/set-check-profile';
import { CHECK_PROFILES, type CheckProfile } from '../../../sop/model/check';
import type { Finding } from '../../../sop/model/finding';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { keyOf } from '../panels/finding-key';
import { showSubject } from '../panels/show-subject';
import type { Action } from './action';

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

/** The problem that is at hand: of what is selected, else the one that was shown last, else the first. */
function atHand(session: EditorSession): Finding | undefined {
  const { steps, connectors } = session.window.getState();
  const findings = inOrderOfSteps(session);
  const isSelected = ({ subject }: Finding) => steps.has(subject.id as StepId) || connectors.has(subject.id as ConnectorId); // no other record has their ids
  return findings.find(isSelected) ?? findings.find((finding) => keyOf(finding) === shown.get(session)) ?? findings[0];
}

const CHECK_WORDS: { readonly [Profile in CheckProfile]: string } = {
  strict: 'Check strictly, before it is signed off',
  standard: 'Check as usual',
  sketch: 'Check as a sketch, only what is broken',
};

const profileActions: readonly Action[] = CHECK_PROFILES.map((profile) => ({
  id: `check-${profile}`,
  label: CHECK_WORDS[profile],
  menu: 'View',
  applies: ({ mirror }) => (mirror.getState().sop.profile.checkProfile ?? 'standard') !== profile,
  run: (session) => session.execute(setCheckProfile, { profile }),
}));

export const problemActions: readonly Action[] = [
  {
    id: 'fix-problem',
    label: 'Fix this problem…',
    menu: 'View',
    keys: ['Alt+F8'],
    on: ['steps'],
    applies: hasFindings,
    run(session) {
      const finding = atHand(session);
      if (finding !== undefined) session.panels.setState({ problems: true, asked: keyOf(finding) });
    },
  },
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
  ...profileActions,
];
