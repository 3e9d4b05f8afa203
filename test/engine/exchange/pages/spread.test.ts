import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../../src/engine/exchange/pages/spread';

it('leaves marks at their lines where these are far enough apart', () => {
  expect(spread([40, 100, 200], 300, 24)).toEqual([40, 100, 200]);
});

it('moves marks that would touch to both sides of their middle, and none over the end of the border', () => {
  expect(spread([100, 106], 300, 24)).toEqual([91, 115]);
  expect(spread([2, 4], 300, 24)).toEqual([12, 36]);
});

it('keeps the order, the border and the distance for any number of lines, or shares the border when there are too many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 }), (places) => {
      const wanted = [...places].sort((a, b) => a - b);
      const at = spread(wanted, 400, 24);

      expect(at).toHaveLength(wanted.length);
      const apart = Math.min(24, (400 - 24) / Math.max(1, wanted.length - 1));
      at.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(12 - 1e-6);
        expect(place).toBeLessThanOrEqual(388 + 1e-6);
        if (index > 0) expect(place - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(apart - 1e-6);
      });
    }),
  );
});
