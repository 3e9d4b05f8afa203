import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { keepFindings } from '../../../src/studio/editor/keep-findings';

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  now = 1;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const PART_MS = 5;

/** A check of so many parts, of which each keeps the page busy for a moment. */
function* slowly(sop: string, parts: number): Generator<undefined, string> {
  for (let part = 0; part < parts; part += 1) {
    now += PART_MS;
    yield;
  }
  return sop;
}

function keeping(parts: number) {
  const mirror = createStore(() => ({ sop: 'as opened' }));
  const told: string[] = [];
  let longest = 0;
  const stop = keepFindings({ mirror, check: (sop) => slowly(sop, parts), tell: (answer) => told.push(answer) });
  return {
    told,
    stop,
    edit: (sop: string) => mirror.setState({ sop }),
    longest: () => longest,
    /** Lets time go by, and the page do what it has put off. */
    pass(ms: number) {
      for (const until = now + ms; now < until; now += 1) {
        const before = now;
        vi.advanceTimersByTime(1);
        longest = Math.max(longest, now - before);
      }
    },
  };
}

describe('the findings of an open SOP', () => {
  it('come soon after it is opened, and again when the person pauses', () => {
    const { told, edit, pass } = keeping(2);
    pass(20);
    expect(told).toEqual(['as opened']);

    edit('a letter');
    pass(100);
    edit('a word');
    pass(100);
    expect(told).toEqual(['as opened']);

    pass(100);
    expect(told).toEqual(['as opened', 'a word']);
  });

  it('never keep the page busy for more than a few parts at once', () => {
    const { told, pass, longest } = keeping(100);
    pass(2000);

    expect(told).toEqual(['as opened']);
    expect(longest()).toBeLessThanOrEqual(4 * PART_MS);
  });

  it('are never those of an SOP that was changed while it was checked', () => {
    const { told, edit, pass } = keeping(40);
    pass(60);
    edit('changed');
    pass(600);

    expect(told).toEqual(['changed']);
  });

  it('come although the person never pauses, and then once more when everything is done', () => {
    const { told, edit, pass } = keeping(40);
    for (let letter = 0; letter < 60; letter += 1) {
      edit(`letter ${letter}`);
      pass(50);
    }
    expect(told.length).toBeGreaterThan(0);

    pass(1000);
    expect(told.at(-1)).toBe('letter 59');
  });

  it('come no more when the editor is closed', () => {
    const { told, edit, pass, stop } = keeping(40);
    pass(20);
    stop();
    edit('closed');
    pass(1000);

    expect(told).toEqual([]);
  });
});
