import type { Point, Rect } from '../model/drawing';
import { textWidth } from './text-width';

const HEIGHT = 18;
const PADDING = 6;
/** Labels are 12 px, widths are measured at 14. */
const SCALE = 12 / 14;
const MAX_WIDTH = 180;

/** The box of a connector's label: on the first part that is long enough to hold it, near the source, else on the longest. */
export function labelBox(points: readonly Point[], text: string): Rect {
  const width = Math.ceil(Math.min(MAX_WIDTH, textWidth(text) * SCALE) + 2 * PADDING);
  const [from, to] = segmentFor(points, width);
  const level = from[1] === to[1];
  const near = level ? width / 2 + 6 : HEIGHT / 2 + 6;
  const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(0.5, near / length);
  const x = from[0] + (to[0] - from[0]) * share;
  const y = from[1] + (to[1] - from[1]) * share;
  return { x: Math.round(x - width / 2), y: Math.round(y - HEIGHT / 2), width, height: HEIGHT };
}

function segmentFor(points: readonly Point[], width: number): readonly [Point, Point] {
  let longest: readonly [Point, Point] = [points[0] ?? [0, 0], points[1] ?? [0, 0]];
  let most = 0;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] ?? [0, 0];
    const to = points[index] ?? [0, 0];
    const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
    const needed = from[1] === to[1] ? width + 12 : HEIGHT + 12;
    if (length >= needed) return [from, to];
    if (length > most) {
      most = length;
      longest = [from, to];
    }
  }
  return longest;
}
