import type { Span } from './flow-space';

/** Where a place of an axis goes. Never falls; keeps every length inside of what is occupied. */
export interface AxisMap {
  at(place: number): number;
  /** The length of the whole axis afterwards. */
  readonly length: number;
}

/** A lane or a stage on its axis, and how long it must stay at least. */
export interface LeastBand extends Span {
  readonly least: number;
}

export interface Squeezing {
  readonly from: number;
  readonly to: number;
  /** Steps, lines and words: these keep their length. */
  readonly occupied: readonly Span[];
  readonly bands: readonly LeastBand[];
  /** What may be left of the empty stretch between two occupied ones of a band. */
  readonly gap: number;
  /** The same between an occupied one and the border of its band. */
  readonly edge: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  length: number;
  readonly free: boolean;
  readonly band: number;
}

/** Takes the air out of an axis: a piecewise linear map that shortens only what is empty. */
export function squeeze({ from, to, occupied, bands, gap, edge }: Squeezing): AxisMap {
  const pieces = piecesOf(from, to, merged(occupied), bands);
  let at = 0;
  while (at < pieces.length) {
    const first = pieces[at];
    if (first === undefined || !first.free) {
      at += 1;
      continue;
    }
    let end = at;
    while (pieces[end + 1]?.free === true && pieces[end + 1]?.band === first.band) end += 1;
    const before = pieces[at - 1];
    const after = pieces[end + 1];
    const inner =
      before !== undefined && !before.free && before.band === first.band && after !== undefined && !after.free && after.band === first.band;
    const run = pieces.slice(at, end + 1);
    const whole = run.reduce((sum, piece) => sum + piece.length, 0);
    const kept = Math.min(whole, inner ? gap : edge);
    for (const piece of run) piece.length *= whole === 0 ? 0 : kept / whole;
    at = end + 1;
  }
  for (const [index, { start, end, least }] of bands.entries()) stretch(pieces, index, Math.min(least, end - start));
  return mapOf(pieces, from);
}

/** A band that got shorter than it must be gets back some of its air. */
function stretch(pieces: readonly Piece[], band: number, least: number): void {
  const own = pieces.filter((piece) => piece.band === band);
  const now = own.reduce((sum, piece) => sum + piece.length, 0);
  const air = own.reduce((sum, piece) => sum + (piece.end - piece.start - piece.length), 0);
  if (own.length === 0 || now >= least || air <= 0) return;
  const share = Math.min(1, (least - now) / air);
  for (const piece of own) piece.length += (piece.end - piece.start - piece.length) * share;
}

function piecesOf(from: number, to: number, occupied: readonly Span[], bands: readonly LeastBand[]): Piece[] {
  const stops = [from, to, ...occupied.flatMap(({ start, end }) => [start, end]), ...bands.flatMap(({ start, end }) => [start, end])]
    .filter((stop) => stop >= from && stop <= to)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let nextOccupied = 0;
  stops.forEach((start, index) => {
    const end = stops[index + 1];
    if (end === undefined || end <= start) return;
    const middle = (start + end) / 2;
    while ((occupied[nextOccupied]?.end ?? Number.POSITIVE_INFINITY) < middle) nextOccupied += 1;
    const free = !((occupied[nextOccupied]?.start ?? Number.POSITIVE_INFINITY) < middle);
    const band = bands.findIndex((one) => one.start < middle && middle < one.end);
    pieces.push({ start, end, length: end - start, free, band });
  });
  return pieces;
}

/** Sorted, and what overlaps made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function mapOf(pieces: readonly Piece[], from: number): AxisMap {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.length;
  }
  return {
    length,
    at(place) {
      if (pieces.length === 0 || place <= from) return 0;
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.start ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      if (piece === undefined) return length;
      const share = Math.min(1, (place - piece.start) / (piece.end - piece.start));
      return (starts[low] ?? 0) + piece.length * share;
    },
  };
}
