import type { LaneBand, Rect, StageBand } from '../model/drawing';
import { type Axis, bandMeasure, lengthOn } from './bands';
import { CELL_PADDING, FARTHEST_PLACE, LONGEST_BAND, SAME_PLACE } from './geometry-constants';

type AnyBand = LaneBand | StageBand;

interface Band<B extends AnyBand> {
  readonly id: B['id'];
  readonly row: B | undefined;
  /** Where its contents were drawn. */
  readonly oldStart: number;
  /** How far it reached before anything made it grow. */
  readonly oldSize: number;
  /** False: it is new, and nothing was drawn in it yet. */
  readonly drawn: boolean;
  start: number;
  size: number;
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

function isSound(band: AnyBand | undefined): boolean {
  return band !== undefined && Math.abs(band.start) <= FARTHEST_PLACE && band.size > 0 && band.size <= LONGEST_BAND;
}

/** All lanes, or all columns, of a drawing: they touch each other in the order of their table. Offsets are from the start of a band. */
export class BandStack<B extends AnyBand> {
  private readonly bands = new Map<B['id'], Band<B>>();
  private readonly origin: number;

  constructor(
    ids: readonly B['id'][],
    stored: ReadonlyMap<string, B>,
    readonly axis: Axis,
  ) {
    const { usual, least } = bandMeasure(axis);
    const starts = [...stored.values()].filter(isSound).map((band) => band.start);
    // Of all that is stored, also what is gone: without the first lane the drawing still begins where it began.
    this.origin = starts.reduce((low, start) => Math.min(low, start), starts[0] ?? 0);
    let at = this.origin;
    for (const id of ids) {
      const row = stored.get(id);
      const drawn = isSound(row);
      const size = Math.max(least, drawn && row ? row.size : usual);
      const oldStart = drawn && row ? row.start : at;
      this.bands.set(id, { id, row, oldStart, oldSize: size, drawn, size, start: at });
      at = hundredths(at + size);
    }
  }

  sizeOf(id: B['id']): number {
    return this.bands.get(id)?.size ?? 0;
  }

  /** Where the contents of a band were drawn. */
  oldStartOf(id: B['id']): number {
    return this.bands.get(id)?.oldStart ?? 0;
  }

  /** The offset of a box that was drawn in a band; null: its middle stood elsewhere. */
  offsetIn(id: B['id'], box: Rect): number | null {
    const band = this.bands.get(id);
    if (band === undefined || !band.drawn) return null;
    const offset = box[this.axis] - band.oldStart;
    const length = box[lengthOn(this.axis)];
    const centre = offset + length / 2;
    return centre >= 0 && centre <= band.oldSize && offset + length + CELL_PADDING <= LONGEST_BAND ? offset : null;
  }

  /** The offset nearest to a wanted one that keeps the padding; the band grows to hold what sticks out at its far side. */
  hold(id: B['id'], offset: number, length: number): number {
    const band = this.bands.get(id);
    if (band === undefined) return offset;
    const kept = offset < CELL_PADDING - SAME_PLACE ? CELL_PADDING : offset;
    const needed = kept + length + CELL_PADDING;
    if (needed > band.size + SAME_PLACE) band.size = Math.ceil(needed - SAME_PLACE);
    return kept;
  }

  /** Puts the bands end to end again, after they grew. */
  restack(): void {
    let at = this.origin;
    for (const band of this.bands.values()) {
      band.start = at;
      at = hundredths(at + band.size);
    }
  }

  /** Where a box stands now. One that stays where it was in a band that stays is exactly where it was. */
  place(id: B['id'], offset: number, before: number | undefined): number {
    const band = this.bands.get(id);
    if (band === undefined) return offset;
    if (before !== undefined && band.start === band.oldStart && Math.abs(before - band.oldStart - offset) < SAME_PLACE / 4) return before;
    return hundredths(band.start + offset);
  }

  /** The rows as they should be stored; those that are right already are the same objects. */
  rows(make: (id: B['id'], start: number, size: number) => B): B[] {
    return [...this.bands.values()].map(({ id, row, start, size }) => {
      if (row === undefined) return make(id, start, size);
      return row.start === start && row.size === size ? row : { ...row, start, size };
    });
  }
}
