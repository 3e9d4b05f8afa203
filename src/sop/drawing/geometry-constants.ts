/** Lengths that every drawing shares, px. */
export const CELL_PADDING = 16;
export const DEFAULT_LANE = 168;
export const DEFAULT_STAGE = 320;
export const MIN_LANE = 96;
export const MIN_STAGE = 200;
/** Kept free between two steps when a place is looked for. */
export const STEP_GAP = 40;
/** Places are kept in hundredths; what differs by less than two of them is the same place. */
export const SAME_PLACE = 0.02;
/** Beyond this a number has no hundredths any more, so nothing can be drawn there. */
export const FARTHEST_PLACE = 1e12;
/** No band and no card is longer. */
export const LONGEST_BAND = 1e7;
