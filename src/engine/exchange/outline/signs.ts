/**
 * A line of the outline as signs, each with whether it stands for itself. A backslash before `\ @ # + ? ! " ( [ ]`, a comma, the sign
 * for a new line or a space takes the meaning away from it; `⏎` is a line break inside a name, `\u{…}` a sign that nobody can see.
 * Any other backslash is just one, so that `C:\temp` may be typed as it is.
 */
export interface Signs {
  readonly text: string;
  /** Of each sign of the text: it was escaped and has no meaning of its own. */
  readonly literal: readonly boolean[];
}

const ESCAPED = /^\\(?:u\{([0-9a-f]{1,4})\}|([\\@#+?!"([\],⏎\s]))/i;
const BREAK = '⏎';

export function signsOf(line: string): Signs {
  let text = '';
  const literal: boolean[] = [];
  const push = (sign: string, isLiteral: boolean) => {
    text += sign;
    literal.push(isLiteral);
  };
  for (let at = 0; at < line.length; ) {
    const [whole = '', code, sign] = line[at] === '\\' ? (ESCAPED.exec(line.slice(at, at + 8)) ?? []) : [];
    if (code !== undefined) push(String.fromCharCode(Number.parseInt(code, 16)), true);
    else if (sign !== undefined) push(sign, true);
    else if (line[at] === BREAK) push('\n', true);
    else push(line[at] ?? '', false);
    at += whole.length || 1;
  }
  return { text, literal };
}

export function sliceOf({ text, literal }: Signs, from: number, to = text.length): Signs {
  return { text: text.slice(from, to), literal: literal.slice(from, to) };
}

/** True where a blank separates: an escaped one belongs to the name. */
export function isBlank({ text, literal }: Signs, at: number): boolean {
  return literal[at] === false && /\s/.test(text[at] ?? '');
}

/** Without the blanks at both ends that nobody escaped. */
export function trimmed(signs: Signs): Signs {
  let from = 0;
  let to = signs.text.length;
  while (from < to && isBlank(signs, from)) from += 1;
  while (to > from && isBlank(signs, to - 1)) to -= 1;
  return sliceOf(signs, from, to);
}

/** A text that reads back as it is, though many programs cut blanks from the ends of lines: `mustEscape` says which of its signs have a meaning where they stand. */
export function escapedText(text: string, mustEscape: (sign: string, at: number) => boolean): string {
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const isEdge = at === 0 || at === text.length - 1;
    if (sign === '\n') written += BREAK;
    else if (/[\p{Cc}\u2028\u2029]/u.test(sign) || (isEdge && /\s/.test(sign))) written += `\\u{${sign.charCodeAt(0).toString(16)}}`;
    else if (sign === '\\' || sign === BREAK || mustEscape(sign, at)) written += `\\${sign}`;
    else written += sign;
  }
  return written;
}
