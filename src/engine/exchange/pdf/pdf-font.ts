import { readWoff } from './read-woff';

/** A face of a font as a PDF needs it. Lengths are thousandths of the size of the letters. */
export interface PdfFont {
  /** The TrueType file with the tables that a PDF may hold. */
  readonly file: Uint8Array;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly ascent: number;
  readonly descent: number;
  /** The glyph of a character, by its code point; 0: it has none. */
  glyphOf(code: number): number;
  /** How far the pen moves on for a glyph. */
  advanceOf(glyph: number): number;
}

/** In the order of their names, as the format wants them. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** Reads a face out of a WOFF 1 file. */
export async function openPdfFont(woff: Uint8Array): Promise<PdfFont> {
  const tableOf = readWoff(woff);
  const sure = async (name: string) => {
    const table = await tableOf(name);
    if (table === null) throw new Error(`The font has no table “${name}”`);
    return table;
  };
  const [head, hhea, hmtx, cmap] = [await sure('head'), await sure('hhea'), await sure('hmtx'), await sure('cmap')];
  const scale = 1000 / head.getUint16(18);
  const counted = hhea.getUint16(34);
  const glyphs = glyphsOf(cmap);
  const kept: (readonly [string, DataView])[] = [];
  for (const name of KEPT) {
    const table = await tableOf(name);
    if (table !== null) kept.push([name, table]);
  }
  return {
    file: trueType(kept),
    box: [head.getInt16(36) * scale, head.getInt16(38) * scale, head.getInt16(40) * scale, head.getInt16(42) * scale],
    ascent: hhea.getInt16(4) * scale,
    descent: hhea.getInt16(6) * scale,
    glyphOf: (code) => glyphs.get(code) ?? 0,
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, counted - 1)) * scale,
  };
}

const DIRECTORY = 12;
const ENTRY = 16;
const roundedUp = (length: number) => (length + 3) & ~3;

/** Puts tables together to a font file. Checksums are left out: no reader of a PDF asks for them. */
function trueType(tables: readonly (readonly [string, DataView])[]): Uint8Array {
  const start = DIRECTORY + tables.length * ENTRY;
  const bytes = new Uint8Array(tables.reduce((sum, [, { byteLength }]) => sum + roundedUp(byteLength), start));
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = start;
  for (const [index, [name, table]] of tables.entries()) {
    const entry = DIRECTORY + index * ENTRY;
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, name.charCodeAt(letter));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.byteLength);
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), offset);
    offset += roundedUp(table.byteLength);
  }
  return bytes;
}

/** The glyph of each character, from the two forms of map that fonts of today have: 4 (runs up to U+FFFF) and 12 (all). */
function glyphsOf(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(8 + index * 8);
    const format = cmap.getUint16(at);
    if (format === 4) readRuns(cmap, at, glyphs);
    else if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

function readRuns(map: DataView, start: number, glyphs: Map<number, number>): void {
  const runs = map.getUint16(start + 6) / 2;
  const column = (number: number, run: number) => start + 14 + number * runs * 2 + (number > 0 ? 2 : 0) + run * 2;
  for (let run = 0; run < runs; run += 1) {
    const last = map.getUint16(column(0, run));
    const first = map.getUint16(column(1, run));
    const delta = map.getUint16(column(2, run));
    const at = column(3, run);
    const offset = map.getUint16(at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = offset === 0 ? code : map.getUint16(at + offset + (code - first) * 2);
      const glyph = found === 0 && offset !== 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(map: DataView, start: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < map.getUint32(start + 12); group += 1) {
    const at = start + 16 + group * 12;
    const [first, last, glyph] = [map.getUint32(at), map.getUint32(at + 4), map.getUint32(at + 8)];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}
