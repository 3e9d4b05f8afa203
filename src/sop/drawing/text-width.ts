/** Average widths in thousandths of the font size, Arial's metrics. */
const NARROW = new Set('iIjl.,:;|!\'’‘"`()[]{}/\\tfr- ');
const WIDE = new Set('mMw%—OGCDHNRUKABEPSVXYZQ&+=<>~');
const WIDEST = new Set('W@');
const SIZE = 14;
const SAFETY = 1.05;
/** Beyond ASCII: marks that take no room of their own, and capitals, which are wide in every alphabet. */
const INVISIBLE = /[\p{M}\p{Cf}]/u;
const CAPITAL = /\p{Lu}/u;

function emOf(sign: string): number {
  if (NARROW.has(sign)) return 0.31;
  if (WIDE.has(sign)) return 0.76;
  if (WIDEST.has(sign)) return 1;
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 0.56;
  if (INVISIBLE.test(sign)) return 0;
  if (code >= 0x1100) return 1;
  return CAPITAL.test(sign) ? 0.85 : 0.56;
}

/** Width of a text in px, a safe estimate for 14 px sans-serif; other sizes scale. No font is asked, so it is the same everywhere. */
export function textWidth(text: string): number {
  let em = 0;
  for (const sign of text) em += emOf(sign);
  return em * SIZE * SAFETY;
}
