/** Average widths in thousandths of the font size, Arial's metrics. */
const NARROW = 'iIjl.,:;|!\'’‘"`()[]{}/\\tfr- ';
const WIDE = 'mMwW@%—QOGCDHNRUKABEPSVXYZ&+=<>~';
const SIZE = 14;
const SAFETY = 1.05;

function emOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1;
  if (NARROW.includes(sign)) return 0.31;
  return WIDE.includes(sign) ? 0.76 : 0.56;
}

/** Width of a text in px, a safe estimate for 14 px sans-serif; other sizes scale. No font is asked, so it is the same everywhere. */
export function textWidth(text: string): number {
  let em = 0;
  for (const sign of text) em += emOf(sign);
  return em * SIZE * SAFETY;
}
