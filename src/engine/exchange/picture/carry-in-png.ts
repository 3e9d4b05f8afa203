import { deflate } from './inflate';
import { joinBytes } from './join-bytes';
import { SOURCE_NAME } from './picture-source';
import { isPng, pngChunk, pngChunks } from './png-chunks';

/**
 * The same picture with the text of its SOP inside, as a packed iTXt block. It stands right after the header, where programs that
 * stop reading at the pixels still meet it; an older text of ours is taken out.
 */
export async function carryInPng(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!isPng(png)) throw new Error('carryInPng was given something that is no PNG');
  const chunks = [...pngChunks(png)];
  const header = chunks[0];
  if (header?.type !== 'IHDR' || chunks.at(-1)?.type !== 'IEND') throw new Error('carryInPng was given half a PNG');
  const source = pngChunk(
    'iTXt',
    joinBytes([new TextEncoder().encode(`${SOURCE_NAME}\0\u0001\0\0\0`), await deflate(new TextEncoder().encode(text))]),
  );
  const kept = chunks.slice(1).filter((chunk) => chunk.type !== 'iTXt' || !isOurs(chunk.data));
  return joinBytes([png.subarray(0, header.end), source, ...kept.map((chunk) => png.subarray(chunk.start, chunk.end))]);
}

/** True when a text block is the one that carries an SOP. */
export function isOurs(data: Uint8Array): boolean {
  return data[SOURCE_NAME.length] === 0 && [...SOURCE_NAME].every((letter, index) => data[index] === letter.charCodeAt(0));
}
