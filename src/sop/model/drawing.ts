/** How an SOP looks. No rule about meaning reads it and diffs ignore it. All lengths are px of the drawing. */
import type { ConnectorId, RoleId, StageId, StepId } from './ids';

/** Where a step is drawn; x, y = its top left corner. */
export interface Placement {
  readonly id: StepId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pinned: boolean;
}

export type Point = readonly [x: number, y: number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way a connector takes, from outline to outline, and the box of its label. */
export interface Route {
  readonly id: ConnectorId;
  readonly points: readonly Point[];
  readonly label?: Rect;
  /** Somebody bent it by hand: it stays until the next layout. */
  readonly byHand?: boolean;
}

/** The id of the lane (and of the column) that takes the steps without an owner (or without a stage). */
export const UNASSIGNED = '_unassigned';

/** A lane along the lanes' axis: y when the direction is `right`, x when it is `down`. */
export interface LaneBand {
  readonly id: RoleId | typeof UNASSIGNED;
  readonly start: number;
  readonly size: number;
  /** A name of the palette, such as `teal`; absent: by position. */
  readonly color?: string;
}

/** A column along the stages' axis: x when the direction is `right`, y when it is `down`. */
export interface StageBand {
  readonly id: StageId | typeof UNASSIGNED;
  readonly start: number;
  readonly size: number;
  readonly color?: string;
}
