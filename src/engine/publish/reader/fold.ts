/** Letters as a person types them: without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word that was asked for stands somewhere in a text that is folded already. */
export function hasAll(text: string, asked: string): boolean {
  const wanted = folded(asked).split(/\s+/).filter(Boolean);
  return wanted.length > 0 && wanted.every((word) => text.includes(word));
}
