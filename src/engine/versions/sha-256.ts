import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text as 64 hex digits. Not WebCrypto's: that one is missing on pages that were not served by https, and never at once. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
