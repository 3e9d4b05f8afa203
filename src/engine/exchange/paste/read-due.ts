const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 1]),
);
const SPAN =
  /(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|an?)[\s-]*(?:business |working |calendar )?(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|years?)(?![a-z])/i;
const ISO = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/;

/** A time limit in words ("2 business days", "24h", "within a week") as an ISO 8601 duration; null: it is none. */
export function readDue(text: string): string | null {
  const words = text.trim();
  if (ISO.test(words)) return words;
  if (/^(?:same|next) (?:business |working )?day$/i.test(words)) return 'P1D';
  const [, count = '', unit = ''] = SPAN.exec(words) ?? [];
  const number = NUMBERS.get(count.toLowerCase()) ?? (/^an?$/i.test(count) ? 1 : Number(count));
  if (unit === '' || number === 0) return null;
  const first = unit.charAt(0).toLowerCase();
  if (first === 'm') return /^mo/i.test(unit) ? `P${number}M` : `PT${number}M`;
  return first === 'h' ? `PT${number}H` : `P${number}${first.toUpperCase()}`;
}

/** The limit that the words of a step speak of: "Answer within 2 hours". */
export function dueInWords(text: string): string | null {
  const limit = /\bwithin (?:the )?(?:next )?(.{1,40})/i.exec(text)?.[1];
  return limit !== undefined && new RegExp(`^${SPAN.source}`, 'i').test(limit) ? readDue(limit) : null;
}
