import { accountableOf, usualAccountable } from '../model/accountable';
import type { RoleId, StepId } from '../model/ids';
import type { RaciLetter } from '../model/raci-letters';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { ownedBy } from './owner-approves';

interface SetRaci {
  readonly stepId: StepId;
  readonly roleId: RoleId;
  readonly letter: RaciLetter;
  /** False: the letter is taken away. */
  readonly on: boolean;
}

/**
 * Gives a letter of RACI to a role in a step, or takes it away. There is one R and one A: who gets it takes it from who had it, and it can't
 * be left to nobody. R is the owner, so the step moves to that lane.
 */
export const setRaci: Command<SetRaci> = {
  id: 'set-raci',
  refuse(sop, { stepId, roleId, letter, on }) {
    const step = sop.steps.get(stepId);
    if (step === undefined) return 'That step is not there any more';
    if (!sop.roles.has(roleId)) return 'That role is not there any more';
    if (on) return REFUSED_ON[letter](step, roleId);
    return REFUSED_OFF[letter](step, roleId);
  },
  run(draft, { stepId, roleId, letter, on }) {
    const step = draft.steps.get(stepId);
    if (step === undefined) return;
    draft.steps.update(stepId, {
      ...listed(draft, step, roleId, on && (letter === 'C' || letter === 'I') ? letter : null),
      ...(letter === 'R' && on ? ownedBy(step, roleId) : {}),
      ...(letter === 'A' ? { accountableId: on && usualAccountable(step) !== roleId ? roleId : undefined } : {}),
    });
    fitStep(draft, stepId);
  },
};

type Refusal = (step: Step, roleId: RoleId) => string | null;

const leads = (step: Step, roleId: RoleId) => step.roleId === roleId || accountableOf(step) === roleId;
const isIn = (ids: readonly RoleId[] | undefined, roleId: RoleId) => ids?.includes(roleId) === true;
const ANYWAY = 'Who does a step or answers for it is asked and told anyway';

const REFUSED_ON: { readonly [Letter in RaciLetter]: Refusal } = {
  R: (step, roleId) => (step.roleId === roleId ? 'That role does this step already' : null),
  A: (step, roleId) => (accountableOf(step) === roleId ? 'That role answers for this step already' : null),
  C: (step, roleId) => {
    if (leads(step, roleId)) return ANYWAY;
    return isIn(step.consulted, roleId) ? 'That role is asked already' : null;
  },
  I: (step, roleId) => {
    if (leads(step, roleId)) return ANYWAY;
    return isIn(step.informed, roleId) && !isIn(step.consulted, roleId) ? 'That role is told already' : null;
  },
};

const REFUSED_OFF: { readonly [Letter in RaciLetter]: Refusal } = {
  R: (step, roleId) =>
    step.roleId === roleId ? 'Somebody does every step: give the R to another role' : 'That role does not do this step',
  A(step, roleId) {
    if (accountableOf(step) !== roleId) return 'That role does not answer for this step';
    const isNamed = step.accountableId === roleId && usualAccountable(step) !== roleId;
    return isNamed ? null : 'Somebody answers for every step: give the A to another role';
  },
  C: (step, roleId) => (isIn(step.consulted, roleId) ? null : 'That role is not asked in this step'),
  I: (step, roleId) => (isIn(step.informed, roleId) ? null : 'That role is not told of this step'),
};

/** The two lists with the role in the one that is asked for and in no other; both keep to the order of the lanes. */
function listed(draft: SopDraft, step: Step, roleId: RoleId, letter: 'C' | 'I' | null): Pick<Changed, 'consulted' | 'informed'> {
  const listOf = (own: 'C' | 'I', ids: readonly RoleId[] = []) => {
    const others = ids.filter((id) => id !== roleId);
    if (letter !== own) return others.length === 0 ? undefined : others;
    return [...draft.roles].map(({ id }) => id).filter((id) => id === roleId || others.includes(id));
  };
  return { consulted: listOf('C', step.consulted), informed: listOf('I', step.informed) };
}

type Changed = { readonly [Field in keyof Step]?: Step[Field] | undefined };
