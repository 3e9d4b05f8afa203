/** Ways on the lattice; the opposite of `d` is `d ^ 2`. Even ones run along the flow, odd ones across it. */
const EAST = 0;
export const SOUTH = 1;
export const WEST = 2;
const NORTH = 3;

export const STEP_X = Int32Array.of(1, 0, -1, 0);
export const STEP_Y = Int32Array.of(0, 1, 0, -1);

/** The way from one vertex to a neighbour on a lattice (vertices count along the flow first). */
export function wayBetween(from: number, to: number): number {
  if (to - from === 1) return EAST;
  if (from - to === 1) return WEST;
  return to > from ? SOUTH : NORTH;
}
