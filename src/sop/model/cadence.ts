import { durationWords } from './duration';
import { type Period, periodOf } from './period';
import type { CADENCES } from './step';

/** How often something comes round. */
export interface Rhythm {
  readonly period: Period;
  /** Saturdays and Sundays are left out. */
  readonly onWorkdays: boolean;
}

type CadenceWord = (typeof CADENCES)[number];

const everyMonths = (months: number): Rhythm => ({ period: { months, days: 0 }, onWorkdays: false });
const everyDays = (days: number): Rhythm => ({ period: { months: 0, days }, onWorkdays: false });

/** Daily means every working day; a period of one day (`P1D`) means every day there is. */
const RHYTHMS: { readonly [Word in CadenceWord]: Rhythm | null } = {
  daily: { period: { months: 0, days: 1 }, onWorkdays: true },
  weekly: everyDays(7),
  biweekly: everyDays(14),
  monthly: everyMonths(1),
  quarterly: everyMonths(3),
  semiannually: everyMonths(6),
  annually: everyMonths(12),
  'as-needed': null,
};

const WORDS: { readonly [Word in CadenceWord]: string } = {
  daily: 'every working day',
  weekly: 'every week',
  biweekly: 'every 2 weeks',
  monthly: 'every month',
  quarterly: 'every 3 months',
  semiannually: 'every 6 months',
  annually: 'every year',
  'as-needed': 'when needed',
};

const isWord = (cadence: string): cadence is CadenceWord => Object.hasOwn(WORDS, cadence);

/** What a cadence means in the calendar; null: it comes when it is needed, or it says nothing that can be reckoned with. */
export function rhythmOf(cadence: string): Rhythm | null {
  const said = cadence.trim();
  if (isWord(said)) return RHYTHMS[said];
  const period = periodOf(said);
  return period === null ? null : { period, onWorkdays: false };
}

/** A cadence as a person says it: “every 2 weeks”. What is none stays as it is. */
export function cadenceWords(cadence: string): string {
  const said = cadence.trim();
  if (isWord(said)) return WORDS[said];
  if (periodOf(said) === null) return said;
  return `every ${durationWords(said).replace(/^1 (\w+)$/, '$1')}`;
}
