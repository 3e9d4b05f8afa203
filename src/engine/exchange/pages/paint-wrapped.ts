import type { Theme } from '../../../sop/drawing/palette';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Picture } from '../svg/paint-svg';
import { pagePainter } from './paint-pages';
import { endlessSheet, type Sheet } from './sheet';
import { wrapSop } from './wrap-sop';

interface WrappedPicture {
  /** Its width is the picture's; it is as high as the rows need. */
  readonly sheet: Sheet;
  readonly theme: Theme;
  /** Puts the SOP itself into the picture, so that the picture opens again. */
  readonly carrySource: boolean;
  /** A word across the picture; null: none. */
  readonly watermark?: string | null;
}

/** One picture with all rows of an SOP one under the other, as wide as a paper or a screen; and how many rows are too small to read. */
export function paintWrapped(
  sop: SopDocument,
  { sheet, theme, carrySource, watermark = null }: WrappedPicture,
): Picture & { readonly tooSmall: number } {
  const wrapped = wrapSop(sop, endlessSheet(Math.floor(sheet.width), sheet.margin), theme);
  const [page = { number: 1, blocks: [], end: 0 }] = wrapped.pages;
  return { ...pagePainter(wrapped, { watermark, ...(carrySource ? { source: sop } : {}) })(page), tooSmall: wrapped.tooSmall.length };
}
