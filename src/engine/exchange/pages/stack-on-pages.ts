import type { Block } from './block';
import { nextPlace, type PageRoom, startOfPages } from './next-place';
import { LEAST_SCALE, ROW_GAP } from './room';
import type { Sheet } from './sheet';

/** More than between two rows: the columns above are read to their ends first. */
const BETWEEN_BANDS = 2 * ROW_GAP;

/** A row on its page; px of the sheet. */
export interface PlacedBlock {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface WrappedPage {
  /** From 1. */
  readonly number: number;
  readonly blocks: readonly PlacedBlock[];
  /** Where its rows end. */
  readonly end: number;
}

export interface Stacked {
  readonly pages: readonly WrappedPage[];
  /** Of every row but those that had to be smaller. */
  readonly scale: number;
  /** Rows whose smallest text is too small to read, because every place where they could be cut lies under a step. */
  readonly tooSmall: readonly { readonly page: number; readonly scale: number }[];
  /** The page of a tile, by the tile's index. */
  readonly pageOf: readonly number[];
}

/** Puts rows onto pages in their order. There is always a first page: it has the title. */
export function stackOnPages(blocks: readonly Block[], sheet: Sheet, room: PageRoom, top: number, scale: number): Stacked {
  const pages: { number: number; blocks: PlacedBlock[]; end: number }[] = [{ number: 1, blocks: [], end: top + room.firstPageLess }];
  const tooSmall: Stacked['tooSmall'][number][] = [];
  const pageOf: number[] = [];
  let cursor = startOfPages(room);
  for (const block of blocks) {
    const fitting = Math.min(scale, room.width / block.width, room.height / block.height);
    const place = nextPlace(cursor, block.width * fitting, block.height * fitting, room);
    cursor = place.cursor;
    const number = place.page + 1;
    while (pages.length < number) pages.push({ number: pages.length + 1, blocks: [], end: top });
    const page = pages.at(-1);
    page?.blocks.push({ block, x: sheet.margin + place.x, y: top + place.y, scale: fitting });
    if (page !== undefined) page.end = Math.max(page.end, top + place.y + block.height * fitting);
    pageOf[block.tile.index] = number;
    if (fitting < LEAST_SCALE - 1e-9) tooSmall.push({ page: number, scale: fitting });
  }
  return { pages, scale, tooSmall, pageOf };
}

/** Pages put under each other as one, for a sheet without an end. */
export function onOnePage({ pages, scale, tooSmall, pageOf }: Stacked): Stacked {
  const blocks: PlacedBlock[] = [];
  let end = pages[0]?.end ?? 0;
  for (const page of pages) {
    const top = Math.min(...page.blocks.map(({ y }) => y));
    const by = page.number === 1 || page.blocks.length === 0 ? 0 : end + BETWEEN_BANDS - top;
    blocks.push(...page.blocks.map((placed) => ({ ...placed, y: placed.y + by })));
    end = page.blocks.length === 0 ? end : page.end + by;
  }
  return {
    pages: [{ number: 1, blocks, end }],
    scale,
    tooSmall: tooSmall.map((row) => ({ ...row, page: 1 })),
    pageOf: pageOf.map(() => 1),
  };
}
