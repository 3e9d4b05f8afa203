import type { SopDocument } from '../../../sop/model/sop-document';
import { automationChances } from '../../../sop/overviews/automation-chances';
import { CHANCE_WORDS } from '../../../sop/overviews/chance-words';
import { scorecard } from '../../../sop/overviews/scorecard';
import type { Sheet } from './sheet';

/** A line for each chance to automate, with its reason. */
export function chanceSheet(sop: SopDocument): Sheet {
  return {
    head: ['What is done by hand', 'Steps', 'Tools', 'Why', 'What could be done instead'],
    rows: automationChances(sop).map(({ kind, stepIds, toolIds, found, instead }) => [
      CHANCE_WORDS[kind],
      stepIds.map((id) => sop.steps.get(id)?.name || 'Unnamed step').join('; '),
      toolIds.map((id) => sop.tools.get(id)?.name || 'Unnamed tool').join('; '),
      found,
      instead,
    ]),
  };
}

/** A line for each metric. */
export function scoreSheet(sop: SopDocument): Sheet {
  return {
    head: ['Stage', 'Step', 'Metric', 'Target', 'Read where'],
    rows: scorecard(sop).flatMap(({ stageId, scores }) =>
      scores.map(({ stepId, metric: { name, target, source = '' } }) => [
        stageId === null ? '' : sop.stages.get(stageId)?.name || 'Unnamed stage',
        stepId === null ? '' : sop.steps.get(stepId)?.name || 'Unnamed step',
        name,
        target,
        source,
      ]),
    ),
  };
}
