import { piecesOf, wordsOf } from './text-pieces';

const ELLIPSIS = '…';
/** A word that is broken leaves so many letters for its last line. */
const LEAST_TAIL = 4;

/** How wide a text is drawn, in px. */
export type WidthOf = (text: string) => number;

/** The width that lines may have, in px; in a diamond each line has another. */
export type LineRoom = number | ((line: number) => number);

export interface BrokenText {
  /** At least one, so that a caller can place it. */
  readonly lines: readonly string[];
  /** The same with the spaces of the text that stood at the breaks: what is copied, searched and read out. */
  readonly spaced: readonly string[];
  /** The text goes on; the last line ends in an ellipsis. */
  readonly isCut: boolean;
  /** A word too wide for a line was broken inside. */
  readonly splitsWords: boolean;
}

/**
 * Breaks a text into lines that fit: between words and after hyphens, and inside a word only when it alone is too wide. Browsers are
 * never asked to break what we drew a box around: canvas and pictures both draw these lines.
 */
export function breakText(text: string, room: LineRoom, widthOf: WidthOf, maxLines = Number.POSITIVE_INFINITY): BrokenText {
  const roomOf = typeof room === 'number' ? () => room : room;
  const lines: string[] = [];
  const spaced: string[] = [];
  let line = '';
  let splitsWords = false;
  const fits = (wanted: string) => widthOf(wanted) <= roomOf(lines.length);
  const end = (done: string, space: string) => {
    lines.push(done);
    spaced.push(done + space);
  };
  const isFull = () => lines.length > maxLines;
  for (const word of wordsOf(text)) {
    let gap = ' ';
    for (const piece of piecesOf(word)) {
      const longer = line === '' ? piece : line + gap + piece;
      if (fits(longer)) {
        line = longer;
      } else {
        if (line !== '') end(line, gap);
        line = piece;
        while (!fits(line) && !isFull()) {
          const head = headOf(line, roomOf(lines.length), widthOf);
          splitsWords ||= head.length < line.length;
          line = line.slice(head.length);
          end(head, '');
        }
      }
      gap = '';
      if (isFull()) break;
    }
    if (isFull()) break;
  }
  if (line !== '' || lines.length === 0) end(line, '');
  if (!isFull()) return { lines, spaced, isCut: false, splitsWords };
  const last = withEllipsis(lines[maxLines - 1] ?? '', roomOf(maxLines - 1), widthOf);
  const cut = (all: readonly string[]) => [...all.slice(0, maxLines - 1), last];
  return { lines: cut(lines), spaced: cut(spaced), isCut: true, splitsWords };
}

/** The lines alone. */
export function textLines(text: string, room: LineRoom, widthOf: WidthOf, maxLines?: number): readonly string[] {
  return breakText(text, room, widthOf, maxLines).lines;
}

/** A text on one line, with an ellipsis when it is wider than there is room. */
export function oneLine(text: string, maxWidth: number, widthOf: WidthOf): string {
  const plain = wordsOf(text).join(' ');
  return widthOf(plain) <= maxWidth ? plain : withEllipsis(plain, maxWidth, widthOf);
}

function withEllipsis(text: string, maxWidth: number, widthOf: WidthOf): string {
  const room = maxWidth - widthOf(ELLIPSIS);
  const head = widthOf(text) <= room ? text : fitting(text, room, widthOf);
  return `${head.trimEnd()}${ELLIPSIS}`;
}

/** The part of a word that stands on a line; the next line gets more than a letter or two. */
function headOf(word: string, room: number, widthOf: WidthOf): string {
  const head = fitting(word, room, widthOf);
  const tail = word.slice(head.length);
  if (tail === '' || tail.length >= LEAST_TAIL || head.length < 2 * LEAST_TAIL) return head;
  return Array.from(word).slice(0, -LEAST_TAIL).join('');
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
