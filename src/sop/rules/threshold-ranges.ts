import type { Connector } from '../model/connector';
import { coverOf, type Gap } from './cover';
import { named } from './named';
import { perRecord } from './per-record';
import { type Range, rangeOf } from './ranges';
import type { Rule } from './rule';
import { waysOut } from './ways-out';
import { wordIn } from './word-in';
import { wordsOf } from './words-of';

/**
 * Where the ways out of a decision are told apart by numbers, no number belongs to two ways and none to no way. Units are kept apart,
 * and what is left out is only told when every way out is a number of the same unit and none takes all the rest.
 */
export const thresholdRanges: Rule = {
  id: 'threshold-ranges',
  severity: 'warning',
  check(sop, report) {
    const ways = waysOut(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'decision') continue;
      const decision = named(step, 'an unnamed decision');
      const { overlaps, gaps } = numbersOf(ways.get(step.id) ?? []);
      for (const pair of overlaps) {
        const words = pair.map((way) => named({ name: wordsOf(way) }, 'nothing'));
        report('steps', step.id, `Two ways out of ${decision} take the same numbers: ${words.join(' and ')}`);
      }
      for (const gap of gaps) report('steps', step.id, `No way out of ${decision} takes ${gap}`);
    }
  },
};

interface Numbers {
  /** Two ways each that take the same numbers. */
  readonly overlaps: readonly (readonly [Connector, Connector])[];
  /** What no way takes, in words such as `what is below 5 %`. */
  readonly gaps: readonly string[];
}

const rangeIn = perRecord((way: Connector) => rangeOf(wordsOf(way)));

/** What the numbers in the words of some ways take twice, and what they leave out. */
export function numbersOf(out: readonly Connector[]): Numbers {
  const worded = out.flatMap((way) => {
    const range = rangeIn(way);
    return range === null ? [] : [{ way, range }];
  });
  const hasRest = out.some((way) => way.otherwise === true);
  const units = [...new Set(worded.map(({ range }) => range.unit))];
  const judged = units.map((unit) => {
    const same = worded.filter(({ range }) => range.unit === unit);
    return same.length < 2 ? NO_NUMBERS : judge(same, unit, same.length === out.length && !hasRest);
  });
  return { overlaps: judged.flatMap(({ overlaps }) => overlaps), gaps: judged.flatMap(({ gaps }) => gaps) };
}

const NO_NUMBERS: Numbers = { overlaps: [], gaps: [] };

function judge(ways: readonly { readonly way: Connector; readonly range: Range }[], unit: string, isAll: boolean): Numbers {
  const { overlaps, gaps } = coverOf(ways.map(({ range }) => range));
  const told = overlaps.flatMap(({ one, other }): [Connector, Connector][] => {
    const [first, second] = [ways[one]?.way, ways[other]?.way];
    // Twice the same words is what `decision-outcomes` tells.
    return first === undefined || second === undefined || wordsOf(first) === wordsOf(second) ? [] : [[first, second]];
  });
  return { overlaps: told, gaps: isAll && overlaps.length === 0 ? gaps.map((gap) => inWords(gap, unit)) : [] };
}

function inWords({ low, high }: Gap, unit: string): string {
  const say = (value: number) => withUnit(String(value), unit);
  if (low === high) return `exactly ${say(low)}`;
  if (low === -Infinity) return `what is below ${say(high)}`;
  return high === Infinity ? `what is above ${say(low)}` : `what lies between ${low} and ${say(high)}`;
}

const SIGNS: Readonly<Record<string, string>> = { '%': ' %', eur: ' €', usd: ' $', gbp: ' £', '': '' };

function withUnit(number: string, unit: string): string {
  return `${number}${wordIn(SIGNS, unit) ?? ` ${unit}${number === '1' ? '' : 's'}`}`;
}
