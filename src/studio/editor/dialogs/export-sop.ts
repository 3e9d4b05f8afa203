import type { Audience } from '../../../engine/publish/audience';
import type { Theme } from '../../../sop/drawing/palette';
import type { EditorSession } from '../editor-session';
import { type PrintForm, sheetNameOf } from '../print/print-form';

export interface ExportForm {
  readonly format: 'json' | 'page' | 'procedure' | 'png' | 'svg' | 'pdf' | 'screen';
  /** Pixels for each px of the drawing; a whole number unless the browser's limit asked for less. */
  readonly scale: number;
  readonly theme: Theme;
  readonly background: boolean;
  readonly carry: boolean;
  /** Whom a page is for. */
  readonly audience: Audience;
  /** What a PDF is made for. */
  readonly print: PrintForm;
}

export type ExportResult =
  /** `missing`: letters of a PDF that have no shape. */
  | { readonly done: true; readonly fileName: string; readonly missing: string }
  /** `problem` null: it was cancelled. `scale`: the largest that works. */
  | { readonly done: false; readonly problem: { readonly text: string; readonly scale?: number } | null };

export interface ExportWish {
  readonly signal: AbortSignal;
  /** Hears how many of how many pages are done, where there are pages. */
  readonly atPage: (done: number, of: number) => void;
}

const MAX_SHOWN = 2;

/** Makes the file that was asked for and saves it. Painters and rasteriser are loaded now. */
export async function exportSop(session: EditorSession, form: ExportForm, wish: ExportWish): Promise<ExportResult> {
  const { signal } = wish;
  try {
    const { saveBlob } = await import('../../canvas/export/save-file');
    const made = await make(session, form, wish);
    if ('problem' in made) return { done: false, problem: made.problem };
    signal.throwIfAborted();
    return { done: true, fileName: saveBlob(made.fileName, made.blob), missing: made.missing ?? '' };
  } catch (error) {
    if (signal.aborted) return { done: false, problem: null };
    return { done: false, problem: { text: `The export failed: ${error instanceof Error ? error.message : 'unknown reason'}.` } };
  }
}

type Made =
  | { readonly fileName: string; readonly blob: Blob; readonly missing?: string }
  | { readonly problem: { readonly text: string; readonly scale?: number } };

async function make({ mirror, view, opened }: EditorSession, form: ExportForm, { signal, atPage }: ExportWish): Promise<Made> {
  const { format, scale, theme, background, carry, audience, print } = form;
  const { sop } = mirror.getState();
  const { fileNameOf } = await import('../../../engine/exchange/file-name-of');
  const name = (extension: string) => fileNameOf(sop.profile.title, extension);
  if (format === 'json') {
    const { writeSopFile } = await import('../../../sop/model/file/write-sop-file');
    return { fileName: name('.sop.json'), blob: new Blob([writeSopFile(opened.whole())], { type: 'application/json' }) };
  }
  if (format === 'page' || format === 'procedure') {
    const { pageFile, procedureFile } = await import('./export-texts');
    const { text, extension, type } = format === 'page' ? await pageFile(sop, audience) : procedureFile(sop);
    return { fileName: name(extension), blob: new Blob([text], { type }) };
  }
  if (format === 'pdf') {
    const { pdfOfPages } = await import('../print/pdf-of-pages');
    return { fileName: name(`-${sheetNameOf(print)}.pdf`), ...(await pdfOfPages(sop, print, { signal, atPage })) };
  }
  const { watermarkOf } = await import('../../../engine/versions/standing');
  const word = watermarkOf(sop);
  if (format === 'svg') {
    const { paintSvg } = await import('../../../engine/exchange/svg/paint-svg');
    return {
      fileName: name('.svg'),
      blob: new Blob([paintSvg(sop, { theme, background, carrySource: carry, watermark: word })], { type: 'image/svg+xml' }),
    };
  }
  if (format === 'screen') {
    const element = view.current?.element;
    const { pictureOnScreen } = await import('../../canvas/export/on-screen');
    const blob = element ? await pictureOnScreen(element, { scale, source: carry ? sop : null, watermark: word, signal }) : null;
    return blob === null
      ? { problem: { text: 'The browser could not make a picture of what is on screen. Try the whole diagram.' } }
      : { fileName: name('.png'), blob };
  }
  const { rasterise } = await import('../../canvas/export/rasterise');
  const picture = await rasterise(sop, { theme, background, carrySource: carry, watermark: word, scale, signal });
  if (!picture.tooLarge) return { fileName: name('.png'), blob: picture.blob };
  const size = `${picture.width} × ${picture.height} pixels are more than this browser can make.`;
  if (picture.largestScale <= 0) return { problem: { text: `${size} Export a drawing (SVG) instead: it has no limit.` } };
  const largest = Math.floor(picture.largestScale * 10 ** MAX_SHOWN) / 10 ** MAX_SHOWN;
  return { problem: { text: `${size} The largest that works is ${largest}×.`, scale: largest } };
}
