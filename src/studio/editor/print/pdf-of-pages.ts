import { pagePainter } from '../../../engine/exchange/pages/paint-pages';
import { sheetOf } from '../../../engine/exchange/pages/sheet';
import { wrapInSlices } from '../../../engine/exchange/pages/wrap-sop';
import { writePdf } from '../../../engine/exchange/pdf/write-pdf';
import { watermarkOf } from '../../../engine/versions/standing';
import type { SopDocument } from '../../../sop/model/sop-document';
import { pdfFaces } from '../../canvas/export/pdf-faces';
import { inSlices } from './in-slices';
import type { PrintForm } from './print-form';

interface PdfWish {
  readonly signal: AbortSignal;
  /** Hears how many of how many pages are done. */
  readonly atPage: (done: number, of: number) => void;
}

export interface PagesFile {
  readonly blob: Blob;
  /** What of the texts has no shape in our font; empty: everything has. */
  readonly missing: string;
}

/** The pages that “Print” shows, as a PDF: without the dialog of a printer, and the same on every computer. */
export async function pdfOfPages(sop: SopDocument, { paper, orientation }: PrintForm, { signal, atPage }: PdfWish): Promise<PagesFile> {
  const wrapped = await inSlices(wrapInSlices(sop, sheetOf(paper, orientation), 'light'), signal);
  const paint = pagePainter(wrapped, { watermark: watermarkOf(sop) });
  const { pages } = wrapped;
  const pictures = pages.map(paint);
  const faces = await pdfFaces(pictures.map(({ svg }) => svg).join(''));
  signal.throwIfAborted();
  const { bytes, missing } = await writePdf(pictures, {
    title: sop.profile.title || 'Untitled SOP',
    faces,
    async atPage(done) {
      atPage(done, pages.length);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    },
  });
  return { blob: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), missing: missing.join(' ') };
}
