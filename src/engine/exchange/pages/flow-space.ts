import type { Point, Rect } from '../../../sop/model/drawing';
import type { Direction } from '../../../sop/model/sop-document';

/**
 * Rows are cut the same way for both directions: `along` is where the work flows, `across` is where lanes follow each other.
 * For `right` these are x and y, for `down` y and x.
 */
export type FlowPoint = readonly [along: number, across: number];

/** A box in these axes. */
export interface FlowBox {
  readonly along: number;
  readonly across: number;
  /** Along. */
  readonly length: number;
  /** Across. */
  readonly breadth: number;
}

/** From a start to an end on one of the axes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function pointToFlow(direction: Direction, [x, y]: Point): FlowPoint {
  return direction === 'right' ? [x, y] : [y, x];
}

export function pointFromFlow(direction: Direction, [along, across]: FlowPoint): Point {
  return direction === 'right' ? [along, across] : [across, along];
}

export function boxToFlow(direction: Direction, { x, y, width, height }: Rect): FlowBox {
  return direction === 'right'
    ? { along: x, across: y, length: width, breadth: height }
    : { along: y, across: x, length: height, breadth: width };
}

export function boxFromFlow(direction: Direction, { along, across, length, breadth }: FlowBox): Rect {
  return direction === 'right'
    ? { x: along, y: across, width: length, height: breadth }
    : { x: across, y: along, width: breadth, height: length };
}
