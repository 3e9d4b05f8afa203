import type { StageId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Metric } from '../model/step';
import { stepOrder } from '../model/step-numbers';

export interface Score {
  readonly metric: Metric;
  /** Null: it is of the whole stage. */
  readonly stepId: StepId | null;
}

export interface StageScores {
  /** Null: of the steps without a stage. */
  readonly stageId: StageId | null;
  readonly scores: readonly Score[];
}

/** All that is measured, stage by stage: what is of the stage first, then its steps in order. Stages without a metric are left out. */
export function scorecard(sop: SopDocument): readonly StageScores[] {
  const order = stepOrder(sop).flatMap((id) => sop.steps.get(id) ?? []);
  return [...sop.stages.keys(), null].flatMap((stageId): StageScores[] => {
    const ofStage = stageId === null ? [] : (sop.stages.get(stageId)?.metrics ?? []);
    const ofSteps = order.filter((step) => step.stageId === stageId);
    const scores: Score[] = [
      ...ofStage.map((metric) => ({ metric, stepId: null })),
      ...ofSteps.flatMap(({ id, metrics = [] }) => metrics.map((metric) => ({ metric, stepId: id }))),
    ];
    return scores.length === 0 ? [] : [{ stageId, scores }];
  });
}
