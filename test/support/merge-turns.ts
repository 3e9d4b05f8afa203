import { mergeRoles } from '../../src/sop/commands/merge-roles';
import { mergeTools } from '../../src/sop/commands/merge-tools';
import { splitStage } from '../../src/sop/commands/split-stage';
import { splitStep } from '../../src/sop/commands/split-step';
import type { ConnectorId, StageId, StepId } from '../../src/sop/model/ids';
import type { Turn } from './picks';

/** What a person does about things that are one and the same, and about one that is too much. */
export const MERGE_TURNS: readonly Turn[] = [
  (p, run) => run(mergeRoles, { roleId: p.role(), into: p.role() }),
  (p, run) => run(mergeTools, { toolId: p.tool(), into: p.tool() }),
  (p, run) => {
    const stageId = p.stage();
    const inside = [...p.sop.steps.values()].filter((step) => step.stageId === stageId).map(({ id }) => id);
    run(splitStage, { stageId, newStageId: `g${p.turn}` as StageId, name: p.name(), stepIds: inside.slice(p.number(inside.length + 1)) });
  },
  (p, run) =>
    run(splitStep, {
      stepId: p.step(),
      newStepId: `s${p.turn}` as StepId,
      connectorId: `c${p.turn}` as ConnectorId,
      first: p.name(),
      rest: p.name(),
    }),
];
