import { describe, expect, it } from 'vitest';
import { durationWords, readDuration } from '../../../src/sop/model/duration';

describe('readDuration', () => {
  it.each([
    ['2 days', 'P2D'],
    ['1 h 30 min', 'PT1H30M'],
    ['within a week', 'P1W'],
    ['3 months and 2 hours', 'P3MT2H'],
    ['4h', 'PT4H'],
    ['pt4h', 'PT4H'],
    ['P2D', 'P2D'],
    ['5 m', 'PT5M'],
    ['1 mo', 'P1M'],
  ])('understands “%s”', (text, iso) => {
    expect(readDuration(text)).toBe(iso);
  });

  it.each(['', 'soon', '2', '2 days later', 'P', 'days'])('does not guess at “%s”', (text) => {
    expect(readDuration(text)).toBeNull();
  });
});

describe('durationWords', () => {
  it.each([
    ['P1DT4H', '1 day 4 hours'],
    ['P2W', '2 weeks'],
    ['PT1M', '1 minute'],
    ['when the moon is full', 'when the moon is full'],
  ])('says %s as “%s”', (iso, words) => {
    expect(durationWords(iso)).toBe(words);
  });
});
