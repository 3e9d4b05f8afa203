import type { Point } from '../model/drawing';
import { cornersOf } from './corners-of';

export type Heading = 'right' | 'left' | 'down' | 'up';

/** A straight part of a square way. */
export interface WayPart {
  readonly from: Point;
  readonly to: Point;
  readonly heading: Heading;
}

/** The straight parts of a way from corner to corner; none when the way is not square. */
export function wayParts(points: readonly Point[]): readonly WayPart[] {
  const corners = cornersOf(points);
  const parts: WayPart[] = [];
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1];
    if (from === undefined) continue;
    const heading = headingOf(from, to);
    if (heading === null) return [];
    parts.push({ from, to, heading });
  }
  return parts;
}

function headingOf(from: Point, to: Point): Heading | null {
  if (from[1] === to[1]) return from[0] < to[0] ? 'right' : 'left';
  if (from[0] === to[0]) return from[1] < to[1] ? 'down' : 'up';
  return null;
}

/** True when a part moves up and down, because it runs to the right or to the left. */
export function isLevel({ heading }: WayPart): boolean {
  return heading === 'right' || heading === 'left';
}
