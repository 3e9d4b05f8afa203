import type { DrawingMeasures } from './drawing-measures';
import type { Band, MeasuredDrawing, MeasuredStep } from './measured-drawing';
import { overlap } from './polylines';

const TOLERANCE = 0.5;
/** Steps closer than this crowd each other, px. */
const CROWDED = 8;

type StepMeasures = Pick<DrawingMeasures, 'outOfLane' | 'outOfStage' | 'bandFaults' | 'stepOverlaps' | 'stepsTooClose'>;

/** Steps against their bands and against each other. */
export function measureSteps({ steps, lanes, stages, isDown }: MeasuredDrawing): StepMeasures {
  const acrossIsX = isDown;
  const outOfLane = steps.filter((step) => isOutside(step, lanes[step.lane], acrossIsX)).length;
  const outOfStage = steps.filter((step) => isOutside(step, stages[step.stage], !acrossIsX)).length;
  return { outOfLane, outOfStage, bandFaults: bandFaults(lanes) + bandFaults(stages), ...crowding(steps) };
}

function isOutside(step: MeasuredStep, band: Band | undefined, isOnX: boolean): boolean {
  if (band === undefined) return true;
  const [start, size] = isOnX ? [step.x, step.width] : [step.y, step.height];
  return start < band.start - TOLERANCE || start + size > band.start + band.size + TOLERANCE;
}

function bandFaults(bands: readonly Band[]): number {
  return bands.filter((band, index) => {
    const before = bands[index - 1];
    return before !== undefined && band.start < before.start + before.size - TOLERANCE;
  }).length;
}

function crowding(steps: readonly MeasuredStep[]): Pick<StepMeasures, 'stepOverlaps' | 'stepsTooClose'> {
  const sorted = [...steps].sort((a, b) => a.x - b.x);
  let [stepOverlaps, stepsTooClose] = [0, 0];
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.x >= a.x + a.width + CROWDED) break;
      const along = overlap(a.x, a.x + a.width, b.x, b.x + b.width);
      const across = overlap(a.y, a.y + a.height, b.y, b.y + b.height);
      if (along > TOLERANCE && across > TOLERANCE) stepOverlaps += 1;
      else if (along > TOLERANCE - CROWDED && across > TOLERANCE - CROWDED) stepsTooClose += 1;
    }
  });
  return { stepOverlaps, stepsTooClose };
}
