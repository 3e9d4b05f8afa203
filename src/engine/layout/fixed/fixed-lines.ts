/** Two lines that are closer than this are one, px; a wish gives way to a line that is needed. */
const SAME = 0.2;
const CLOSE = 4;
/** Wishes closer than this to each other, or to a border, are left out. */
const MERGE = 6;
const BORDER = 5;

interface Line {
  readonly at: number;
  readonly isNeeded: boolean;
}

/** Sorted coordinates of lattice lines: all that are needed, and of the wished ones those that are not too close to others or to a border. */
export function fixedLines(needed: readonly number[], wished: readonly number[], borders: readonly number[]): Float64Array {
  const exact = [...new Set(needed.map((at) => Math.round(at * 4) / 4))];
  const all = exact.map((at): Line => ({ at, isNeeded: true }));
  let last = Number.NEGATIVE_INFINITY;
  const near = [...borders].sort((a, b) => a - b);
  for (const at of [...wished].sort((a, b) => a - b)) {
    if (at - last < MERGE || near.some((border) => Math.abs(border - at) < BORDER)) continue;
    last = at;
    all.push({ at, isNeeded: false });
  }
  all.sort((a, b) => a.at - b.at);
  const lines: Line[] = [];
  for (const line of all) {
    const before = lines.at(-1);
    if (before === undefined || line.at - before.at >= CLOSE || (line.isNeeded && before.isNeeded && line.at - before.at >= SAME))
      lines.push(line);
    else if (line.isNeeded && !before.isNeeded) lines[lines.length - 1] = line;
  }
  return Float64Array.from(lines, (line) => line.at);
}

/** The first line at or after a coordinate. */
export function lineFrom(lines: Float64Array, at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line nearest to a coordinate. */
export function nearestLine(lines: Float64Array, at: number): number {
  const after = lineFrom(lines, at);
  if (after === 0) return 0;
  if (after >= lines.length) return lines.length - 1;
  return at - (lines[after - 1] ?? 0) < (lines[after] ?? 0) - at ? after - 1 : after;
}
