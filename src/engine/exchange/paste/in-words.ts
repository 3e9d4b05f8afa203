import type { ReadStep } from '../../../sop/commands/read-step';
import type { StepKind } from '../../../sop/model/step';
import { folded, namesOf } from '../outline/names';
import type { KnownNames } from '../outline/read-line';

const KINDS: { readonly [Kind in StepKind]: readonly [one: string, many: string] } = {
  start: ['start', 'starts'],
  task: ['task', 'tasks'],
  decision: ['decision', 'decisions'],
  approval: ['approval', 'approvals'],
  escalation: ['escalation', 'escalations'],
  milestone: ['milestone', 'milestones'],
  'linked-sop': ['linked SOP', 'linked SOPs'],
  end: ['end', 'ends'],
};

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What was understood of some steps, in sentences. */
export function stepsInWords(steps: readonly ReadStep[], sop: KnownNames): string[] {
  const kinds = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const count = steps.filter((step) => step.kind === kind).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  const sum = (of: (step: ReadStep) => number) => steps.reduce((total, step) => total + of(step), 0);
  const lists = sum((step) => step.fields?.length ?? 0);
  const parts = [
    [sum((step) => step.checklist?.length ?? 0), 'checklist item'],
    [sum((step) => step.submits?.length ?? 0), 'submission'],
    [lists, 'list of options', 'lists of options'],
    [sum((step) => (step.fields ?? []).reduce((all, field) => all + field.options.length, 0)), 'option'],
    [steps.filter((step) => step.description !== undefined).length, 'description'],
  ] as const;
  const more = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  const added = [
    ...newNames(
      'role',
      steps.map((step) => step.role),
      sop.roles,
    ),
    ...newNames(
      'stage',
      steps.map((step) => step.stage),
      sop.stages,
    ),
    ...newNames(
      'tool',
      steps.flatMap((step) => step.tools),
      sop.tools,
    ),
  ];
  const owned = steps.filter((step) => step.role !== '').length;
  return [
    `${inList(kinds)}.`,
    ...(more.length === 0 ? [] : [`With ${inList(more)}.`]),
    ...added,
    ...(owned > 0 && owned < steps.length ? [`${counted(steps.length - owned, 'step')} without an owner.`] : []),
  ];
}

/** Names that adding the steps would add to the SOP. */
function newNames(
  one: string,
  used: readonly string[],
  table: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): string[] {
  const { byCall } = namesOf<string>(table);
  const unknown = new Map(used.filter((name) => name !== '' && !byCall.has(folded(name))).map((name) => [folded(name), name]));
  if (unknown.size === 0) return [];
  const names = [...unknown.values()];
  const shown = names.slice(0, 8).join(', ');
  const rest = names.length > 8 ? ` and ${names.length - 8} more` : '';
  return [`New ${one}${names.length === 1 ? '' : 's'}: ${shown}${rest}.`];
}

function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
