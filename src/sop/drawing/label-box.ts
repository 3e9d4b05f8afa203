import type { Point, Rect } from '../model/drawing';
import { type LabelSize, labelSize } from './label-size';

/** The box of a connector's label; undefined without words: on the first part that is long enough to hold it, near the source, else on the longest. */
export function labelBox(points: readonly Point[], text: string): Rect | undefined {
  const size = labelSize(text);
  if (size === null) return undefined;
  const { width, height } = size;
  const [from, to] = segmentFor(points, size);
  const level = from[1] === to[1];
  const near = level ? width / 2 + 6 : height / 2 + 6;
  const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(0.5, near / length);
  const x = from[0] + (to[0] - from[0]) * share;
  const y = from[1] + (to[1] - from[1]) * share;
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

function segmentFor(points: readonly Point[], { width, height }: LabelSize): readonly [Point, Point] {
  let longest: readonly [Point, Point] = [points[0] ?? [0, 0], points[1] ?? [0, 0]];
  let most = 0;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] ?? [0, 0];
    const to = points[index] ?? [0, 0];
    const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
    const needed = from[1] === to[1] ? width + 12 : height + 12;
    if (length >= needed) return [from, to];
    if (length > most) {
      most = length;
      longest = [from, to];
    }
  }
  return longest;
}
