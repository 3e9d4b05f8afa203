import { inQuotes } from './names';
import { escapedText, type Signs, signsOf, sliceOf, trimmed } from './signs';

/** What stands in quotes from end to end without them, anything else as it is. */
function unquoted(signs: Signs): string {
  const { text, literal } = signs;
  const last = text.length - 1;
  const isQuoted = last > 0 && text[0] === '"' && text[last] === '"' && literal[0] === false && literal[last] === false;
  return isQuoted ? text.slice(1, last) : text;
}

/** A name that has a line for itself. */
export function readName(line: string): string {
  return unquoted(trimmed(signsOf(line)));
}

export function writeName(name: string): string {
  return name === '' ? inQuotes(name) : escapedText(name, (sign, at) => at === 0 && /["(]/.test(sign));
}

/** Names between commas: `Account manager, Sales`. */
export function readNames(line: string): string[] {
  const signs = signsOf(line);
  const names: string[] = [];
  let from = 0;
  let isInQuotes = false;
  for (let at = 0; at <= signs.text.length; at += 1) {
    const plain = signs.literal[at] === false ? signs.text[at] : undefined;
    if (plain === '"') isInQuotes = !isInQuotes;
    if (at < signs.text.length && (plain !== ',' || isInQuotes)) continue;
    names.push(unquoted(trimmed(sliceOf(signs, from, at))));
    from = at + 1;
  }
  return names;
}

export function writeNames(names: readonly string[]): string {
  return names.map((name) => (name === '' ? inQuotes(name) : escapedText(name, (sign) => sign === ',' || sign === '"'))).join(', ');
}
