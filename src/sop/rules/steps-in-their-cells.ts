import { UNASSIGNED } from '../model/drawing';
import { named } from './named';
import type { Rule } from './rule';

/** A step is drawn where the lane of its owner meets the column of its stage. What has no place or no lane yet gets one when it is opened. */
export const stepsInTheirCells: Rule = {
  id: 'steps-in-their-cells',
  severity: 'warning',
  check(sop, report) {
    const { lanes, stages, placements } = sop.drawing;
    const isDown = sop.profile.direction === 'down';
    for (const { id, x, y, width, height } of placements.values()) {
      const step = sop.steps.get(id);
      if (step === undefined) continue;
      const lane = lanes.get(step.roleId ?? UNASSIGNED);
      const stage = stages.get(step.stageId ?? UNASSIGNED);
      const [along, across] = isDown
        ? [
            { start: y, size: height },
            { start: x, size: width },
          ]
        : [
            { start: x, size: width },
            { start: y, size: height },
          ];
      const missed = lane !== undefined && !isWithin(across, lane) ? 'lane of its owner' : 'column of its stage';
      if ((lane !== undefined && !isWithin(across, lane)) || (stage !== undefined && !isWithin(along, stage)))
        report('steps', id, `${named(step, 'An unnamed step')} is drawn outside of the ${missed}`);
    }
  },
};

interface Stretch {
  readonly start: number;
  readonly size: number;
}

function isWithin(one: Stretch, band: Stretch): boolean {
  return one.start >= band.start - 1 && one.start + one.size <= band.start + band.size + 1;
}
