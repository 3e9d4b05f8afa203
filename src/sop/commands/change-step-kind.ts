import type { Connector } from '../model/connector';
import type { StepId } from '../model/ids';
import type { StepKind } from '../model/step';
import type { Command } from './command';
import { rewordedWay } from './default-outcome';
import { fitStep } from './fit-step';
import { turnedTo } from './owner-approves';
import { relabelRoute } from './relabel-route';

/** Makes a step another kind. What was written in it stays; its ways out get the outcomes of the new kind. */
export const changeStepKind: Command<{ readonly stepId: StepId; readonly kind: StepKind }> = {
  id: 'change-step-kind',
  refuse(sop, { stepId, kind }) {
    if (!sop.steps.has(stepId)) return 'That step is not there any more';
    for (const connector of sop.connectors.values()) {
      if (kind === 'end' && connector.from === stepId)
        return 'Nothing comes after an end: remove the connectors that leave this step first';
      if (kind === 'start' && connector.to === stepId) return 'Nothing leads into a start: remove the connectors that lead here first';
    }
    return null;
  },
  run(draft, { stepId, kind }) {
    const before = draft.steps.get(stepId);
    if (before !== undefined) draft.steps.update(stepId, turnedTo(before, kind));
    const step = draft.steps.get(stepId);
    const done: Connector[] = [];
    for (const way of [...draft.connectors].filter((connector) => connector.from === stepId)) {
      const words = rewordedWay(step, way, done);
      draft.connectors.update(way.id, words);
      if (words.label !== way.label || words.outcome !== way.outcome) relabelRoute(draft, way.id);
      done.push({ ...way, ...words });
    }
    fitStep(draft, stepId);
  },
};
