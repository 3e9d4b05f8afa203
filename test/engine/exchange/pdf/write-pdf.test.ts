import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagePainter } from '../../../../src/engine/exchange/pages/paint-pages';
import { sheetOf } from '../../../../src/engine/exchange/pages/sheet';
import { wrapSop } from '../../../../src/engine/exchange/pages/wrap-sop';
import { openPdfFont } from '../../../../src/engine/exchange/pdf/pdf-font';
import type { PdfFace } from '../../../../src/engine/exchange/pdf/used-letters';
import { writePdf } from '../../../../src/engine/exchange/pdf/write-pdf';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { readPdf, unspaced } from '../../../support/read-pdf';
import { opened } from '../../../templates/shipped';

const faceOf = async (alphabet: string, weight: PdfFace['weight']): Promise<PdfFace> => ({
  weight,
  font: await openPdfFont(new Uint8Array(readFileSync(`node_modules/@fontsource/arimo/files/arimo-${alphabet}-${weight}-normal.woff`))),
});

const FACES = Promise.all((['latin', 'latin-ext', 'cyrillic'] as const).flatMap((one) => [faceOf(one, 400), faceOf(one, 700)]));

async function pdfOf(sop: SopDocument, watermark: string | null = null) {
  const wrapped = wrapSop(sop, sheetOf('a4', 'landscape'), 'light');
  const pictures = wrapped.pages.map(pagePainter(wrapped, { watermark }));
  return { pictures, ...(await writePdf(pictures, { title: sop.profile.title, faces: await FACES })) };
}

const renamed = (sop: SopDocument, name: string): SopDocument => {
  const [first] = [...sop.steps.values()];
  if (first === undefined) throw new Error('There is no step');
  return { ...sop, steps: new Map([...sop.steps, [first.id, { ...first, name }]]) };
};

describe('an SOP as a PDF', () => {
  it('has its pages in the size of the paper, with every name as text that can be found', async () => {
    const sop = opened('account-management');

    const { bytes, pictures, missing } = await pdfOf(sop);

    const pages = await readPdf(bytes);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(pictures.map(() => [842, 595]));
    const text = unspaced(pages.flatMap(({ texts }) => texts.map((one) => one.text)).join(''));
    expect([...sop.steps.values()].filter(({ name }) => !text.includes(unspaced(name)))).toEqual([]);
    expect([...sop.roles.values()].filter(({ name }) => !text.includes(unspaced(name)))).toEqual([]);
    expect(missing).toEqual([]);
    const outside = pages.flatMap(({ width, height, texts }) =>
      texts.filter(({ x, y, width: long }) => x < 0 || x + long > width || y < 0 || y > height),
    );
    expect(outside).toEqual([]);
  });

  it('says across every page that it is a draft', async () => {
    const pages = await readPdf((await pdfOf(opened('escalation'), 'Draft')).bytes);

    expect(pages.length).toBeGreaterThan(1);
    for (const { texts } of pages) expect(texts.filter(({ text }) => text === 'Draft').length).toBeGreaterThan(1);
  });

  it('takes letters of several alphabets, and tells those that it has no shape for, which are found all the same', async () => {
    const { bytes, missing } = await pdfOf(renamed(opened('saas'), 'Zażółć Договор 你'));

    const [page] = await readPdf(bytes);
    expect(unspaced((page?.texts ?? []).map(({ text }) => text).join(''))).toContain('ZażółćДоговор');
    expect(missing).toEqual(['你']);
  });

  it('is the same bytes each time, and stops when it is no longer wanted', async () => {
    const sop = opened('escalation');
    const [one, other] = [await pdfOf(sop), await pdfOf(sop)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);

    const atPage = (done: number) => (done === 1 ? Promise.reject(new Error('Not wanted')) : Promise.resolve());
    await expect(writePdf(one.pictures, { title: '', faces: await FACES, atPage })).rejects.toThrow('Not wanted');
  });

  it('fails on a font that is none', async () => {
    await expect(openPdfFont(new Uint8Array(100))).rejects.toThrow('The font is not a WOFF 1 file');
  });
});
