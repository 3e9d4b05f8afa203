import { expect, it } from 'vitest';
import { letterAt } from '../../../../src/engine/exchange/pages/letter-at';

it('goes from A to Z, then from AA on, and gives no letter twice', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(new Set(Array.from({ length: 2000 }, (_, index) => letterAt(index))).size).toBe(2000);
});
