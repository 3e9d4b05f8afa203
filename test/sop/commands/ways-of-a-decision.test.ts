import { describe, expect, it } from 'vitest';
import { markOtherwise } from '../../../src/sop/commands/mark-otherwise';
import { moveWay } from '../../../src/sop/commands/move-way';
import { settled } from '../../../src/sop/drawing/settled';
import type { ConnectorId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { numbersOf } from '../../../src/sop/rules/threshold-ranges';
import { wordsOf } from '../../../src/sop/rules/words-of';
import { done, refusal } from '../../support/run-commands';
import { aDecision, aSop, aTask, connectorsOf } from '../../support/sop-builders';

const c = (id: string) => id as ConnectorId;

const sop = settled(
  aSop({
    steps: [aDecision('How much?'), aTask('Sign'), aTask('Ask'), aTask('Refuse')],
    connectors: connectorsOf('How much? > [up to 5 %] Sign', 'Sign > Ask', 'How much? > [5–10 %] Ask', 'How much? > Refuse'),
  }),
);

const ways = (of: SopDocument) =>
  [...of.connectors.values()]
    .filter(({ from }) => of.steps.get(from)?.kind === 'decision')
    .map((way) => `${wordsOf(way)}${way.otherwise === true ? ' *' : ''}`);

describe('the ways out of a decision', () => {
  it('have one at most that takes all the rest, and a way without words says so', () => {
    const first = done(sop, markOtherwise, { connectorId: c('c4'), isOtherwise: true });
    const other = done(first, markOtherwise, { connectorId: c('c3'), isOtherwise: true });
    const none = done(other, markOtherwise, { connectorId: c('c3'), isOtherwise: false });

    expect(ways(first)).toEqual(['up to 5 %', '5–10 %', 'Otherwise *']);
    expect(ways(other)).toEqual(['up to 5 %', '5–10 % *', 'Otherwise']);
    expect(ways(none)).toEqual(['up to 5 %', '5–10 %', 'Otherwise']);
    expect(refusal(sop, markOtherwise, { connectorId: c('c2'), isOtherwise: true })).toBe(
      'Only a way out of a decision can be for all the rest',
    );
    expect(refusal(sop, markOtherwise, { connectorId: c('gone'), isOtherwise: true })).toBe('That connector is not there any more');
  });

  it('are told in the order that a person gives them', () => {
    const down = done(sop, moveWay, { connectorId: c('c1'), by: 1 });

    expect(ways(down)).toEqual(['5–10 %', 'up to 5 %', '']);
    expect(ways(done(down, moveWay, { connectorId: c('c1'), by: -1 }))).toEqual(ways(sop));
    expect(refusal(sop, moveWay, { connectorId: c('c1'), by: -1 })).toBe('It is the first way already');
    expect(refusal(sop, moveWay, { connectorId: c('c4'), by: 1 })).toBe('It is the last way already');
    expect(refusal(sop, moveWay, { connectorId: c('gone'), by: 1 })).toBe('That connector is not there any more');
  });

  it('leave no number out once one of them takes all the rest', () => {
    const numbers = connectorsOf('A > [5–10 %] B', 'A > [10–20 %] C');
    const [first, second] = numbers;
    if (first === undefined || second === undefined) throw new Error('two ways');

    expect(numbersOf(numbers).gaps).toEqual(['what is below 5 %', 'what is above 20 %']);
    expect(numbersOf([first, { ...second, otherwise: true }]).gaps).toEqual([]);
  });
});
