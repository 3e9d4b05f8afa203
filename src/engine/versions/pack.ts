const CHUNK = 0x8000;

/** Bytes as text for a line of JSON. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** More than any SOP file that is read; a small text can say that it is a thousand times its size. */
const MAX_BYTES = 64 * 1024 * 1024;

async function drained(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const reader = stream.getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MAX_BYTES) {
      await reader.cancel().catch(() => undefined);
      throw new Error('it is larger than any SOP');
    }
    parts.push(next.value as Uint8Array<ArrayBuffer>); // what the streams of the platform give is never shared memory
  }
  return new Blob(parts);
}

/** A text as base64 of its deflated bytes. */
export async function pack(text: string): Promise<string> {
  const packed = await drained(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate')));
  return toBase64(new Uint8Array(await packed.arrayBuffer()));
}

/** The text again; throws when it was not packed by `pack`. */
export async function unpack(packed: string): Promise<string> {
  const text = await drained(new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('deflate')));
  return text.text();
}
