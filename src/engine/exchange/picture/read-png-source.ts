import { isOurs } from './carry-in-png';
import { inflate, TooMuchData } from './inflate';
import { MAX_SOURCE_BYTES, type PictureSource, SOURCE_NAME } from './picture-source';
import { isPng, pngChunks } from './png-chunks';

const NONE = 'is a picture without an SOP inside: only a PNG that was exported from Laneway opens again';
const TOO_LARGE = 'carries an SOP of more than 10 MB';
const BROKEN = 'carries an SOP that is damaged and cannot be read';

/** The text of the SOP in a PNG. Everything in the file is taken as hostile: lengths, checksums, and how far packed text unfolds. */
export async function readPngSource(bytes: Uint8Array): Promise<PictureSource> {
  if (!isPng(bytes)) return { refused: 'is no PNG picture' };
  for (const chunk of pngChunks(bytes)) {
    if (chunk.type !== 'iTXt' || !isOurs(chunk.data)) continue;
    if (!chunk.crcFits()) return { refused: BROKEN };
    return textOf(chunk.data.subarray(SOURCE_NAME.length + 1));
  }
  return { refused: NONE };
}

/** `rest` is: packed or not, the way of packing, language, translated keyword, text. */
async function textOf(rest: Uint8Array): Promise<PictureSource> {
  const packed = rest[0];
  const languageEnd = rest.indexOf(0, 2);
  const keywordEnd = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1);
  if (keywordEnd < 0 || (packed !== 0 && packed !== 1) || rest[1] !== 0) return { refused: BROKEN };
  const body = rest.subarray(keywordEnd + 1);
  if (body.length > MAX_SOURCE_BYTES) return { refused: TOO_LARGE };
  try {
    const plain = packed === 1 ? await inflate(body, MAX_SOURCE_BYTES) : body;
    return { kind: 'png', text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch (error) {
    return { refused: error instanceof TooMuchData ? TOO_LARGE : BROKEN };
  }
}
