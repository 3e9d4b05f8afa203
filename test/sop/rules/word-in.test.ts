import { expect, it } from 'vitest';
import { checkSop } from '../../../src/sop/rules/check-sop';
import { wordIn } from '../../../src/sop/rules/word-in';
import { aDecision, aRole, aSop, aStage, aTask, aTool, connectorsOf, idOf } from '../../support/sop-builders';

const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'constructors', 'Constructor account', '5 constructor'];

it('a table says of a word what stands in it, and nothing of the words that every object has', () => {
  expect(wordIn({ mgr: 'manager' }, 'mgr')).toBe('manager');
  expect(WORDS.filter((word) => wordIn({}, word) !== undefined)).toEqual([]);
});

it.each(WORDS)('an SOP in which all is called “%s” is checked like any other', (word) => {
  const ask = aDecision(`${word}?`, { id: idOf('ask') });
  const sop = aSop({
    roles: [aRole(word, { id: idOf('Account manager'), aliases: [word] }), aRole(`${word}s`, { id: idOf('r2') })],
    stages: [aStage(word, { id: idOf('Onboarding') })],
    tools: [aTool(word, { id: idOf('t1') })],
    steps: [
      aTask(word, { id: idOf('a'), description: `Up to 5 ${word}` }),
      ask,
      aTask(`${word} it`, { id: idOf('b') }),
      aTask(`x ${word}`, { id: idOf('c') }),
    ],
    connectors: connectorsOf('a > ask > b', 'ask > c').map((one, at) => ({ ...one, label: at === 0 ? '' : `> ${at} ${word}` })),
  });

  expect(checkSop(sop).findings).toBeInstanceOf(Array);
});
