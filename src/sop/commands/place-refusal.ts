/** As far as a drawing reaches, px. */
const FARTHEST = 1_000_000;

/** Why nothing can be put at a place of the drawing; null: it can. Absent: a place will be found, which is fine. */
export function placeRefusal(at: { readonly x: number; readonly y: number } | undefined): string | null {
  if (at === undefined) return null;
  return Math.abs(at.x) <= FARTHEST && Math.abs(at.y) <= FARTHEST ? null : 'That place is outside of the drawing';
}
