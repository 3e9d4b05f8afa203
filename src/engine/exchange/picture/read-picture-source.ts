import { MAX_PICTURE_BYTES, type PictureSource } from './picture-source';
import { isPng } from './png-chunks';
import { readPngSource } from './read-png-source';
import { readSvgSource } from './read-svg-source';

/** The text of the SOP that a PNG or an SVG carries; told by content, not by the name of the file. */
export async function readPictureSource(bytes: Uint8Array): Promise<PictureSource> {
  if (bytes.length > MAX_PICTURE_BYTES) return { refused: 'is larger than 100 MB' };
  return isPng(bytes) ? readPngSource(bytes) : readSvgSource(new TextDecoder().decode(bytes));
}
