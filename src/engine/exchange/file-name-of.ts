const LONGEST = 80;

/** A file name made of a title that every system accepts: letters and digits of any language, words joined by `-`, and the extension. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = Array.from(plain).slice(0, LONGEST).join('').replace(/-+$/, '');
  const stem = short === '' || DEVICES.test(short) ? `sop${short === '' ? '' : `-${short}`}` : short;
  return `${stem}${extension}`;
}

/** Names that Windows keeps for itself. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
