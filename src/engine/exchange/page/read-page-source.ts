import { MAX_PICTURE_BYTES, MAX_SOURCE_BYTES } from '../picture/picture-source';
import { PAGE_SOURCE } from './page-source';

const NONE = 'is a web page without an SOP inside: only a page that was published by Laneway opens again';

/** The text of the SOP that a published page carries, or why there is none. A foreign page is never parsed, only looked through. */
export function readPageSource(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  if (bytes.length > MAX_PICTURE_BYTES) return { refused: 'is larger than 100 MB' };
  const page = new TextDecoder().decode(bytes);
  const begin = page.indexOf(PAGE_SOURCE);
  if (begin < 0) return { refused: NONE };
  const from = begin + PAGE_SOURCE.length;
  const end = page.indexOf('</script>', from);
  if (end < 0) return { refused: 'carries an SOP that is cut off and cannot be read' };
  const text = page.slice(from, end);
  return new TextEncoder().encode(text).length > MAX_SOURCE_BYTES ? { refused: 'carries an SOP of more than 10 MB' } : { text };
}
