import { describe, expect, it } from 'vitest';
import { cadenceWords, rhythmOf } from '../../../src/sop/model/cadence';
import { dayOf } from '../../../src/sop/model/period';
import { datesOf } from '../../../src/sop/overviews/schedule';

function dates(cadence: string, from: string, first: string, end: string): readonly string[] {
  const rhythm = rhythmOf(cadence);
  return rhythm === null ? [] : datesOf({ ...rhythm, from }, first, end);
}

describe('the days of a cadence', () => {
  it('come each week, each second week and each working day', () => {
    expect(dates('weekly', '2027-01-04', '2027-01-04', '2027-01-26')).toEqual(['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25']);
    expect(dates('biweekly', '2027-01-04', '2027-01-05', '2027-02-02')).toEqual(['2027-01-18', '2027-02-01']);
    expect(dates('daily', '2027-01-01', '2027-01-01', '2027-01-06')).toEqual(['2027-01-01', '2027-01-04', '2027-01-05']);
    expect(dates('P1D', '2027-01-01', '2027-01-01', '2027-01-04')).toEqual(['2027-01-01', '2027-01-02', '2027-01-03']);
  });

  it('keep to the end of the month where a month is short, and come back to the 31st', () => {
    expect(dates('monthly', '2027-01-31', '2027-01-01', '2027-06-01')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    expect(dates('quarterly', '2026-11-30', '2027-01-01', '2028-03-01')).toEqual([
      '2027-02-28',
      '2027-05-30',
      '2027-08-30',
      '2027-11-30',
      '2028-02-29',
    ]);
  });

  it('know leap years', () => {
    expect(dates('annually', '2028-02-29', '2028-01-01', '2033-01-01')).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
    expect(dates('weekly', '2028-02-24', '2028-02-25', '2028-03-10')).toEqual(['2028-03-02', '2028-03-09']);
    expect(dates('P1M1D', '2028-01-30', '2028-01-01', '2028-05-01')).toEqual(['2028-01-30', '2028-03-01', '2028-04-01']);
  });

  it('are found years after the first one, and none before it', () => {
    expect(dates('semiannually', '1999-08-31', '2027-01-01', '2028-01-01')).toEqual(['2027-02-28', '2027-08-31']);
    expect(dates('P10D', '1990-01-01', '2027-01-01', '2027-01-15')).toEqual(['2027-01-07']);
    expect(dates('monthly', '2027-05-10', '2027-01-01', '2027-07-01')).toEqual(['2027-05-10', '2027-06-10']);
  });

  it('are none where there is nothing to reckon with', () => {
    expect(dates('as-needed', '2027-01-01', '2027-01-01', '2028-01-01')).toEqual([]);
    expect(dates('now and then', '2027-01-01', '2027-01-01', '2028-01-01')).toEqual([]);
    expect(dates('weekly', '2027-02-30', '2027-01-01', '2028-01-01')).toEqual([]);
    expect([dayOf('2027-02-29'), dayOf('2028-02-29'), dayOf('soon'), dayOf('2027-04-05T10:00:00Z')]).toEqual([
      null,
      '2028-02-29',
      null,
      '2027-04-05',
    ]);
  });

  it('are told in words', () => {
    expect(['daily', 'biweekly', 'annually', 'as-needed', 'P2W', 'P1D', 'P1M', 'P1Y6M', 'now and then'].map(cadenceWords)).toEqual([
      'every working day',
      'every 2 weeks',
      'every year',
      'when needed',
      'every 2 weeks',
      'every day',
      'every month',
      'every 1 year 6 months',
      'now and then',
    ]);
  });
});
