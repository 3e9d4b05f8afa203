import { expect, it } from 'vitest';
import { localDay } from '../../../src/sop/model/local-day';

it('the day is the one where the person is', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
