/** What a way costs besides its length, in px of detour that it is worth; tuned by the measures in test/layout. */
export const COSTS = {
  bend: 150,
  /** To cross another connector. */
  cross: 450,
  /** To run along another one, per part of the lattice. */
  share: 5,
  /** To run where there was no room, per part of the lattice and time that it was tried. */
  crowd: 60,
  /** To turn where another one passes, or to pass where another one turns: those may end up crossing. */
  turnAtPass: 90,
  turnAtTurn: 8,
  /** To leave by a side where others enter, and the other way round. */
  sideMix: 90,
  /** To leave by a side where others leave; where that tells two answers apart. */
  sideOut: 45,
  sideOutBranch: 110,
  sideIn: 15,
  /** Beyond what a side holds; where it holds one only, as a pointed one does, two would lie 4 px apart. */
  sideFull: 240,
  pointFull: 480,
  /** Per px in a lane that is neither the source's nor the target's; outside of both and all between twice that. */
  foreignLane: 0.5,
  /** Not to meet the middle of a side, and per px away from it. */
  offCentre: 12,
  offCentrePx: 0.5,
  /** No way was found. */
  unrouted: 5000,
} as const;
