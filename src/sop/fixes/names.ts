import { mergeRoles } from '../commands/merge-roles';
import { mergeTools } from '../commands/merge-tools';
import { removeStage } from '../commands/remove-stage';
import { renameStep } from '../commands/rename-step';
import { splitStage } from '../commands/split-stage';
import { splitStep } from '../commands/split-step';
import type { Finding } from '../model/finding';
import { newId, type RoleId, type StageId, type StepId, type ToolId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { actionsIn } from '../rules/actions';
import { asOrder } from '../rules/as-order';
import { likenessOf } from '../rules/likeness';
import { named } from '../rules/named';
import { nearDuplicates } from '../rules/no-near-duplicates';
import { crowdedStages } from '../rules/not-overloaded';
import { type Fix, type Fixer, fixWith } from './fix';
import { subjectOf } from './subjects';

export const mergeNear: Fixer = (sop, finding) => {
  const pair = nearDuplicates(sop).find(({ table, row }) => table === finding.subject.table && row.id === finding.subject.id);
  return pair === undefined ? [] : merges(sop, finding, pair.first.id);
};

export const mergeSame: Fixer = (sop, finding) => {
  const { table } = finding.subject;
  const row = table === 'roles' || table === 'stages' || table === 'tools' ? subjectOf(sop, finding, table) : undefined;
  if (row === undefined || (table !== 'roles' && table !== 'stages' && table !== 'tools')) return [];
  const first = [...sop[table].values()].find(({ name }) => likenessOf(name) === likenessOf(row.name));
  return first === undefined ? [] : merges(sop, finding, first.id);
};

function merges(sop: SopDocument, { subject }: Finding, first: string): readonly Fix[] {
  if (subject.table === 'roles') {
    const [roleId, into] = [subject.id, first] as [RoleId, RoleId]; // brands
    const [one, other] = [named(sop.roles.get(roleId), ''), named(sop.roles.get(into), '')];
    return [
      fixWith(`Merge ${one} into ${other}`, mergeRoles, { roleId, into }),
      fixWith(`Merge ${other} into ${one}`, mergeRoles, { roleId: into, into: roleId }),
    ];
  }
  if (subject.table === 'tools') {
    const [toolId, into] = [subject.id, first] as [ToolId, ToolId]; // brands
    const [one, other] = [named(sop.tools.get(toolId), ''), named(sop.tools.get(into), '')];
    return [
      fixWith(`Merge ${one} into ${other}`, mergeTools, { toolId, into }),
      fixWith(`Merge ${other} into ${one}`, mergeTools, { toolId: into, into: toolId }),
    ];
  }
  const [stageId, into] = [subject.id, first] as [StageId, StageId]; // brands
  if (subject.table !== 'stages') return [];
  return [fixWith(`Put its steps into ${named(sop.stages.get(into), '')}`, removeStage, { stageId, moveStepsTo: into })];
}

export const sayAsOrder: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  const name = step === undefined ? null : asOrder(step.name);
  return step === undefined || name === null ? [] : [fixWith(`Call it ${named({ name }, '')}`, renameStep, { stepId: step.id, name })];
};

export const splitActions: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  const [first, rest, ...more] = step === undefined ? [] : actionsIn(step.name);
  if (step === undefined || first === undefined || rest === undefined || more.length > 0) return [];
  const label = `Split into ${named({ name: first }, '')} and ${named({ name: rest }, '')}`;
  return [fixWith(label, splitStep, { stepId: step.id, newStepId: newId<StepId>('step'), first, rest })];
};

export const splitCrowded: Fixer = (sop, finding) => {
  const crowded = crowdedStages(sop).find(({ stage }) => stage.id === finding.subject.id);
  if (crowded?.cut === undefined) return [];
  const { stage, steps, cut } = crowded;
  const stepIds = steps.slice(steps.indexOf(cut)).map(({ id }) => id);
  const last = [...sop.steps.values()].filter(({ kind, stageId }) => kind === 'end' && stageId === stage.id).map(({ id }) => id);
  return [
    fixWith(`Begin a new stage with ${named(cut, 'the step without a name')}`, splitStage, {
      stageId: stage.id,
      newStageId: newId<StageId>('stage'),
      name: `${stage.name}, part 2`,
      stepIds: [...stepIds, ...last],
    }),
  ];
};
