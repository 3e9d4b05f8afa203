import { describe, expect, it } from 'vitest';
import { backTo, begin, here, lastFork, take } from '../../../../src/engine/publish/reader/trail';

const walked = take(take(take(begin('start'), 'ask', ''), 'yes-step', 'Yes'), 'end', '');
const isFork = (id: string) => id === 'ask';

describe('the trail of a walk-through', () => {
  it('remembers where somebody went and what was answered there', () => {
    expect(walked).toEqual([
      { stepId: 'start', answer: '' },
      { stepId: 'ask', answer: 'Yes' },
      { stepId: 'yes-step', answer: '' },
      { stepId: 'end', answer: '' },
    ]);
    expect(here(walked)).toBe('end');
  });

  it('goes back to the last question, and the answer is open again', () => {
    const fork = lastFork(walked, isFork);
    expect(fork).toBe(1);
    expect(backTo(walked, fork ?? 0)).toEqual([
      { stepId: 'start', answer: '' },
      { stepId: 'ask', answer: '' },
    ]);
  });

  it('knows no question before the one that somebody stands at, and no stop that is not there', () => {
    expect(lastFork(backTo(walked, 1), isFork)).toBeNull();
    expect(backTo(walked, 9)).toBe(walked);
    expect(here([])).toBe('');
  });
});
