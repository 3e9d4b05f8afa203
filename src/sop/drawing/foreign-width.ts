/** Em that a character takes which our font lacks, and some other font of the machine draws. Rather too wide than too narrow. */
const NOTHING = 0;
const HALF = 0.6;
const FULL = 1;
const EMOJI = 1.4;

/**
 * Blocks and their width, sorted. Written out here and not asked of the engine (`\p{…}`), because each engine knows another version of
 * Unicode and a drawing must come out the same everywhere.
 */
const BLOCKS: readonly (readonly [first: number, last: number, em: number])[] = [
  [0x0000, 0x001f, NOTHING], // control characters
  [0x007f, 0x009f, NOTHING],
  [0x0300, 0x036f, NOTHING], // marks over and under letters
  [0x0483, 0x0489, NOTHING],
  [0x0591, 0x05c7, NOTHING],
  [0x0610, 0x061c, NOTHING],
  [0x064b, 0x065f, NOTHING],
  [0x1ab0, 0x1aff, NOTHING],
  [0x1dc0, 0x1dff, NOTHING],
  [0x200b, 0x200f, NOTHING], // joiners and directions
  [0x202a, 0x202e, NOTHING],
  [0x2060, 0x206f, NOTHING],
  [0x20d0, 0x20ff, NOTHING],
  [0x2300, 0x23ff, EMOJI],
  [0x2600, 0x27bf, EMOJI],
  [0x2b00, 0x2bff, EMOJI],
  [0xfe00, 0xfe0f, NOTHING], // choose between text and emoji
  [0xfe20, 0xfe2f, NOTHING],
  [0xff61, 0xffdc, HALF], // half-width forms
  [0x1f000, 0x1faff, EMOJI],
  [0xe0000, 0xe0fff, NOTHING], // tags
];

/** Signs of the East and all other alphabets: nearly all of their letters are narrower, some by half. */
export function foreignWidth(code: number): number {
  for (const [first, last, em] of BLOCKS) {
    if (code < first) break;
    if (code <= last) return em;
  }
  return FULL;
}
