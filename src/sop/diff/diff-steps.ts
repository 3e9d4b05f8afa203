import type { RoleId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { stepOrder } from '../model/step-numbers';
import type { Change, Pair } from './change';
import { sentenceFor, toldOrOther } from './told-record';
import { KIND_WORDS, STEP_TELLERS } from './told-step';
import { capital, quoted, roleName, stageName, stepName } from './words';

/** Whose work a step is: its owner, and who approves, decides, is asked for help or has an item of its checklist. */
function rolesOf(step: Step): readonly RoleId[] {
  const items = (step.checklist ?? []).map(({ roleId }) => roleId);
  const all = [step.roleId, ...(step.approverIds ?? []), step.deciderRoleId, step.toRoleId, ...items];
  return all.filter((id): id is RoleId => id != null);
}

/** Only for their own sake: they hear of a step when they begin or cease to. */
const told = (step: Step) => [...(step.consulted ?? []), ...(step.informed ?? [])];

function concerned(before: Step, after: Step): readonly RoleId[] {
  const [was, is] = [new Set(told(before)), new Set(told(after))];
  const joined = [...was].filter((id) => !is.has(id)).concat([...is].filter((id) => !was.has(id)));
  return [...new Set([...rolesOf(before), ...rolesOf(after), ...joined])];
}

/** “moved from Sales to Leadership and from the stage Onboarding to Growth”. */
function movedWords(before: Step, after: Step, pair: Pair): readonly string[] {
  const way = [
    ...(before.roleId === after.roleId ? [] : [`from ${roleName(pair.before, before.roleId)} to ${roleName(pair.after, after.roleId)}`]),
    ...(before.stageId === after.stageId
      ? []
      : [
          `from ${before.stageId === null ? '' : 'the stage '}${stageName(pair.before, before.stageId)} to ${stageName(pair.after, after.stageId)}`,
        ]),
  ];
  return way.length === 0 ? [] : [`moved ${way.join(' and ')}`];
}

function fieldWords(before: Step, after: Step, pair: Pair): readonly string[] {
  const tellers = Object.entries(STEP_TELLERS) as [keyof typeof STEP_TELLERS, (b: unknown, a: unknown, pair: Pair) => readonly string[]][]; // each teller is given its own field
  return tellers.flatMap(([field, teller]) => teller(before[field], after[field], pair));
}

function where(sop: SopDocument, { roleId, stageId }: Step): string {
  const owner = roleId === null ? 'without an owner' : `to ${roleName(sop, roleId)}`;
  return stageId === null ? owner : `${owner}, in the stage ${stageName(sop, stageId)}`;
}

function changed(before: Step, after: Step, pair: Pair): Change | null {
  const moved = movedWords(before, after, pair);
  const leads = [
    ...(before.name === after.name ? [] : [after.name.trim() === '' ? 'lost its name' : `renamed to ${quoted(after.name)}`]),
    ...(before.kind === after.kind ? [] : [`is now ${KIND_WORDS[after.kind]}`]),
    ...moved,
  ];
  const words = toldOrOther(before, after, { leads, fields: fieldWords(before, after, pair) });
  if (words === null) return null;
  return {
    kind: moved.length > 0 ? 'moved' : 'changed',
    subject: { table: 'steps', id: after.id },
    sentence: sentenceFor(capital(stepName(pair.before, before.id)), words),
    roleIds: concerned(before, after),
    stepIds: [after.id],
  };
}

function single(kind: 'added' | 'removed', sop: SopDocument, step: Step): Change {
  const place =
    kind === 'added' ? `added ${where(sop, step)}` : `removed${step.roleId === null ? '' : ` from ${roleName(sop, step.roleId)}`}`;
  return {
    kind,
    subject: { table: 'steps', id: step.id },
    sentence: `${capital(stepName(sop, step.id))} ${place}`,
    roleIds: [...new Set([...rolesOf(step), ...told(step)])],
    stepIds: [step.id],
  };
}

/** What became of the steps, in the order in which they are done; what is gone comes last. */
export function diffSteps(pair: Pair): readonly Change[] {
  const { before, after } = pair;
  const now = orderedSteps(after).flatMap((step) => {
    const was = before.steps.get(step.id);
    return was === undefined ? [single('added', after, step)] : was === step ? [] : (changed(was, step, pair) ?? []);
  });
  const gone = orderedSteps(before).filter(({ id }) => !after.steps.has(id));
  return [...now, ...gone.map((step) => single('removed', before, step))];
}

function orderedSteps(sop: SopDocument): readonly Step[] {
  return stepOrder(sop).flatMap((id: StepId) => sop.steps.get(id) ?? []);
}
