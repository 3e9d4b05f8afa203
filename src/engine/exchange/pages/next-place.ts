/** What pages offer to rows. */
export interface PageRoom {
  readonly width: number;
  /** Infinity: one page without an end. */
  readonly height: number;
  /** How much less of its height the first page offers, because of the title. */
  readonly firstPageLess: number;
  /** Rows may stand in columns beside each other: down one column, then down the next, as in a newspaper. */
  readonly inColumns: boolean;
  /** Kept between two rows and between two columns. */
  readonly gap: number;
}

/** Where rows end that are placed already. Pages count from 0. */
export interface Cursor {
  readonly page: number;
  readonly left: number;
  readonly columnWidth: number;
  readonly used: number;
}

export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly cursor: Cursor;
}

export function startOfPages({ firstPageLess }: PageRoom): Cursor {
  return { page: 0, left: 0, columnWidth: 0, used: firstPageLess };
}

/** The place of the next row: under the last one, else in a new column, else on a new page. */
export function nextPlace({ page, left, columnWidth, used }: Cursor, width: number, height: number, room: PageRoom): Place {
  const top = page === 0 ? room.firstPageLess : 0;
  const at = (onPage: number, x: number, y: number, before: number): Place => ({
    page: onPage,
    x,
    y,
    cursor: { page: onPage, left: x, columnWidth: Math.max(before, width), used: y + height + room.gap },
  });
  const fits = (y: number) => y + height <= room.height + SPARE;
  if (fits(used) && (used === top || left + width <= room.width + SPARE)) return at(page, left, used, columnWidth);
  const beside = left + columnWidth + room.gap;
  if (room.inColumns && columnWidth > 0 && beside + width <= room.width + SPARE && fits(top)) return at(page, beside, top, 0);
  return at(page + 1, 0, 0, 0);
}

/** Sums of fractions miss by less than this. */
const SPARE = 0.01;
