import { connectSteps } from '../commands/connect-steps';
import { editStep } from '../commands/edit-step';
import type { RoleId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { named } from '../rules/named';
import { type Fix, type Fixer, fixWith } from './fix';
import { fewOf, stepsBefore } from './neighbours';
import { subjectOf } from './subjects';

/** Whom those report to who did the work, then the owner of the approval, then anybody else; never who did the work. */
function others(sop: SopDocument, step: Step): readonly RoleId[] {
  const doers = new Set((step.submits ?? []).map((id) => sop.steps.get(id)?.roleId));
  const bosses = [...doers].map((id) => (id == null ? null : sop.roles.get(id)?.reportsTo));
  return fewOf([...bosses, step.roleId, ...sop.roles.keys()], (id) => sop.roles.has(id) && !doers.has(id));
}

export const chooseApprover: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  return others(sop, step).map((id) =>
    fixWith(`Let ${named(sop.roles.get(id), 'the role without a name')} approve`, editStep, {
      stepId: step.id,
      changes: { approverIds: [id] },
    }),
  );
};

/** An approver, or the way back for what is rejected: only one of them is what the finding asks for. */
export const completeApproval: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const back = fewOf([...(step.submits ?? []), ...stepsBefore(sop, step.id).map(({ id }) => id)], (id) => sop.steps.has(id)).map((to) =>
    fixWith(`Lead what is rejected back to ${named(sop.steps.get(to), 'the step without a name')}`, connectSteps, {
      from: step.id,
      to,
      label: 'Rejected',
      outcome: 'rejected',
    }),
  );
  return [...chooseApprover(sop, finding, null), ...back];
};

const RULES = [
  ['any', 'One of them is enough'],
  ['all', 'All must agree'],
  ['sequence', 'One after the other'],
] as const;

export const chooseApprovalRule: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  return step === undefined ? [] : RULES.map(([rule, label]) => fixWith(label, editStep, { stepId: step.id, changes: { rule } }));
};

export const submitWorkBefore: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const works = stepsBefore(sop, step.id).filter(({ kind }) => kind === 'task' || kind === 'linked-sop');
  return fewOf(works, () => true).map((work) =>
    fixWith(`Submit ${named(work, 'the step without a name')}`, editStep, { stepId: step.id, changes: { submits: [work.id] } }),
  );
};

export const submitLess: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step?.submits === undefined) return [];
  const { id: stepId, submits } = step;
  return submits.map((gone): Fix => {
    const name = named(sop.steps.get(gone), 'what is gone');
    return fixWith(`Do not submit ${name}`, editStep, { stepId, changes: { submits: submits.filter((id) => id !== gone) } });
  });
};
