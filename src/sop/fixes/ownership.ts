import { assignSteps } from '../commands/assign-steps';
import { removeRole } from '../commands/remove-role';
import { removeStage } from '../commands/remove-stage';
import { removeTool } from '../commands/remove-tool';
import { named } from '../rules/named';
import { type Fixer, fixWith } from './fix';
import { fewOf, stepsAfter, stepsBefore } from './neighbours';
import { subjectOf } from './subjects';

/** Whoever does the step before or after it, or else anybody, may do it. */
export const giveOwner: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const near = [...stepsBefore(sop, step.id), ...stepsAfter(sop, step.id)].map(({ roleId }) => roleId);
  return fewOf([...near, ...sop.roles.keys()], (id) => sop.roles.has(id)).map((roleId) =>
    fixWith(`Give it to ${named(sop.roles.get(roleId), 'the role without a name')}`, assignSteps, { stepIds: [step.id], roleId }),
  );
};

export const giveStage: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const near = [...stepsBefore(sop, step.id), ...stepsAfter(sop, step.id)].map(({ stageId }) => stageId);
  return fewOf([...near, ...sop.stages.keys()], (id) => sop.stages.has(id)).map((stageId) =>
    fixWith(`Put it into ${named(sop.stages.get(stageId), 'the stage without a name')}`, assignSteps, { stepIds: [step.id], stageId }),
  );
};

export const removeEmptyLane: Fixer = (sop, finding) => {
  const role = subjectOf(sop, finding, 'roles');
  return role === undefined ? [] : [fixWith('Remove the lane', removeRole, { roleId: role.id, moveStepsTo: null })];
};

export const removeEmptyStage: Fixer = (sop, finding) => {
  const stage = subjectOf(sop, finding, 'stages');
  return stage === undefined ? [] : [fixWith('Remove the stage', removeStage, { stageId: stage.id, moveStepsTo: null })];
};

export const removeUnusedTool: Fixer = (sop, finding) => {
  const tool = subjectOf(sop, finding, 'tools');
  return tool === undefined ? [] : [fixWith('Remove the tool', removeTool, { toolId: tool.id })];
};
