const PLAIN = /^[ -~]*$/;

/** Two texts that a person would take for the same have the same likeness: letter case, spaces and typographic variants do not count. */
export function likenessOf(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '').toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\p{Z}\p{C}]/gu, '')
    .toLowerCase();
}
