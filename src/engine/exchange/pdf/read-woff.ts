import { inflate } from '../picture/inflate';

const HEADER = 44;
const ENTRY = 20;
/** No table of a font that ships is nearly as large. */
const LARGEST = 8_000_000;

interface PackedTable {
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
}

/** The tables of a WOFF 1 file, each unpacked when it is asked for; null: it has no such table. Fails on anything that is no WOFF 1. */
export function readWoff(file: Uint8Array): (name: string) => Promise<DataView | null> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const nameAt = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < HEADER || nameAt(0) !== 'wOFF') throw new Error('The font is not a WOFF 1 file');
  const tables = new Map<string, PackedTable>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const at = HEADER + index * ENTRY;
    tables.set(nameAt(at), { offset: view.getUint32(at + 4), packed: view.getUint32(at + 8), size: view.getUint32(at + 12) });
  }
  return async (name) => {
    const table = tables.get(name);
    if (table === undefined) return null;
    const bytes = file.slice(table.offset, table.offset + table.packed);
    const plain = table.packed < table.size ? await inflate(bytes, Math.min(table.size, LARGEST)) : bytes;
    return new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  };
}
