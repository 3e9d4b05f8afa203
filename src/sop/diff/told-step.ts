import type { RoleId, StepId } from '../model/ids';
import type { Step, StepKind } from '../model/step';
import type { Pair } from './change';
import { toldChecklist, toldFields, toldMetrics } from './told-rows';
import { roleName, stepName, toldDuration, toldNames, toldText, toldTexts, toldValue } from './words';

/** What became of one field, a phrase for each thing that differs. */
type Teller<Value> = (before: Value | undefined, after: Value | undefined, pair: Pair) => readonly string[];

const text =
  (label: string): Teller<string> =>
  (before, after) =>
    toldText(label, before, after);

const texts =
  (one: string, many: string): Teller<readonly string[]> =>
  (before, after) =>
    toldTexts(one, many, before, after);

const duration =
  (label: string): Teller<string> =>
  (before, after) =>
    toldDuration(label, before, after);

const word =
  (label: string): Teller<string> =>
  (before = '', after = '') =>
    toldValue(label, before.replaceAll('-', ' '), after.replaceAll('-', ' '));

const role =
  (label: string): Teller<RoleId> =>
  (before, after, pair) =>
    // A role that only has another name is told at the role.
    before === after
      ? []
      : toldValue(label, before === undefined ? '' : roleName(pair.before, before), after === undefined ? '' : roleName(pair.after, after));

const roles =
  (one: string, many: string): Teller<readonly RoleId[]> =>
  (before = [], after = [], pair) => {
    const names = (ids: readonly RoleId[]) => ids.map((id) => roleName(pair.after.roles.has(id) ? pair.after : pair.before, id));
    return toldNames(one, many, names(before), names(after));
  };

const steps =
  (one: string, many: string): Teller<readonly StepId[]> =>
  (before = [], after = [], pair) => {
    const names = (ids: readonly StepId[]) => ids.map((id) => stepName(pair.after.steps.has(id) ? pair.after : pair.before, id));
    return toldNames(one, many, names(before), names(after));
  };

const RULES: Readonly<Record<NonNullable<Step['rule']>, string>> = {
  any: 'any of them',
  all: 'all of them',
  sequence: 'one after the other',
};

type Told = Omit<Required<Step>, 'id' | 'kind' | 'name' | 'roleId' | 'stageId'>;

/** Every field that a step can have; what stands before its name in the sentence is told in `diff-steps`. */
export const STEP_TELLERS: { readonly [Field in keyof Told]: Teller<Told[Field]> } = {
  description: text('description'),
  purpose: text('purpose'),
  result: text('result'),
  inputs: texts('input', 'inputs'),
  outputs: texts('output', 'outputs'),
  exitCriteria: texts('exit criterion', 'exit criteria'),
  checklist: toldChecklist,
  fields: toldFields,
  accountableId: role('answered for by'),
  consulted: roles('consulted', 'consulted roles'),
  informed: roles('informed', 'informed roles'),
  cadence: (before = '', after = '') => toldDuration('cadence', before.replaceAll('-', ' '), after.replaceAll('-', ' ')),
  firstOn: (before = '', after = '') => toldValue('first on', before, after),
  dueWithin: duration('due'),
  critical: (before = false, after = false) => (before === after ? [] : [after ? 'now critical' : 'no longer critical']),
  activity: word('kind of activity'),
  class: word('class'),
  control: text('control'),
  questions: texts('question to ask', 'questions to ask'),
  metrics: toldMetrics,
  approverIds: roles('approver', 'approvers'),
  rule: (before, after) => toldValue('needs the approval of', before ? RULES[before] : '', after ? RULES[after] : ''),
  submits: steps('submitted', 'submitted steps'),
  threshold: text('threshold'),
  question: text('question'),
  deciderRoleId: role('decided by'),
  criteria: texts('criterion', 'criteria'),
  trigger: text('trigger'),
  respondWithin: duration('respond within'),
  toRoleId: role('escalated to'),
  recovery: text('recovery'),
  sopId: text('linked SOP'),
  sopTitle: text('title of the linked SOP'),
};

export const KIND_WORDS: Readonly<Record<StepKind, string>> = {
  start: 'a start',
  task: 'a task',
  decision: 'a decision',
  approval: 'an approval',
  escalation: 'an escalation',
  milestone: 'a milestone',
  'linked-sop': 'a linked SOP',
  end: 'an end',
};
