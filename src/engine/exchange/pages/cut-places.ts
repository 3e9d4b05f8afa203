import { boxSpan, type FlowDrawing } from './flow-drawing';
import type { Span } from './flow-space';
import { merged } from './squeeze';

/** A place where a row may end, and what that costs. */
export interface CutPlace {
  readonly at: number;
  /** How often a connector runs over it. */
  readonly crossings: number;
  /** Words and notes that it would hit. */
  readonly hits: number;
  /** It is the border between two stages (or lanes). */
  readonly border: boolean;
}

type Axis = 'along' | 'across';

/** Kept between a step and a cut where there is so much room. */
const CLEAR = 8;
/** Kept between a cut and a line beside it. */
const BESIDE = 3;
const NARROWEST = 2;
/** Words that stand so far from their step are parted from it by every row. */
const FAR = 300;
/** A cut beside a border leaves a strip of the next stage behind; it must save as many connectors to be thought of. */
const WORTH_IT = 2;

/**
 * Every place on an axis where a cut hits no step, in order: in each stretch between steps the place that fewest connectors run
 * over, and the border of a stage where one lies in it. The first and the last are the ends of the drawing.
 */
export function cutPlaces(drawing: FlowDrawing, axis: Axis, within: Span, bands: readonly Span[]): readonly CutPlace[] {
  const index = axis === 'along' ? 0 : 1;
  const solid = merged(drawing.steps.map(({ box }) => boxSpan(box, axis)));
  const soft = [...drawing.notes.map(({ box }) => boxSpan(box, axis)), ...wordSpans(drawing, axis)];
  const running = runningSpans(drawing, index);
  const stops = [
    ...soft.flatMap(({ start, end }) => [start, end]),
    ...drawing.lines.flatMap(({ points }) => points.map((point) => point[index])),
  ].sort((a, b) => a - b);
  const borders = bands.slice(1).map((band) => band.start);
  const rate = (at: number, border: boolean): CutPlace => ({
    at,
    border,
    crossings: running(at),
    hits: soft.filter((span) => span.start < at && at < span.end).length,
  });

  const places: CutPlace[] = [];
  for (const gap of gapsBetween(solid, within)) {
    const inner = stops.filter((stop) => stop > gap.start && stop < gap.end);
    const slots = [gap.start, ...inner, gap.end].flatMap((start, at, all) => {
      const end = all[at + 1];
      return end === undefined || end - start < NARROWEST ? [] : [{ start, end }];
    });
    const border = borders.find((at) => at > gap.start - CLEAR && at < gap.end + CLEAR);
    const onBorder = border === undefined ? null : nearest(slots, border);
    const bordering = onBorder === null ? null : rate(onBorder, true);
    const best = slots
      .map((slot) => ({ place: rate((slot.start + slot.end) / 2, false), room: slot.end - slot.start }))
      .sort((a, b) => burden(a) - burden(b))[0];
    if (bordering !== null) places.push(bordering);
    if (best !== undefined && (bordering === null || weight(best.place) + WORTH_IT < weight(bordering))) places.push(best.place);
  }
  const ends = (at: number): CutPlace => ({ at, crossings: 0, hits: 0, border: true });
  return [ends(within.start), ...places.sort((a, b) => a.at - b.at), ends(within.end)];
}

/** From the source of a connector to the far end of its words: a cut between the two would part them. */
function wordSpans({ steps, lines }: FlowDrawing, axis: Axis): readonly Span[] {
  const boxes = new Map(steps.map(({ placement, box }) => [placement.id, boxSpan(box, axis)]));
  return lines.flatMap(({ connector, label }) => {
    if (label === null) return [];
    const words = boxSpan(label, axis);
    const source = boxes.get(connector.from) ?? words;
    const start = Math.min(words.start, source.end);
    const end = Math.max(words.end, source.start);
    return end - start > FAR ? [words] : [{ start, end }];
  });
}

/** The place in one of the slots that is nearest to a border, and a little beside every line. */
function nearest(slots: readonly Span[], border: number): number | null {
  let best: number | null = null;
  for (const { start, end } of slots) {
    const beside = Math.min(BESIDE, (end - start) / 2);
    const at = Math.min(end - beside, Math.max(start + beside, border));
    if (best === null || Math.abs(at - border) < Math.abs(best - border)) best = at;
  }
  return best;
}

function weight({ crossings, hits }: CutPlace): number {
  return crossings + 3 * hits;
}

/** Less is better; room counts only where all else is the same. */
function burden({ place, room }: { readonly place: CutPlace; readonly room: number }): number {
  return weight(place) - Math.min(room, 40) / 100;
}

function gapsBetween(solid: readonly Span[], within: Span): readonly Span[] {
  return solid.flatMap(({ end }, at) => {
    const start = solid[at + 1]?.start;
    if (start === undefined || start - end < NARROWEST || end < within.start || start > within.end) return [];
    const clear = Math.min(CLEAR, (start - end) / 3);
    return [{ start: end + clear, end: start - clear }];
  });
}

/** Answers how many pieces of connectors run over a place of the axis. */
function runningSpans({ lines }: FlowDrawing, index: 0 | 1): (at: number) => number {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { points } of lines) {
    points.forEach((point, at) => {
      const next = points[at + 1];
      if (next === undefined || next[index] === point[index]) return;
      starts.push(Math.min(point[index], next[index]));
      ends.push(Math.max(point[index], next[index]));
    });
  }
  starts.sort((a, b) => a - b);
  ends.sort((a, b) => a - b);
  return (at) => countBelow(starts, at) - countBelow(ends, at);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
