/** A record as JSON has it; what is inside is still unknown. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a damaged value is, in words. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  if (typeof value === 'boolean') return value ? 'a yes' : 'a no';
  return quoted(String(value));
}

/** Somebody else’s text in a sentence of ours: short, and without signs that would turn or hide the sentence. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 40)}…` : text;
  return `“${short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd')}”`;
}
