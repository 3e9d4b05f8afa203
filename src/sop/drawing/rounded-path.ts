import type { Point } from '../model/drawing';
import { cornerRadius } from './corner-radius';
import { cornersOf } from './corners-of';
import type { Hop } from './line-hops';

/** Sums of hundredths differ by less. */
const SAME = 0.005;

/**
 * Path data of an orthogonal polyline with rounded corners, which shrink on short segments. Where it hops over another line the
 * line makes a small bridge upwards.
 */
export function roundedPath(points: readonly Point[], hops: readonly Hop[] = []): string {
  const corners = cornersOf(points);
  const first = corners[0];
  if (first === undefined) return '';
  let path = `M${pair(first)}`;
  corners.forEach((point, index) => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (before === undefined) return;
    path += bridges(hops, index - 1, before, point);
    if (after === undefined) {
      path += `L${pair(point)}`;
      return;
    }
    const radius = cornerRadius(before, point, after);
    path += `L${pair(towards(point, before, radius))}Q${pair(point)} ${pair(towards(point, after, radius))}`;
  });
  return path;
}

/** Path data of the bridges alone: a dashed line shows them only when they are drawn once more, without dashes. */
export function hopsPath(points: readonly Point[], hops: readonly Hop[]): string {
  const corners = cornersOf(points);
  return hops
    .map((hop) => {
      const [before, point] = [corners[hop.part], corners[hop.part + 1]];
      return before === undefined || point === undefined ? '' : `M${bridge(hop, before, point)}`;
    })
    .join('');
}

/** The hops of a level part, in the direction in which it is drawn. */
function bridges(hops: readonly Hop[], part: number, before: Point, point: Point): string {
  const own = hops.filter((hop) => hop.part === part);
  if (before[0] > point[0]) own.reverse();
  return own.map((hop) => `L${bridge(hop, before, point)}`).join('');
}

function bridge({ from, to, rise }: Hop, before: Point, point: Point): string {
  const y = before[1];
  const forward = before[0] < point[0];
  const arc = (x: number, height: number) => `A${cut(rise)} ${cut(rise)} 0 0 ${forward ? 1 : 0} ${pair([x, height])}`;
  const [start, end] = forward ? [from, to] : [to, from];
  const inward = forward ? rise : -rise;
  const over = to - from > 2 * rise + SAME ? `${arc(start + inward, y - rise)}L${pair([end - inward, y - rise])}` : '';
  return `${pair([start, y])}${over}${arc(end, y)}`;
}

function cut(value: number): number {
  return Math.round(value * 100) / 100;
}

function pair(point: Point): string {
  return `${cut(point[0])} ${cut(point[1])}`;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(from[0] - to[0], from[1] - to[1]);
  if (whole === 0) return from;
  return [from[0] + ((to[0] - from[0]) / whole) * length, from[1] + ((to[1] - from[1]) / whole) * length];
}
