/** A line of the lattice: the middle of a column or a row, or the free strip before, between or after them. */
export interface GridLine {
  /** Stage (of lines across the flow) or lane (of lines along it). */
  readonly band: number;
  readonly isChannel: boolean;
  /** The outermost strip of its band on either side. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** All lines of one axis: per band a strip, then its entries with a strip after each. */
export interface GridLines {
  readonly lines: readonly GridLine[];
  /** The line of an entry of a band. */
  at(band: number, entry: number): number;
}

/** Lines for bands with so many columns (or rows) each; a band without any is one strip. */
export function gridLines(counts: readonly number[]): GridLines {
  const lines: GridLine[] = [];
  const first: number[] = [];
  counts.forEach((count, band) => {
    first.push(lines.length);
    for (let entry = 0; entry <= count; entry += 1) {
      lines.push({ band, isChannel: true, isFirst: entry === 0, isLast: entry === count });
      if (entry < count) lines.push({ band, isChannel: false, isFirst: false, isLast: false });
    }
  });
  return { lines, at: (band, entry) => (first[band] ?? 0) + 1 + 2 * entry };
}
