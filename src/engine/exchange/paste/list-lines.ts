/** How a line of a list begins. `word`: it has no mark. */
type Mark = 'number' | 'letter' | 'bullet' | 'word';

export interface ListLine {
  readonly indent: number;
  readonly mark: Mark;
  /** The number as it stands there, such as `3` or `3.1`. */
  readonly number: string | null;
  readonly text: string;
  /** True for a heading of Markdown or a line that is bold from end to end. */
  readonly isHeading: boolean;
}

const HEADING = /^\s*#{1,6}\s+(.*?)\s*#*$/;
const BOLD = /^\s*(?:\*\*|__)([^*_]+?):?(?:\*\*|__):?\s*$/;
const NUMBER = /^(?:step\s+)?(\d{1,3}(?:\.\d{1,3})*|\d{4,5}(?=[.)]))\s*(?:[.):]|\s[-–—])\s*(\S.*)$/i;
const LEVELS = /^(\d{1,3}(?:\.\d{1,3})+)\s+(\S.*)$/;
const LETTER = /^\(?([a-z]|[ivx]{1,4})[.)]\s+(\S.*)$/i;
const BULLET = /^[-*•◦▪‣–+·□☐☑✓]\s+(\S.*)$/;
const BOX = /^\[[ xX]?\]\s*/;
const NUMBER_ALONE = /^\s*(\d{1,3})[.)]?\s*$/;

/** The lines of a list that say something. A number on a line of its own belongs to the line below it. */
export function listLines(text: string): readonly ListLine[] {
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const made: ListLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const alone = NUMBER_ALONE.exec(line);
    const below = lines[at + 1];
    if (alone !== null && below !== undefined && !NUMBER_ALONE.test(below)) {
      made.push({ indent: indentOf(line), mark: 'number', number: alone[1] ?? null, text: below.trim(), isHeading: false });
      at += 1;
    } else if (alone === null) made.push(lineOf(line));
  }
  return made;
}

const indentOf = (line: string): number => (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

function lineOf(line: string): ListLine {
  const indent = indentOf(line);
  const heading = HEADING.exec(line)?.[1] ?? BOLD.exec(line)?.[1];
  if (heading !== undefined) return { indent, mark: 'word', number: null, text: heading, isHeading: true };
  const words = line.trim();
  const made = (mark: Mark, number: string | null, text = ''): ListLine => ({
    indent: indent + (number?.split('.').length ?? 1) - 1,
    mark,
    number,
    text: text.replace(BOX, ''),
    isHeading: false,
  });
  const number = LEVELS.exec(words) ?? NUMBER.exec(words);
  if (number !== null) return made('number', number[1] ?? null, number[2]);
  const letter = LETTER.exec(words);
  if (letter !== null) return made('letter', letter[1] ?? null, letter[2]);
  const bullet = BULLET.exec(words);
  return bullet === null ? made('word', null, words) : made('bullet', null, bullet[1]);
}
