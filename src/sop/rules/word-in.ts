/** What a table says of a word that somebody wrote. “Constructor” is a word too, and stands in every object without being said. */
export function wordIn(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
