/**
 * Header and footer of every printed page. Each character that is neither a letter nor a digit is written by its number, so no text
 * of an SOP can end the string, the rule or the style element.
 */
export function printStyle(texts: {
  readonly title: string;
  readonly state: string;
  readonly keeper: string;
  readonly review: string;
}): string {
  const box = (name: string, content: string) => `@${name}{content:${content};font:9pt Arial,sans-serif;color:#333}`;
  return [
    '@page{margin:18mm 12mm 18mm;',
    box('top-left', cssString(texts.title)),
    box('top-right', cssString(texts.state)),
    box('bottom-left', cssString(`${texts.keeper} · ${texts.review}`)),
    box('bottom-right', 'counter(page) " / " counter(pages)'),
    '}',
  ].join('');
}

const LONGEST = 120;

function cssString(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  const short = Array.from(plain).slice(0, LONGEST).join('');
  return `"${Array.from(short, (character) => (/[A-Za-z0-9 ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`;
}
