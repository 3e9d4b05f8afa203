/** A piece of Markdown as the words a person sees: no bold, no code ticks, links by their text. */
export function plainWords(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*\)/g, '$1')
    .replace(/(\*\*|__|`+|~~)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
