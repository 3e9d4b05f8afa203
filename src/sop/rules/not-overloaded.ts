import { flowOrder } from '../model/flow-order';
import type { SopDocument } from '../model/sop-document';
import type { Stage } from '../model/stage';
import type { Step } from '../model/step';
import { named } from './named';
import { perDocument } from './per-document';
import type { Rule } from './rule';

const MOST_IN_STAGE = 12;
const MOST_IN_ALL = 60;

/** A stage has at most twelve steps and the SOP at most sixty; starts, ends and milestones are no work and do not count. */
export const notOverloaded: Rule = {
  id: 'not-overloaded',
  severity: 'info',
  check(sop, report) {
    const works = [...sop.steps.values()].filter(isWork).length;
    if (works > MOST_IN_ALL) {
      const name = named({ name: sop.profile.title }, 'This SOP');
      report(
        'sop',
        sop.profile.id,
        `${name} has ${works} steps, more than ${MOST_IN_ALL}: make ${halfOfStages(sop)} an SOP of its own and link it`,
      );
    }
    for (const { stage, steps, cut } of crowdedStages(sop)) {
      const [what, where] = [named(stage, 'without a name'), named(cut, 'an unnamed step')];
      report(
        'stages',
        stage.id,
        `The stage ${what} has ${steps.length} steps, more than ${MOST_IN_STAGE}: a new stage could begin with ${where}`,
      );
    }
  },
};

interface CrowdedStage {
  readonly stage: Stage;
  /** In the order of the work. */
  readonly steps: readonly Step[];
  /** The first step of the stage that could follow. */
  readonly cut: Step | undefined;
}

/** The stages with too many steps, and where each could be cut: near the middle, best where the owner changes. */
export const crowdedStages = perDocument((sop): readonly CrowdedStage[] => {
  const byStage = new Map<Step['stageId'], Step[]>();
  for (const id of flowOrder(sop)) {
    const step = sop.steps.get(id);
    if (step === undefined || !isWork(step)) continue;
    const steps = byStage.get(step.stageId);
    if (steps) steps.push(step);
    else byStage.set(step.stageId, [step]);
  }
  return [...sop.stages.values()].flatMap((stage) => {
    const steps = byStage.get(stage.id) ?? [];
    return steps.length > MOST_IN_STAGE ? [{ stage, steps, cut: steps[cutOf(steps)] }] : [];
  });
});

function isWork({ kind }: Step): boolean {
  return kind !== 'start' && kind !== 'end' && kind !== 'milestone';
}

/** After how many steps to cut; neither part may be too long again unless it can't be helped. */
function cutOf(steps: readonly Step[]): number {
  const middle = Math.floor(steps.length / 2);
  const near = [0, -1, 1, -2, 2].map((away) => middle + away).filter((at) => Math.max(at, steps.length - at) <= MOST_IN_STAGE);
  return near.find((at) => steps[at - 1]?.roleId !== steps[at]?.roleId) ?? middle;
}

/** The last stages with work in them that together hold about half of it; where all the work is in one stage, no name is right. */
function halfOfStages(sop: SopDocument): string {
  const works = new Map<Step['stageId'], number>();
  for (const step of sop.steps.values()) if (isWork(step)) works.set(step.stageId, (works.get(step.stageId) ?? 0) + 1);
  const busy = [...sop.stages.values()].filter((stage) => works.has(stage.id));
  const all = busy.reduce((sum, stage) => sum + (works.get(stage.id) ?? 0), 0);
  let before = 0;
  let best = { at: busy.length, away: all };
  busy.forEach((stage, at) => {
    const away = Math.abs(all - 2 * before);
    if (at > 0 && away <= best.away) best = { at, away };
    before += works.get(stage.id) ?? 0;
  });
  const [first, ...more] = busy.slice(best.at).map((stage) => named(stage, 'a stage without a name'));
  if (first === undefined) return 'a part of it';
  return more.length === 0 ? `the stage ${first}` : `the stages from ${first} on`;
}
