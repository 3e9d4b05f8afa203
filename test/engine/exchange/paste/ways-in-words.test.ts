import { expect, it } from 'vitest';
import { waysFromWords, waysInWords } from '../../../../src/engine/exchange/paste/ways-in-words';

const NAMES = ['Call', 'Renew?', 'File, then rest'];

it('says where a step leads and reads it back', () => {
  const ways = [
    { to: 2, label: 'Yes', outcome: 'yes' },
    { to: 0, label: 'Later', outcome: 'Later' },
  ];
  expect(waysInWords(ways)).toBe('Yes: 3, Later: 1');
  expect(waysFromWords('Yes: 3, Later: 1', 'decision', NAMES)).toEqual(ways);
});

it('takes names for numbers, and leaves out what is not there', () => {
  expect(waysFromWords('File, then rest', 'task', NAMES)).toEqual([{ to: 2, label: '', outcome: null }]);
  expect(waysFromWords('9, Nobody, 1', 'task', NAMES)).toEqual([{ to: 0, label: '', outcome: null }]);
});

it('gives the ways the words of what the step has become', () => {
  expect(waysFromWords('3, 1', 'approval', NAMES).map((way) => way.outcome)).toEqual(['approved', 'rejected']);
  expect(waysFromWords('Yes: 3, No: 1', 'approval', NAMES).map((way) => way.outcome)).toEqual(['approved', 'rejected']);
  expect(waysFromWords('Yes: 3', 'task', NAMES)).toEqual([{ to: 2, label: '', outcome: null }]);
});
