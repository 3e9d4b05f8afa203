import type { StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step, StepKind } from '../model/step';
import type { Command } from './command';
import { defaultOutcome } from './default-outcome';
import { fitStep } from './fit-step';

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
    draft.steps.update(stepId, { kind });
    const step = draft.steps.get(stepId);
    if (step === undefined) return;
    reword(draft, step);
    fitStep(draft, stepId);
  },
};

const branches = ({ kind }: Step) => kind === 'decision' || kind === 'approval';
const OURS = new Set(['approved', 'rejected', 'yes', 'no']);

/** Our own words of the old kind go; a decision or an approval gets the words of the new one. Words of the person stay. */
function reword(draft: SopDraft, step: Step): void {
  const ways = [...draft.connectors].filter((connector) => connector.from === step.id);
  const named = ways.filter((way) => way.outcome !== null && !OURS.has(way.outcome));
  for (const way of ways) {
    if (named.includes(way)) continue;
    const ownLabel = way.label === '' || OURS.has(way.label.toLowerCase()) ? {} : { label: way.label };
    const next = branches(step) ? defaultOutcome(step, named) : { label: '', outcome: null };
    const words = { ...next, ...ownLabel };
    draft.connectors.update(way.id, words);
    named.push({ ...way, ...words });
  }
}
