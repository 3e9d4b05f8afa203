const LONGEST = 75;

/** Text as a calendar file (RFC 5545) takes it: signs with a meaning are escaped, line breaks become `\n`, other control signs go. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}

const octets = (sign: string) => new TextEncoder().encode(sign).length;

/** One line of the file with its end; what is longer than 75 octets goes on in lines that begin with a space, never within a letter. */
export function contentLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = LONGEST;
  for (const sign of line) {
    const size = octets(sign);
    if (size > room) {
      parts.push(part);
      part = '';
      room = LONGEST - 1; // the space
    }
    part += sign;
    room -= size;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}
