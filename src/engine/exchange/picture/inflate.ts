import { joinBytes } from './join-bytes';

/** Thrown when unpacked data grows past its limit; a small file can say that it is a thousand times its size. */
export class TooMuchData extends Error {}

/** Packs bytes as zlib data. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return drain(bytes, new CompressionStream('deflate'), Number.POSITIVE_INFINITY);
}

/** Unpacks zlib data and stops as soon as more than `limit` bytes have come out. */
export async function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return drain(bytes, new DecompressionStream('deflate'), limit);
}

async function drain(bytes: Uint8Array, through: GenericTransformStream, limit: number): Promise<Uint8Array> {
  const writer = through.writable.getWriter();
  // What goes wrong here goes wrong for the reader too, and is told there.
  const written = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = through.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new TooMuchData();
    }
    parts.push(next.value);
  }
  await written;
  return joinBytes(parts);
}
