import type { Range } from './ranges';

/** Two ranges that both cover something, by their places in the list. */
export interface Overlap {
  readonly one: number;
  readonly other: number;
}

/** What lies between two numbers and is covered by none. */
export interface Gap {
  readonly low: number;
  readonly high: number;
}

const byLow = (a: Range, b: Range) => a.low - b.low || Number(a.lowEnd === 'out') - Number(b.lowEnd === 'out') || a.high - b.high;

/** What ranges of the same unit cover twice and what they leave out, from the lowest number upwards. Shares and counts begin at 0. */
export function coverOf(ranges: readonly Range[]): { readonly overlaps: readonly Overlap[]; readonly gaps: readonly Gap[] } {
  const order = ranges.map((range, place) => ({ range, place })).sort((a, b) => byLow(a.range, b.range));
  const overlaps: Overlap[] = [];
  const gaps: Gap[] = [];
  const whole = ranges.every(({ low, high }) => [low, high].every((end) => Number.isInteger(end) || !Number.isFinite(end)));
  let [top] = order;
  if (top === undefined) return { overlaps, gaps };
  if (top.range.low > 1) gaps.push({ low: -Infinity, high: top.range.low });
  for (const next of order.slice(1)) {
    const { low, lowEnd } = next.range;
    const { high, highEnd } = top.range;
    if (low < high || (low === high && lowEnd === 'in' && highEnd === 'in')) overlaps.push({ one: top.place, other: next.place });
    else if (low > high ? !(whole && low - high === 1 && lowEnd !== 'out' && highEnd !== 'out') : lowEnd === 'out' && highEnd === 'out')
      gaps.push({ low: high, high: low });
    if (next.range.high > high || (next.range.high === high && highEnd === 'out')) top = next;
  }
  const isPercent = top.range.unit === '%' && top.range.high >= 100;
  if (Number.isFinite(top.range.high) && !isPercent) gaps.push({ low: top.range.high, high: Infinity });
  return { overlaps, gaps };
}
