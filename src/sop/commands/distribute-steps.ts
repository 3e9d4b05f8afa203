import { type Axis, lengthOn } from '../drawing/bands';
import type { Placement } from '../model/drawing';
import type { StepId } from '../model/ids';
import { type Drawn, drawnDraft, drawnSop, overlapRefusal, placementsOf, putArranged, roomOf } from './arranging';
import type { Command } from './command';

interface DistributeSteps {
  readonly stepIds: readonly StepId[];
  /** `x`: across the screen, `y`: down. */
  readonly axis: Axis;
}

/** So much must be left between two cards, px. */
const LEAST_GAP = 8;

/** The steps with the same gap between each two; the outermost stay. A number: so much room each gap would have, which is too little. */
function distributed(drawn: Drawn, { stepIds, axis }: DistributeSteps): Placement[] | number {
  const length = lengthOn(axis);
  const boxes = placementsOf(drawn, stepIds).sort((a, b) => a[axis] - b[axis]);
  const [first] = boxes;
  const last = boxes.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = last[axis] + last[length] - first[axis];
  const gap = (span - boxes.reduce((sum, box) => sum + box[length], 0)) / (boxes.length - 1);
  if (gap < LEAST_GAP) return gap;
  let at = first[axis];
  return boxes.map((box) => {
    const placed = { ...box, [axis]: Math.round(at) };
    at += box[length] + gap;
    return placed;
  });
}

/** Puts the same gap between each two of some steps; none leaves its cell. They are pinned as aligned ones are. */
export const distributeSteps: Command<DistributeSteps> = {
  id: 'distribute-steps',
  refuse(sop, input) {
    const drawn = drawnSop(sop);
    if (placementsOf(drawn, input.stepIds).length < 3) return 'Select three or more steps to distribute them';
    const moved = distributed(drawn, input);
    if (typeof moved === 'number') return 'There is not enough room between the outermost two of these steps';
    const outside = moved.find((one) => {
      const { low, high } = roomOf(drawn, one.id, input.axis);
      return (
        one[input.axis] !== drawn.placements.get(one.id)?.[input.axis] &&
        (one[input.axis] < low || one[input.axis] + one[lengthOn(input.axis)] > high)
      );
    });
    if (outside !== undefined) return `“${sop.steps.get(outside.id)?.name}” would leave its lane or stage`;
    return overlapRefusal(sop, moved);
  },
  run(draft, input) {
    const moved = distributed(drawnDraft(draft), input);
    if (typeof moved !== 'number') for (const one of moved) putArranged(draft, one);
  },
};
