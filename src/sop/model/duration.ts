const UNITS = [
  { letter: 'Y', isTime: false, word: 'year' },
  { letter: 'M', isTime: false, word: 'month' },
  { letter: 'W', isTime: false, word: 'week' },
  { letter: 'D', isTime: false, word: 'day' },
  { letter: 'H', isTime: true, word: 'hour' },
  { letter: 'M', isTime: true, word: 'minute' },
] as const;

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/i;
const PART = /^(\d+|an?|one)\s*(y|years?|months?|mo|w|weeks?|d|days?|h|hours?|hrs?|m|mins?|minutes?)\b[\s,]*(?:and\s+)?/i;
const SHORT: Readonly<Record<string, string>> = {
  y: 'year',
  mo: 'month',
  w: 'week',
  d: 'day',
  h: 'hour',
  hr: 'hour',
  m: 'minute',
  min: 'minute',
};

/** An ISO 8601 duration out of plain words such as "2 days" or "1 h 30 min", or out of one. Null: it is none. */
export function readDuration(text: string): string | null {
  const asked = text.trim().replace(/^(?:within|in)\s+/i, '');
  const iso = ISO.exec(asked);
  if (iso?.slice(1).some(Boolean)) return asked.toUpperCase();
  const counts = new Map<string, number>();
  let rest = asked;
  while (rest !== '') {
    const [whole, count = '', unit = ''] = PART.exec(rest) ?? [];
    if (whole === undefined) return null;
    const word = unit.toLowerCase().replace(/s$/, '');
    const name = SHORT[word] ?? word;
    counts.set(name, (counts.get(name) ?? 0) + (/^\d/.test(count) ? Number(count) : 1));
    rest = rest.slice(whole.length);
  }
  return counts.size === 0 ? null : isoOf(counts);
}

function isoOf(counts: ReadonlyMap<string, number>): string {
  const part = (isTime: boolean) =>
    UNITS.filter((unit) => unit.isTime === isTime && counts.has(unit.word))
      .map(({ word, letter }) => `${counts.get(word)}${letter}`)
      .join('');
  const time = part(true);
  return `P${part(false)}${time === '' ? '' : `T${time}`}`;
}

/** A duration as a person says it: `P1DT4H` is "1 day 4 hours". What is no duration stays as it is. */
export function durationWords(duration: string): string {
  const counts = ISO.exec(duration)?.slice(1) ?? [];
  const words = UNITS.flatMap(({ word }, index) => {
    const count = counts[index];
    return count === undefined ? [] : [`${Number(count)} ${word}${Number(count) === 1 ? '' : 's'}`];
  });
  return words.length === 0 ? duration : words.join(' ');
}

const MINUTES: Readonly<Record<string, number>> = { year: 525_600, month: 43_200, week: 10_080, day: 1_440, hour: 60, minute: 1 };

/** How long a duration takes, to tell which of two is shorter; a month counts as 30 days and a year as 365. Null: it is none. */
export function durationMinutes(duration: string): number | null {
  const counts = ISO.exec(duration.trim())?.slice(1) ?? [];
  if (!counts.some(Boolean)) return null;
  return UNITS.reduce((sum, { word }, index) => sum + Number(counts[index] ?? 0) * (MINUTES[word] ?? 0), 0);
}
