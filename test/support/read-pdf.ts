import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text of a PDF; lengths in points, of which 72 make an inch. */
export interface PdfText {
  readonly text: string;
  /** Of the beginning of its baseline, from the left. */
  readonly x: number;
  /** From the top of the page. */
  readonly y: number;
  readonly width: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are painted. */
  readonly texts: readonly PdfText[];
}

/** The pages of a PDF with what can be read, searched and copied in them. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({
      width: right - left,
      height: top - bottom,
      texts: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform;
        return [{ text: item.str, x: x - left, y: top - y, width: item.width }];
      }),
    });
  }
  await task.destroy();
  return pages;
}

/** A text as it can be compared with one that was broken into lines: without a space. */
export const unspaced = (text: string): string => text.replaceAll(/[\s\u00ad]+/gu, '');
