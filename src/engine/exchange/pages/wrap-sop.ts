import type { Theme } from '../../../sop/drawing/palette';
import { settled } from '../../../sop/drawing/settled';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Block } from './block';
import { buildBlock } from './build-block';
import { chooseRows } from './choose-rows';
import { type FlowDrawing, flowDrawing } from './flow-drawing';
import { type PageTitle, pageTitle } from './page-title';
import { LEAST_SCALE, RUNNING_HEAD, roomOf } from './room';
import { type RowCandidates, rowCandidates } from './row-candidates';
import type { Sheet } from './sheet';
import { onOnePage, type Stacked, stackOnPages } from './stack-on-pages';
import { tileContents } from './tile-contents';
import { tilesOf } from './tiles';

/** An SOP in rows on pages. */
export interface WrappedSop extends Stacked {
  /** The settled SOP that is shown. */
  readonly sop: SopDocument;
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly title: PageTitle;
}

/**
 * Slices the drawing of an SOP into rows that fit a sheet, and the rows onto pages. Nothing is laid out anew: steps and connectors
 * stand to each other as they do in the drawing, only what is empty is taken out. No step is ever cut.
 */
export function wrapSop(sop: SopDocument, sheet: Sheet, theme: Theme): WrappedSop {
  const work = wrapInSlices(sop, sheet, theme);
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value;
}

/** The same work in slices of a few milliseconds, for a page that must stay alive. */
export function* wrapInSlices(given: SopDocument, sheet: Sheet, theme: Theme): Generator<undefined, WrappedSop> {
  const sop = settled(given);
  const drawing = flowDrawing(sop);
  yield;
  const candidates = rowCandidates(drawing);
  const title = pageTitle(sop, sheet.width - 2 * sheet.margin);
  yield;
  const large = yield* pagesAt(1, { drawing, candidates, sheet, theme, title });
  // Text at full size, unless smaller text that is still large enough to read saves a page.
  const small = sheet.height === null ? large : yield* pagesAt(LEAST_SCALE, { drawing, candidates, sheet, theme, title });
  const isBetter = small.tooSmall.length - large.tooSmall.length || small.pages.length - large.pages.length;
  return { sop, sheet, theme, title, ...(isBetter < 0 ? enlarged(drawing, small, sheet, title) : large) };
}

interface Work {
  readonly drawing: FlowDrawing;
  readonly candidates: RowCandidates;
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly title: PageTitle;
}

function* pagesAt(scale: number, { drawing, candidates, sheet, theme, title }: Work): Generator<undefined, Stacked> {
  const room = roomOf(sheet, drawing.sop.profile.direction, title.height, scale);
  const isEmpty = drawing.along.end <= drawing.along.start || drawing.across.end <= drawing.across.start;
  const tiles = tilesOf(drawing, isEmpty ? [] : yield* chooseRows(candidates, room), room);
  yield;
  const blocks: Block[] = [];
  for (const content of tileContents(drawing, tiles)) {
    blocks.push(buildBlock(drawing, content, room, theme));
    yield;
  }
  return stacked(drawing, blocks, sheet, title, scale);
}

function stacked(drawing: FlowDrawing, blocks: readonly Block[], sheet: Sheet, title: PageTitle, scale: number): Stacked {
  const room = roomOf(sheet, drawing.sop.profile.direction, title.height, 1);
  if (sheet.height === null) return onOnePage(stackOnPages(blocks, sheet, room, sheet.margin + title.height, scale));
  return stackOnPages(blocks, sheet, room, sheet.margin + RUNNING_HEAD, scale);
}

/** The same rows as large as their pages let them be. */
function enlarged(drawing: FlowDrawing, wrapped: Stacked, sheet: Sheet, title: PageTitle): Stacked {
  const blocks = wrapped.pages.flatMap((page) => page.blocks.map(({ block }) => block));
  for (let scale = 1; scale > wrapped.scale; scale -= 0.005) {
    const larger = stacked(drawing, blocks, sheet, title, scale);
    if (larger.tooSmall.length <= wrapped.tooSmall.length && larger.pages.length === wrapped.pages.length) return larger;
  }
  return wrapped;
}
