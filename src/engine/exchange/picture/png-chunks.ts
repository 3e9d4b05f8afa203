import { crc32 } from './crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum. */
const FRAME = 12;

/** One block of a PNG. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the whole block begins in the file. */
  readonly start: number;
  readonly end: number;
  readonly crcFits: () => boolean;
}

/** True when the bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The blocks of a PNG up to its end, or up to the first block that says it is longer than the file. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = SIGNATURE.length;
  while (start + FRAME <= bytes.length) {
    const length = view.getUint32(start);
    const end = start + FRAME + length;
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    const stored = view.getUint32(end - 4);
    const summed = bytes.subarray(start + 4, end - 4);
    yield { type, data: bytes.subarray(start + 8, end - 4), start, end, crcFits: () => crc32(summed) === stored };
    if (type === 'IEND') return;
    start = end;
  }
}

/** A block as it stands in a file. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(data, 8);
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, chunk.length - 4)));
  return chunk;
}
