import { describe, expect, it } from 'vitest';
import { trustOn } from '../../../../src/engine/publish/reader/trust';

const REVIEWED = '2026-01-01';
const DUE = '2026-04-01';

describe('a page that knows its review', () => {
  it.each([
    ['2026-01-01', 'good', 'Up to date: the next review is due in 90 days, on 2026-04-01.'],
    ['2026-03-22', 'good', 'Up to date: the next review is due in 10 days, on 2026-04-01.'],
    ['2026-03-23', 'soon', 'Review due soon: in 9 days, on 2026-04-01.'],
    ['2026-03-31', 'soon', 'Review due soon: in 1 day, on 2026-04-01.'],
    ['2026-04-01', 'soon', 'Review due soon: today, on 2026-04-01.'],
    ['2026-04-02', 'late', 'Out of date: its review was due on 2026-04-01, 1 day ago. Ask its keeper before you rely on it.'],
    ['2027-04-01', 'late', 'Out of date: its review was due on 2026-04-01, 365 days ago. Ask its keeper before you rely on it.'],
  ])('is on %s %s', (today, level, words) => {
    expect(trustOn(today, REVIEWED, DUE)).toEqual({ level, words });
  });

  it('says nothing when no review is planned, and needs no last one to be late', () => {
    expect(trustOn('2026-01-01', REVIEWED, null)).toBeNull();
    expect(trustOn('2026-01-01', REVIEWED, 'soon')).toBeNull();
    expect(trustOn('2026-05-01', null, DUE)?.level).toBe('late');
    expect(trustOn('2026-01-01', null, DUE)?.level).toBe('good');
  });
});
