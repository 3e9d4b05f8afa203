import { describe, expect, it } from 'vitest';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { thresholdRanges } from '../../../src/sop/rules/threshold-ranges';
import { aDecision, aSop, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('threshold-ranges', () => {
  const told = (...labels: readonly string[]) =>
    lintSop(
      aSop({
        steps: [aDecision('How much?'), ...labels.map((_, index) => aTask(`Step ${index}`))],
        connectors: connectorsOf(...labels.map((label, index) => `How much? > [${label}] Step ${index}`)).map((way, index) => ({
          ...way,
          label: labels[index] ?? '',
        })),
      }),
      { rules: [thresholdRanges] },
    ).map(({ message }) => message.replace('out of “How much?” ', ''));

  it.each([
    [['> 10 %', '5–10 %', 'up to 5 %']],
    [['Under 10,000 a year', '10,000 or more']],
    [['1–5 users', '6–10 users', 'more than 10 users']],
    [['Less than 2 days', '2 days or longer']],
    [['≤ €5k', '> €5k']],
    [['Over 50 %', 'Otherwise']],
    [['Yes', 'No', 'Later']],
    [['0–50 %', '50–100 %']],
    [['Over 10 %', 'Over 10 days']],
  ])('is content with %j', (labels) => {
    expect(told(...labels)).toEqual([]);
  });

  it.each([
    [['> 10 %', '5–15 %', 'up to 5 %'], ['Two ways take the same numbers: “5–15 %” and “> 10 %”']],
    [['Up to 5 days', 'At least 5 days'], ['Two ways take the same numbers: “Up to 5 days” and “At least 5 days”']],
    [['Over 10 %', 'Up to 5 %'], ['No way takes what lies between 5 and 10 %']],
    [['Under 5 %', 'Over 5 %'], ['No way takes exactly 5 %']],
    [['$10k–$20k', 'over $20,000'], ['No way takes what is below 10000 $']],
    [['Up to 5 users', '6 to 10 users'], ['No way takes what is above 10 users']],
    [['Over 10 %', 'Over 20 %', 'Otherwise'], ['Two ways take the same numbers: “Over 10 %” and “Over 20 %”']],
  ])('finds what is wrong with %j', (labels, expected) => {
    expect(told(...labels)).toEqual(expected);
  });

  it('speaks of the decision', () => {
    const sop = aSop({
      steps: [aDecision('How much?'), aTask('A'), aTask('B')],
      connectors: connectorsOf('How much? > [Over 10 %] A', 'How much? > [Under 10 %] B'),
    });

    expect(findingsOf(thresholdRanges, sop)).toEqual({ 'how-much': 'No way out of “How much?” takes exactly 10 %' });
  });
});
