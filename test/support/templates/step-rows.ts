import type { Step, StepKind } from '../../../src/sop/model/step';

/** Brands fall away: a source names other rows by their plain ids, and the reader finds out whether they are there. */
type Plain<Value> = Value extends string ? string : Value extends readonly (infer Item)[] ? readonly Plain<Item>[] : Value;

type Said = {
  readonly [Field in Exclude<keyof Step, 'id' | 'kind' | 'name' | 'roleId' | 'stageId' | 'fields' | 'checklist'>]?: Plain<Step[Field]>;
};

interface Words extends Said {
  /** label: options; a leading `=` makes it a choice of one. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly checklist?: readonly string[];
}

/** A step but for its stage, as the reader takes it. */
export interface StepRow {
  readonly id: string;
  readonly kind: StepKind;
  readonly name: string;
  readonly roleId: string;
}

const row =
  (kind: StepKind) =>
  (id: string, name: string, roleId: string, { fields, checklist, ...said }: Words = {}): StepRow => ({
    id,
    kind,
    name,
    roleId,
    ...said,
    ...(fields === undefined ? {} : { fields: fieldsOf(id, fields) }),
    ...(checklist === undefined ? {} : { checklist: checklist.map((text, index) => ({ id: `${id}-item-${index + 1}`, text })) }),
  });

function fieldsOf(stepId: string, fields: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(fields).map(([label, options], index) => ({
    id: `${stepId}-field-${index + 1}`,
    label: label.replace(/^=/, ''),
    type: label.startsWith('=') ? 'single' : 'multi',
    options,
  }));
}

/** Rows read `task('gather-records', 'Gather the account records', 'account-manager', { … })`. */
export const start = row('start');
export const task = row('task');
export const milestone = row('milestone');
export const end = row('end');

const plainDecision = row('decision');
const plainApproval = row('approval');
const plainEscalation = row('escalation');

type Needs<Field extends keyof Words> = Words & Required<Pick<Words, Field>>;

/** A decision is taken by its owner. */
export const decision = (id: string, name: string, roleId: string, words: Needs<'question' | 'criteria'>): StepRow =>
  plainDecision(id, name, roleId, { deciderRoleId: roleId, ...words });

/** An approval is given by its owner, unless it says by whom. */
export const approval = (id: string, name: string, roleId: string, words: Needs<'submits' | 'dueWithin'>): StepRow =>
  plainApproval(id, name, roleId, { approverIds: [roleId], rule: 'any', ...words });

export const escalation = (
  id: string,
  name: string,
  roleId: string,
  words: Needs<'trigger' | 'respondWithin' | 'toRoleId' | 'recovery'>,
): StepRow => plainEscalation(id, name, roleId, words);
