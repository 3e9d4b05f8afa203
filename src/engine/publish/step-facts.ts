import { durationWords } from '../../sop/model/duration';
import type { RoleId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Step, StepField } from '../../sop/model/step';
import { roleName, stepName } from './step-words';
import type { Fact, Told } from './told-step';

const RULE_WORDS = { any: 'one of them is enough', all: 'all of them', sequence: 'one after the other' } as const;
const FIELD_WORDS = { text: 'text', single: 'choose one', multi: 'choose all that apply', date: 'date', file: 'file' } as const;

type Maker = (sop: SopDocument, step: Step, numbers: ReadonlyMap<StepId, number>) => Fact | null;

/** All that is written on a step, in the order in which somebody who does it wants to know. What is empty is left out. */
export function factsOf(sop: SopDocument, step: Step, numbers: ReadonlyMap<StepId, number>): readonly Fact[] {
  return MAKERS.map((maker) => maker(sop, step, numbers)).filter((fact) => fact !== null);
}

const MAKERS: readonly Maker[] = [
  (_, step) => line('Why', step.purpose),
  (_, { description }) => (filled(description) ? { term: 'How', list: false, values: [{ is: 'markdown', text: description }] } : null),
  (_, step) => line('Question', step.question),
  (sop, { deciderRoleId }) => (deciderRoleId === undefined ? null : line('Decided by', roleName(sop, deciderRoleId))),
  (_, step) => list('What counts', step.criteria),
  (sop, step) => approval(sop, step),
  (sop, step, numbers) => submitted(sop, step, numbers),
  (_, step) => line('Limit', step.threshold),
  (_, step) => line('What sets it off', step.trigger),
  (_, { respondWithin }) => (filled(respondWithin) ? line('Respond within', durationWords(respondWithin)) : null),
  (sop, { toRoleId }) => (toRoleId === undefined ? null : line('Goes to', roleName(sop, toRoleId))),
  (_, step) => line('If nobody responds', step.recovery),
  (_, step) => (step.kind === 'linked-sop' || filled(step.sopTitle) ? line('Goes on in', step.sopTitle) : null),
  (_, step) => list('Needs', step.inputs),
  (_, step) => list('Fill in', step.fields?.map(fieldWords)),
  (_, step) => list('Gives', step.outputs),
  (_, step) => line('Result', step.result),
  (_, step) => list('Done when', step.exitCriteria),
  (sop, step) => names(sop, 'Ask', step.consulted),
  (sop, step) => names(sop, 'Tell', step.informed),
  (_, step) => list('Think of', step.questions),
  (_, step) =>
    list(
      'Measured by',
      step.metrics?.map(({ name, target }) => (filled(target) ? `${name}: ${target}` : name)),
    ),
  (_, step) => line('Control', step.control),
];

function filled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

const told = (text: string): Told => ({ is: 'text', text: text.trim() });

function line(term: string, text: string | undefined): Fact | null {
  return filled(text) ? { term, list: false, values: [told(text)] } : null;
}

function list(term: string, texts: readonly string[] | undefined): Fact | null {
  const values = (texts ?? []).filter(filled).map(told);
  return values.length === 0 ? null : { term, list: true, values };
}

function names(sop: SopDocument, term: string, ids: readonly RoleId[] | undefined): Fact | null {
  return ids === undefined || ids.length === 0 ? null : line(term, ids.map((id) => roleName(sop, id)).join(', '));
}

function approval(sop: SopDocument, step: Step): Fact | null {
  const approvers = approversOf(step);
  if (approvers.length === 0) return null;
  const rule = approvers.length > 1 && step.rule !== undefined ? ` (${RULE_WORDS[step.rule]})` : '';
  return line('Approved by', `${approvers.map((id) => roleName(sop, id)).join(', ')}${rule}`);
}

function submitted(sop: SopDocument, { submits = [] }: Step, numbers: ReadonlyMap<StepId, number>): Fact | null {
  const values = submits.flatMap((stepId): Told[] => {
    const step = sop.steps.get(stepId);
    return step === undefined ? [] : [{ is: 'step', stepId, text: `Step ${numbers.get(stepId) ?? '?'}: ${stepName(step)}` }];
  });
  return values.length === 0 ? null : { term: 'What is submitted', list: true, values };
}

function fieldWords({ label, type, options }: StepField): string {
  const choices = options.length === 0 ? FIELD_WORDS[type] : `${FIELD_WORDS[type]}: ${options.join(', ')}`;
  return `${label.trim() || 'Unnamed field'} (${choices})`;
}

/** Who approves: those who are named, else the owner. Of other kinds nobody does. */
export function approversOf(step: Step): readonly RoleId[] {
  if (step.kind !== 'approval') return [];
  if (step.approverIds !== undefined && step.approverIds.length > 0) return step.approverIds;
  return step.roleId === null ? [] : [step.roleId];
}

/** Who decides: who is named, else the owner. */
export function deciderOf(step: Step): RoleId | null {
  return step.kind === 'decision' ? (step.deciderRoleId ?? step.roleId) : null;
}
