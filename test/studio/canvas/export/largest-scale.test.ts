import { describe, expect, it } from 'vitest';
import { largestScale } from '../../../../src/studio/canvas/export/largest-scale';

describe('the largest scale that a browser can make', () => {
  it.each([
    [4, 3.99, 3.75],
    [4, 1.3, 1.25],
    [2, 0.26, 0.25],
    [1, 0.07, 0.05],
    [1, 0.001, 0],
  ])('below %d× where up to %d× fits is %d×', (asked, limit, offered) => {
    expect(largestScale(asked, (scale) => scale <= limit)).toBe(offered);
  });

  it('is found with few trials, because each one costs memory', () => {
    let trials = 0;
    largestScale(4, (scale) => {
      trials += 1;
      return scale <= 2.3;
    });
    expect(trials).toBeLessThanOrEqual(5);
  });
});
