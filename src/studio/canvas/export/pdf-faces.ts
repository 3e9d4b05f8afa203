import { openPdfFont } from '../../../engine/exchange/pdf/pdf-font';
import type { PdfFace } from '../../../engine/exchange/pdf/used-letters';
import { facesFor } from './embedded-font';

/** The same faces as in the style sheet, packed in a way that can be unpacked without a library. Each is fetched when it is needed. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('/node_modules/@fontsource/arimo/files/arimo-*-{400,700}-normal.woff', {
  query: '?url',
  import: 'default',
  eager: true,
});
const NAME = /arimo-([a-z-]+-(400|700)-normal)/;

/** The faces of the diagram's font that some text needs, for a PDF. Latin letters in both weights are always among them. */
export async function pdfFaces(text: string): Promise<readonly PdfFace[]> {
  const wanted = ['latin-400-normal', 'latin-700-normal', ...facesFor(text).map(({ url }) => NAME.exec(url)?.[1] ?? '')];
  const names = [...new Set(wanted)].filter((name) => name !== '');
  return Promise.all(
    names.map(async (name): Promise<PdfFace> => {
      const url = FILES[`/node_modules/@fontsource/arimo/files/arimo-${name}.woff`];
      const response = url === undefined ? null : await fetch(url);
      if (!response?.ok) throw new Error('The font could not be fetched');
      return { weight: name.includes('-700-') ? 700 : 400, font: await openPdfFont(new Uint8Array(await response.arrayBuffer())) };
    }),
  );
}
