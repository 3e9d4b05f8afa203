const ELLIPSIS = '…';

/** How wide a text is drawn, in px. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text into lines that fit a width: between words, and inside a word only when it alone is too wide.
 * What does not fit `maxLines` ends in an ellipsis. Always at least one line, so that a caller can place it.
 */
export function textLines(text: string, maxWidth: number, widthOf: WidthOf, maxLines = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > maxWidth) {
      const head = fitting(line, maxWidth, widthOf);
      lines.push(head);
      line = line.slice(head.length);
      if (lines.length > maxLines) break;
    }
    if (lines.length > maxLines) break;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.length <= maxLines ? lines : cutShort(lines, maxLines, maxWidth, widthOf);
}

/** A text on one line, with an ellipsis when it is wider than there is room. */
export function oneLine(text: string, maxWidth: number, widthOf: WidthOf): string {
  const plain = words(text).join(' ');
  return widthOf(plain) <= maxWidth ? plain : withEllipsis(plain, maxWidth, widthOf);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function cutShort(lines: readonly string[], maxLines: number, maxWidth: number, widthOf: WidthOf): readonly string[] {
  const kept = lines.slice(0, maxLines);
  const last = kept.pop() ?? '';
  return [...kept, withEllipsis(last, maxWidth, widthOf)];
}

function withEllipsis(text: string, maxWidth: number, widthOf: WidthOf): string {
  const room = maxWidth - widthOf(ELLIPSIS);
  const head = widthOf(text) <= room ? text : fitting(text, room, widthOf);
  return `${head.trimEnd()}${ELLIPSIS}`;
}

/** The longest head of a text that fits, at least one character; a character of two halves is never cut. */
function fitting(text: string, maxWidth: number, widthOf: WidthOf): string {
  const characters = Array.from(text.slice(0, 1000));
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(characters.slice(0, middle).join('')) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}
