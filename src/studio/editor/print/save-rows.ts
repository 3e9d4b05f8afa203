import { fileNameOf } from '../../../engine/exchange/file-name-of';
import { pagePainter } from '../../../engine/exchange/pages/paint-pages';
import { endlessSheet, type Sheet } from '../../../engine/exchange/pages/sheet';
import { wrapInSlices } from '../../../engine/exchange/pages/wrap-sop';
import type { Picture } from '../../../engine/exchange/svg/paint-svg';
import { watermarkOf } from '../../../engine/versions/standing';
import type { SopDocument } from '../../../sop/model/sop-document';
import { rasterisePicture } from '../../canvas/export/rasterise';
import { saveBlob } from '../../canvas/export/save-file';
import { inSlices } from './in-slices';

export interface RowsFile {
  readonly format: 'svg' | 'png';
  readonly sheet: Sheet;
  readonly sheetName: string;
  /** Pixels for each px, of a PNG. */
  readonly scale: number;
}

export type RowsSaved =
  | { readonly saved: string }
  | { readonly tooLarge: { readonly width: number; readonly height: number; readonly largestScale: number } };

/** Saves all rows in one picture as wide as the paper. The picture opens again as its SOP. */
export async function saveRows(sop: SopDocument, { format, sheet, sheetName, scale }: RowsFile, signal: AbortSignal): Promise<RowsSaved> {
  const picture = await rowsOf(sop, sheet, format === 'svg', signal);
  const fileName = fileNameOf(sop.profile.title, `-${sheetName}.${format}`);
  if (format === 'svg') return { saved: saveBlob(fileName, new Blob([picture.svg], { type: 'image/svg+xml' })) };
  const made = await rasterisePicture(picture, { scale, source: sop, signal });
  return made.tooLarge ? { tooLarge: made } : { saved: saveBlob(fileName, made.blob) };
}

async function rowsOf(sop: SopDocument, sheet: Sheet, carrySource: boolean, signal: AbortSignal): Promise<Picture> {
  const endless = endlessSheet(Math.floor(sheet.width), sheet.margin);
  const wrapped = await inSlices(wrapInSlices(sop, endless, 'light'), signal);
  const [page = { number: 1, blocks: [], end: 0 }] = wrapped.pages;
  return pagePainter(wrapped, { watermark: watermarkOf(sop), ...(carrySource ? { source: sop } : {}) })(page);
}
