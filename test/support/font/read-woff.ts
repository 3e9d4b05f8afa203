import { inflateSync } from 'node:zlib';

/** What a font file says of its characters. */
export interface FontFile {
  readonly unitsPerEm: number;
  /** How far the pen moves on for a character (by its code point), in font units. */
  readonly advances: ReadonlyMap<number, number>;
}

const HEADER = 44;
const ENTRY = 20;

/** Reads the widths out of a WOFF 1 file: an sfnt whose tables are packed with zlib, one by one. */
export function readWoff(file: Buffer): FontFile {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1 file');
  const head = table(file, 'head');
  const metrics = table(file, 'hmtx');
  const counted = table(file, 'hhea').readUInt16BE(34);
  const glyphs = glyphsOf(table(file, 'cmap'));
  const advanceOf = (glyph: number) => metrics.readUInt16BE(4 * Math.min(glyph, counted - 1));
  return { unitsPerEm: head.readUInt16BE(18), advances: new Map([...glyphs].map(([code, glyph]) => [code, advanceOf(glyph)])) };
}

function table(file: Buffer, name: string): Buffer {
  const count = file.readUInt16BE(12);
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + index * ENTRY;
    if (file.toString('latin1', entry, entry + 4) !== name) continue;
    const start = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const bytes = file.subarray(start, start + packed);
    return packed < file.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table “${name}”`);
}

/** The glyph of each character, from the two forms of map that fonts of today have: 4 (runs up to U+FFFF) and 12 (all). */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = map.readUInt16BE(0);
    if (format === 4) readRuns(map, glyphs);
    else if (format === 12) readGroups(map, glyphs);
  }
  return glyphs;
}

function readRuns(map: Buffer, glyphs: Map<number, number>): void {
  const runs = map.readUInt16BE(6) / 2;
  const column = (number: number, run: number) => 14 + number * runs * 2 + (number > 0 ? 2 : 0) + run * 2;
  for (let run = 0; run < runs; run += 1) {
    const last = map.readUInt16BE(column(0, run));
    const first = map.readUInt16BE(column(1, run));
    const delta = map.readUInt16BE(column(2, run));
    const at = column(3, run);
    const offset = map.readUInt16BE(at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = offset === 0 ? code : map.readUInt16BE(at + offset + (code - first) * 2);
      const glyph = found === 0 && offset !== 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(map: Buffer, glyphs: Map<number, number>): void {
  const groups = map.readUInt32BE(12);
  for (let group = 0; group < groups; group += 1) {
    const first = map.readUInt32BE(16 + group * 12);
    const last = map.readUInt32BE(20 + group * 12);
    const glyph = map.readUInt32BE(24 + group * 12);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}
