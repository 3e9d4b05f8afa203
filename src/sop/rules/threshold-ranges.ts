import type { Connector } from '../model/connector';
import type { Step } from '../model/step';
import { coverOf, type Gap } from './cover';
import { named } from './named';
import { type Range, rangeOf } from './ranges';
import type { Report, Rule } from './rule';
import { waysOut } from './ways-out';
import { wordsOf } from './words-of';

/**
 * Where the ways out of a decision are told apart by numbers, no number belongs to two ways and none to no way. Units are kept apart,
 * and what is left out is only told when every way out is a number of the same unit.
 */
export const thresholdRanges: Rule = {
  id: 'threshold-ranges',
  severity: 'warning',
  check(sop, report) {
    const ways = waysOut(sop);
    for (const step of sop.steps.values()) {
      const out = step.kind === 'decision' ? (ways.get(step.id) ?? []) : [];
      const worded = out.flatMap((way) => {
        const range = rangeOf(wordsOf(way));
        return range === null ? [] : [{ way, range }];
      });
      for (const unit of new Set(worded.map(({ range }) => range.unit))) {
        const same = worded.filter(({ range }) => range.unit === unit);
        if (same.length > 1) judge(step, same, same.length === out.length, report);
      }
    }
  },
};

interface Worded {
  readonly way: Connector;
  readonly range: Range;
}

function judge(step: Step, ways: readonly Worded[], isAll: boolean, report: Report): void {
  const { overlaps, gaps } = coverOf(ways.map(({ range }) => range));
  const wordsAt = (place: number) => named({ name: ways[place] === undefined ? '' : wordsOf(ways[place].way) }, 'nothing');
  const decision = named(step, 'an unnamed decision');
  for (const { one, other } of overlaps) {
    const words = [wordsAt(one), wordsAt(other)];
    // Twice the same words is what `decision-outcomes` tells.
    if (words[0] !== words[1]) report('steps', step.id, `Two ways out of ${decision} take the same numbers: ${words.join(' and ')}`);
  }
  const unit = ways[0]?.range.unit ?? '';
  if (isAll && overlaps.length === 0)
    for (const gap of gaps) report('steps', step.id, `No way out of ${decision} takes ${inWords(gap, unit)}`);
}

function inWords({ low, high }: Gap, unit: string): string {
  const say = (value: number) => withUnit(String(value), unit);
  if (low === high) return `exactly ${say(low)}`;
  if (low === -Infinity) return `what is below ${say(high)}`;
  return high === Infinity ? `what is above ${say(low)}` : `what lies between ${low} and ${say(high)}`;
}

const SIGNS: Readonly<Record<string, string>> = { '%': ' %', eur: ' €', usd: ' $', gbp: ' £', '': '' };

function withUnit(number: string, unit: string): string {
  return `${number}${SIGNS[unit] ?? ` ${unit}${number === '1' ? '' : 's'}`}`;
}
