import { deflate } from '../picture/inflate';
import { joinBytes } from '../picture/join-bytes';
import type { Picture } from '../svg/paint-svg';
import { type PdfContent, paintContent, textString } from './paint-content';
import { num } from './path-in-pdf';
import { lettersFrom, type PdfFace, type UsedFace } from './used-letters';

/** Points for each px: 72 and 96 to the inch. */
const POINTS = 0.75;

interface PdfWish {
  readonly title: string;
  /** Those that the texts need; letters of several alphabets come from several files. */
  readonly faces: readonly PdfFace[];
  /** Hears how many pages are done, and lets the screen breathe. Rejects when the PDF is no longer wanted. */
  readonly atPage?: (done: number) => Promise<void>;
}

interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** Characters that no face has a shape for. They can be found and copied all the same. */
  readonly missing: readonly string[];
}

/**
 * Pictures as the pages of a PDF 1.7: lines stay lines, text stays text in its own font, links of tools can be pressed. No clock and no
 * chance, so the same pictures make the same bytes.
 */
export async function writePdf(pictures: Iterable<Picture>, { title, faces, atPage }: PdfWish): Promise<WrittenPdf> {
  const file = new PdfFile();
  const letters = lettersFrom(faces);
  const opacities = new Set<number>();
  const [catalog, pages, resources, info] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  const kids: number[] = [];
  for (const picture of pictures) {
    const content = paintContent(picture.svg, letters, opacities);
    kids.push(await addPage(file, picture, content, { pages, resources }));
    await atPage?.(kids.length);
  }
  const fonts: string[] = [];
  for (const face of letters.faces)
    if (face.letters.size > 0 || face === letters.faces[0]) fonts.push(`/${face.name} ${await addFont(file, face)} 0 R`);
  const states = [...opacities].map((one) => `/A${one} <</ca ${num(one / 1000)}>>`);
  file.set(resources, `<</Font <<${fonts.join(' ')}>> /ExtGState <<${states.join(' ')}>>>>`);
  file.set(pages, `<</Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}]>>`);
  file.set(catalog, `<</Type /Catalog /Pages ${pages} 0 R /Lang (en) /ViewerPreferences <</DisplayDocTitle true>>>>`);
  file.set(info, `<</Title ${textString(title)} /Producer (Laneway)>>`);
  return { bytes: file.bytes(catalog, info), missing: [...letters.missing] };
}

interface PageParents {
  readonly pages: number;
  readonly resources: number;
}

async function addPage(
  file: PdfFile,
  { width, height }: Picture,
  { operators, links }: PdfContent,
  { pages, resources }: PageParents,
): Promise<number> {
  const [across, down] = [width * POINTS, height * POINTS];
  const content = file.reserve();
  await file.setStream(content, '', encoded(`${POINTS} 0 0 -${POINTS} 0 ${num(down)} cm\n${operators}`));
  const annotations = links.map(({ href, left, top, right, bottom }) => {
    const rect = [left * POINTS, down - bottom * POINTS, right * POINTS, down - top * POINTS].map(num).join(' ');
    return `<</Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /A <</S /URI /URI ${byteString(href)}>>>>`;
  });
  return file.add(
    `<</Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${num(across)} ${num(down)}] /Resources ${resources} 0 R /Contents ${content} 0 R /Annots [${annotations.join(' ')}]>>`,
  );
}

/** A face with the widths of the letters that are used, and the table by which readers find and copy them. */
async function addFont(file: PdfFile, { font, weight, name, letters }: UsedFace): Promise<number> {
  const [data, unicode] = [file.reserve(), file.reserve()];
  // Faces of other alphabets have the same name but for these six letters, which say that it is a part of a font.
  const base = `${name.replace(/\d+/, (digits) => String.fromCharCode(64 + Number(digits))).padStart(6, 'A')}+Arimo${weight === 700 ? '-Bold' : ''}`;
  await file.setStream(data, ` /Length1 ${font.file.length}`, font.file);
  await file.setStream(unicode, '', encoded(unicodeMap(letters)));
  const descriptor = file.add(
    `<</Type /FontDescriptor /FontName /${base} /Flags 4 /FontBBox [${font.box.map(num).join(' ')}] /ItalicAngle 0 /Ascent ${num(font.ascent)} /Descent ${num(font.descent)} /CapHeight ${num(font.ascent)} /StemV ${weight === 700 ? 140 : 80} /FontFile2 ${data} 0 R>>`,
  );
  const widths = [...new Set([0, ...letters.keys()])]
    .sort((one, other) => one - other)
    .map((glyph) => `${glyph} [${num(font.advanceOf(glyph))}]`);
  const descendant = file.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${base} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 0 /W [${widths.join(' ')}]>>`,
  );
  return file.add(
    `<</Type /Font /Subtype /Type0 /BaseFont /${base} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R>>`,
  );
}

/** A map may name a hundred letters at a time. */
const AT_ONCE = 100;

function unicodeMap(letters: ReadonlyMap<number, number>): string {
  const all = [...letters].sort(([one], [other]) => one - other);
  const hex = (glyph: number) => glyph.toString(16).padStart(4, '0');
  const blocks = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) => {
    const some = all.slice(index * AT_ONCE, (index + 1) * AT_ONCE);
    const lines = some.map(([glyph, code]) => `<${hex(glyph)}> ${textString(String.fromCodePoint(code)).replace('feff', '')}`);
    return `${some.length} beginbfchar\n${lines.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An address: ASCII, because it was made clean. */
const byteString = (text: string): string => `<${[...encoded(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;

/** Objects by their numbers, and where each of them begins. */
class PdfFile {
  private readonly objects: (Uint8Array | null)[] = [];

  reserve(): number {
    this.objects.push(null);
    return this.objects.length;
  }

  set(id: number, body: string): void {
    this.objects[id - 1] = encoded(body);
  }

  add(body: string): number {
    const id = this.reserve();
    this.set(id, body);
    return id;
  }

  async setStream(id: number, more: string, content: Uint8Array): Promise<void> {
    const packed = await deflate(content);
    const head = `<</Length ${packed.length} /Filter /FlateDecode${more}>>\nstream\n`;
    this.objects[id - 1] = joinBytes([encoded(head), packed, encoded('\nendstream')]);
  }

  bytes(root: number, info: number): Uint8Array {
    // The second line tells programs that move files that this one is no text.
    const parts = [encoded('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
    let size = parts.reduce((sum, part) => sum + part.length, 0);
    const offsets = this.objects.map((body, index) => {
      const offset = size;
      const part = joinBytes([encoded(`${index + 1} 0 obj\n`), body ?? encoded('null'), encoded('\nendobj\n')]);
      parts.push(part);
      size += part.length;
      return offset;
    });
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const count = offsets.length + 1;
    parts.push(
      encoded(
        `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count} /Root ${root} 0 R /Info ${info} 0 R>>\nstartxref\n${size}\n%%EOF\n`,
      ),
    );
    return joinBytes(parts);
  }
}
