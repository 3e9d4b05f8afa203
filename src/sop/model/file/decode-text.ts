import type { Damage } from './damage';
import { scanDepth } from './scan-depth';

const MAX_BYTES = 10_000_000;
const MAX_DEPTH = 64;

type Decoded = { readonly text: string; readonly damages: readonly Damage[] } | { readonly reason: string };

const TOO_LARGE = { reason: 'It is larger than 10 MB, more than any SOP needs.' };

/** The text of a file, if it is one that can be given to the parser at all. */
export function decodeText(input: string | Uint8Array): Decoded {
  if (sizeOf(input) > MAX_BYTES) return TOO_LARGE;
  const decoded = typeof input === 'string' ? { text: input, damages: [] } : fromBytes(input);
  if ('reason' in decoded) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { reason: 'It is empty.' };
  if (!scanDepth(text, MAX_DEPTH)) return { reason: `Its brackets nest deeper than ${MAX_DEPTH} levels, which no SOP does.` };
  return { ...decoded, text };
}

function sizeOf(input: string | Uint8Array): number {
  if (typeof input !== 'string') return input.length;
  return input.length > MAX_BYTES || input.length * 3 <= MAX_BYTES ? input.length : new TextEncoder().encode(input).length;
}

/** Signs that are no UTF-8 are not worth losing an SOP for. */
function fromBytes(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { reason: 'It is text in UTF-16; save it as UTF-8 first.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damages: [] };
  } catch {
    const message = 'some signs are not UTF-8, a “\ufffd” stands in their place now';
    return { text: new TextDecoder('utf-8').decode(bytes), damages: [{ path: 'file', message }] };
  }
}
