import type { Rect } from '../../../sop/model/drawing';
import type { Extent } from '../routing/line-places';
import { isotonic } from './isotonic';

/** How much more a line minds leaving its kept steps than its place in the natural drawing. */
const KEPT = 1000;

/** One axis of a drawing in which some steps stay where they are; flow coordinates. */
export interface AxisInput {
  readonly axis: 'x' | 'y';
  /** Column or row of each node, counted over all bands, and the band of each node. */
  readonly line: Int32Array;
  readonly band: Int32Array;
  /** Where the nodes would stand if none were kept, and the bands with them. */
  readonly natural: readonly Rect[];
  readonly naturalBands: readonly Extent[];
  /** Where the kept ones stand, undefined for all others; the bands as they are. */
  readonly kept: readonly (Rect | undefined)[];
  readonly bands: readonly Extent[];
  /** Kept free between two lines, px. */
  readonly gap: number;
}

interface Line {
  readonly band: number;
  /** Its middle in the natural drawing, counted from its band. */
  readonly natural: number;
  readonly size: number;
  /** Middle of its kept steps, counted from their band; null: most of its steps are free. */
  readonly kept: number | null;
}

/**
 * The middles of all columns (or rows), counted from the start of their band: on their kept steps where those are the most, else
 * between such lines as in the natural drawing.
 */
export function axisLines(input: AxisInput): number[] {
  const lines = linesOf(input);
  const wishes = lines.map((line, index) => {
    if (line.kept !== null) return { at: line.kept, weight: KEPT };
    return { at: line.natural + shiftAt(lines, index), weight: 1 };
  });
  const result: number[] = [];
  // Bands push each other as blocks, so the lines of each are placed by themselves.
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && lines[end]?.band === lines[start]?.band) end += 1;
    const own = lines.slice(start, end);
    const gaps = own.slice(1).map(({ size }, index) => ((own[index]?.size ?? 0) + size) / 2 + input.gap);
    result.push(...isotonic(wishes.slice(start, end), gaps));
    start = end;
  }
  return result;
}

function linesOf({ axis, line, band, natural, naturalBands, kept, bands }: AxisInput): Line[] {
  const side = axis === 'x' ? 'width' : 'height';
  const middle = (box: Rect, from: readonly Extent[], node: number) => box[axis] + box[side] / 2 - (from[band[node] ?? 0]?.start ?? 0);
  const members: number[][] = [];
  line.forEach((at, node) => {
    const known = members[at];
    if (known) known.push(node);
    else members[at] = [node];
  });
  return members.map((nodes): Line => {
    const [first = 0] = nodes;
    const box = natural[first];
    const places = nodes.flatMap((node) => {
      const own = kept[node];
      return own === undefined ? [] : [middle(own, bands, node)];
    });
    return {
      band: band[first] ?? 0,
      natural: box === undefined ? 0 : middle(box, naturalBands, first),
      size: nodes.reduce((most, node) => Math.max(most, natural[node]?.[side] ?? 0), 0),
      kept: 2 * places.length > nodes.length ? places.reduce((sum, at) => sum + at, 0) / places.length : null,
    };
  });
}

/** How far the kept lines around one were moved from their natural places; between two in proportion, 0 in a band without any. */
function shiftAt(lines: readonly Line[], index: number): number {
  const own = lines[index];
  const near = (by: 1 | -1) => {
    for (let at = index + by; lines[at]?.band === own?.band && at >= 0 && at < lines.length; at += by) {
      const line = lines[at];
      if (line && line.kept !== null) return { distance: Math.abs(at - index), shift: line.kept - line.natural };
    }
    return null;
  };
  const [before, after] = [near(-1), near(1)];
  if (before === null || after === null) return before?.shift ?? after?.shift ?? 0;
  return before.shift + ((after.shift - before.shift) * before.distance) / (before.distance + after.distance);
}
