import { wordIn } from './word-in';
/** What a worded condition such as “5–10 %” covers. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is covered: yes, no, or as the neighbour has it, because “5–10” leaves that open. */
  readonly lowEnd: End;
  readonly highEnd: End;
  /** `%`, `$`, `day`, …; empty: plain numbers. */
  readonly unit: string;
}

type End = 'in' | 'out' | 'either';

const NUMBER = String.raw`(?<![\p{L}\d.,])(\p{Sc}|eur|usd|gbp|chf)?\s*(\d+(?:[.,]\d+)*)\s*(k|m|mn|million|thousand)?(?![\p{L}\d])\s*(%|\p{Sc}|(?:per ?cent|percent|eur|usd|gbp|chf|euros?|dollars?|pounds?|minutes?|hours?|days?|weeks?|months?|years?|users?|seats?|points?|tickets?|employees|licen[cs]es?)(?![\p{L}]))?`;
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  '€': 'eur',
  euro: 'eur',
  $: 'usd',
  dollar: 'usd',
  '£': 'gbp',
  pound: 'gbp',
  license: 'licence',
};
const TIMES: Readonly<Record<string, number>> = { k: 1000, thousand: 1000, m: 1e6, mn: 1e6, million: 1e6 };

const SHAPES: readonly { readonly form: RegExp; readonly range: (one: number, other: number) => Omit<Range, 'unit'> }[] = [
  {
    form: new RegExp(String.raw`${NUMBER}\s*(?:-|–|—|\bto\b|\bup to\b|\band\b)\s*${NUMBER}`, 'iu'),
    range: (low, high) => ({ low, high, lowEnd: 'either', highEnd: 'either' }),
  },
  {
    form: new RegExp(String.raw`(?:>=|≥|=>|\bat least|\bno less than|\bminimum(?: of)?|\bfrom|\bstarting at)\s*${NUMBER}`, 'iu'),
    range: (low) => ({ low, high: Infinity, lowEnd: 'in', highEnd: 'in' }),
  },
  {
    form: new RegExp(String.raw`(?:<=|≤|=<|\bup to|\bat most|\bno more than|\bmaximum(?: of)?|\bwithin)\s*${NUMBER}`, 'iu'),
    range: (high) => ({ low: -Infinity, high, lowEnd: 'in', highEnd: 'in' }),
  },
  {
    form: new RegExp(String.raw`${NUMBER}\s*(?:\+|\b(?:or|and) (?:more|above|over|higher|longer|larger|greater|up)\b)`, 'iu'),
    range: (low) => ({ low, high: Infinity, lowEnd: 'in', highEnd: 'in' }),
  },
  {
    form: new RegExp(String.raw`${NUMBER}\s*\b(?:or|and) (?:less|fewer|below|under|lower|shorter|smaller)\b`, 'iu'),
    range: (high) => ({ low: -Infinity, high, lowEnd: 'in', highEnd: 'in' }),
  },
  {
    form: new RegExp(String.raw`(?:>|\bover|\babove|\b(?:more|greater|higher|longer) than|\bexceed(?:s|ing)?|\bbeyond)\s*${NUMBER}`, 'iu'),
    range: (low) => ({ low, high: Infinity, lowEnd: 'out', highEnd: 'in' }),
  },
  {
    form: new RegExp(String.raw`(?:<|\bunder|\bbelow|\b(?:less|fewer|lower|shorter) than)\s*${NUMBER}`, 'iu'),
    range: (high) => ({ low: -Infinity, high, lowEnd: 'in', highEnd: 'out' }),
  },
];

/** Reads the condition that stands in the words of a way; null: they say no range. */
export function rangeOf(words: string): Range | null {
  const text = words.normalize('NFKC').replace(/\s+/gu, ' ');
  for (const { form, range } of SHAPES) {
    const found = form.exec(text);
    if (found === null) continue;
    const [, before1, digits1 = '', times1, after1, before2, digits2, times2, after2] = found;
    const times = times1 ?? (digits2 === undefined ? undefined : times2);
    const one = amountOf(digits1, times);
    const other = digits2 === undefined ? one : amountOf(digits2, times2);
    const unit = unitOf(before1 ?? after1 ?? before2 ?? after2 ?? '');
    return other < one ? null : { ...range(one, other), unit };
  }
  return null;
}

/** A comma or a point before exactly three digits parts thousands; otherwise it is the decimal sign. */
function amountOf(digits: string, times: string | undefined): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  return Number(plain) * (times === undefined ? 1 : (TIMES[times.toLowerCase()] ?? 1));
}

function unitOf(word: string): string {
  const plain = word.toLowerCase().replace(/(?<=[a-z]{2})s$/, '');
  return wordIn(UNITS, plain) ?? plain;
}
