import { expect, it } from 'vitest';
import { cellWords, letterOf } from '../../../../src/studio/editor/overviews/raci-words';

it('says what a cell of the RACI grid holds', () => {
  expect(cellWords({ letters: ['R', 'A'], parts: ['approves'] })).toBe('responsible and accountable, approves');
  expect(cellWords({ letters: ['C'], parts: [] })).toBe('consulted');
  expect(cellWords({ letters: [], parts: ['decides'] })).toBe('decides');
  expect(cellWords({ letters: [], parts: [] })).toBe('no part');
});

it('takes the four letters as keys, capital or not', () => {
  expect(['r', 'A', 'c', 'I', 'x', 'Enter'].map(letterOf)).toEqual(['R', 'A', 'C', 'I', undefined, undefined]);
});
