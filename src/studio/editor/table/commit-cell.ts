import { readNames } from '../../../engine/exchange/outline/name-list';
import { editStep } from '../../../sop/commands/edit-step';
import { leadStepTo } from '../../../sop/commands/lead-step-to';
import { type WriteStep, writeStep } from '../../../sop/commands/write-step';
import { readDuration } from '../../../sop/model/duration';
import { newId, type RoleId, type StageId, type StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { STEP_KINDS } from '../../../sop/model/step';
import { stepNumbers, stepOrder } from '../../../sop/model/step-numbers';
import { alertPerson } from '../../ui/notices';
import type { EditorSession } from '../editor-session';
import { rowNamed } from '../entry/named-row';
import { readWays, withoutSameWords } from '../entry/read-ways';
import { toolRow } from '../entry/tool-row';
import { KIND_WORDS } from '../kind-words';
import { placeAfterLine } from '../outline/line-place';
import type { Column } from './columns';

/** What a text in a cell asks for, or why it can't be understood. */
type Asked = { readonly changes: Omit<WriteStep, 'stepId' | 'place'> } | { readonly problem: string };

function askedOf(sop: SopDocument, column: Column, text: string): Asked {
  const asked = text.trim();
  switch (column) {
    case 'kind': {
      const kind = STEP_KINDS.find((one) => [one, KIND_WORDS[one].name].some((word) => word.toLowerCase() === asked.toLowerCase()));
      return kind === undefined ? { problem: `There is no kind “${asked}”` } : { changes: { kind } };
    }
    case 'owner':
      return { changes: { role: asked === '' ? null : rowNamed<RoleId>(sop.roles, asked, 'role') } };
    case 'stage':
      return { changes: { stage: asked === '' ? null : rowNamed<StageId>(sop.stages, asked, 'stage') } };
    case 'tools': {
      const names = new Map(readNames(asked).map((name) => [name.toLowerCase(), name]));
      return { changes: { tools: [...names.values()].map((name) => toolRow(sop.tools, name)) } };
    }
    default:
      return { changes: { name: asked } };
  }
}

/** Writes a cell. False: it was refused or not understood, and the person knows why. */
export function commitCell({ mirror, execute }: EditorSession, stepId: StepId, column: Column, text: string): boolean {
  const { sop } = mirror.getState();
  if (column === 'due') {
    const dueWithin = text.trim() === '' ? undefined : readDuration(text);
    if (dueWithin !== null) return execute(editStep, { stepId, changes: { dueWithin } });
    alertPerson(`“${text.trim()}” is no span of time. Write it like 2 days, 4 hours or P2D.`);
    return false;
  }
  if (column === 'next') {
    const numbers = stepNumbers(sop);
    const ways = readWays(
      text,
      [...numbers].map(([id, number]) => ({ id, number, name: sop.steps.get(id)?.name ?? '' })),
    );
    if (typeof ways !== 'string') return execute(leadStepTo, { stepId, ways: withoutSameWords(sop, stepId, ways) });
    alertPerson(`There is no step “${ways}”. Write numbers or names, with the outcome in brackets: 5, 7 (no).`);
    return false;
  }
  const asked = askedOf(sop, column, text);
  if ('changes' in asked) return execute(writeStep, { stepId, ...asked.changes });
  alertPerson(`${asked.problem}.`);
  return false;
}

/** Adds a step after the last one, connected where that leads nowhere yet. Null: it was refused. */
export function commitNewRow({ mirror, execute }: EditorSession, text: string): StepId | null {
  const { sop } = mirror.getState();
  const last = sop.steps.get(stepOrder(sop).at(-1) ?? ('' as StepId)); // no step has an empty id
  const place = last === undefined ? { from: [] } : placeAfterLine(sop, last.id);
  const roleId = last === undefined ? sop.roles.keys().next().value : last.roleId;
  const stageId = last === undefined ? sop.stages.keys().next().value : last.stageId;
  const stepId = newId<StepId>('step');
  const isLast = last?.kind !== 'end' && !('on' in place);
  const input: WriteStep = {
    stepId,
    name: text.trim(),
    place: isLast ? place : { from: [] },
    role: roleId == null ? null : { id: roleId, name: '' },
    stage: stageId == null ? null : { id: stageId, name: '' },
  };
  return execute(writeStep, input) ? stepId : null;
}
