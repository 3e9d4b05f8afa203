import { type Axis, laneAxis, lengthOn } from '../drawing/bands';
import type { Placement } from '../model/drawing';
import type { StepId } from '../model/ids';
import { type Drawn, drawnDraft, drawnSop, overlapRefusal, placementsOf, putArranged, roomOf } from './arranging';
import type { Command } from './command';

export type AlignEdge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

interface AlignSteps {
  readonly stepIds: readonly StepId[];
  readonly edge: AlignEdge;
}

/** The axis that an edge lies on, and how much of a card stands before it. */
const EDGES: Readonly<Record<AlignEdge, { readonly axis: Axis; readonly share: 0 | 0.5 | 1 }>> = {
  left: { axis: 'x', share: 0 },
  centre: { axis: 'x', share: 0.5 },
  right: { axis: 'x', share: 1 },
  top: { axis: 'y', share: 0 },
  middle: { axis: 'y', share: 0.5 },
  bottom: { axis: 'y', share: 1 },
};

function wish(boxes: readonly Placement[], axis: Axis, share: 0 | 0.5 | 1): number {
  const low = Math.min(...boxes.map((box) => box[axis]));
  const high = Math.max(...boxes.map((box) => box[axis] + box[lengthOn(axis)]));
  return low + (high - low) * share;
}

/** The steps at their new places, as near to the outermost edge as every step's own cell lets; null: there is no such line. */
function aligned(drawn: Drawn, { stepIds, edge }: AlignSteps): Placement[] | null {
  const { axis, share } = EDGES[edge];
  const boxes = placementsOf(drawn, stepIds);
  const length = lengthOn(axis);
  const rooms = boxes.map((box) => ({ box, room: roomOf(drawn, box.id, axis) }));
  const low = Math.max(...rooms.map(({ box, room }) => room.low + box[length] * share));
  const high = Math.min(...rooms.map(({ box, room }) => room.high - box[length] * (1 - share)));
  if (low > high) return null;
  const line = Math.min(Math.max(wish(boxes, axis, share), low), high);
  return boxes.map((box) => ({ ...box, [axis]: Math.round(line - box[length] * share) }));
}

/**
 * Puts an edge or the middle of some steps on one line. Each stays in its cell, none comes to lie on another. In a drawing that is kept
 * tidy all of them are pinned, as after a drag within the cell: the next layout would take the line away.
 */
export const alignSteps: Command<AlignSteps> = {
  id: 'align-steps',
  refuse(sop, input) {
    const drawn = drawnSop(sop);
    if (placementsOf(drawn, input.stepIds).length < 2) return 'Select two or more steps to align them';
    const moved = aligned(drawn, input);
    if (moved !== null) return overlapRefusal(sop, moved);
    const bands = EDGES[input.edge].axis === laneAxis(drawn.direction) ? 'lanes' : 'stages';
    return `These steps stand in different ${bands}, so no line goes through all of them`;
  },
  run(draft, input) {
    for (const one of aligned(drawnDraft(draft), input) ?? []) putArranged(draft, one);
  },
};
