import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQuietGate } from '../../../../src/studio/editor/views/quiet-gate';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('passes on at once while it is open', () => {
  const update = vi.fn();
  createQuietGate().schedule(update);

  expect(update).toHaveBeenCalledTimes(1);
});

it('waits for a pause of the keys while it is closed, and makes only the newest update', () => {
  const gate = createQuietGate();
  const [older, newer] = [vi.fn(), vi.fn()];
  gate.setOpen(false);
  gate.schedule(older);
  gate.schedule(newer);
  for (let press = 0; press < 5; press += 1) {
    vi.advanceTimersByTime(1000);
    gate.noteKey();
  }
  expect(newer).not.toHaveBeenCalled();

  vi.advanceTimersByTime(1500);

  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
});

it('catches up when it opens or is asked to, once', () => {
  const gate = createQuietGate();
  const update = vi.fn();
  gate.setOpen(false);
  gate.schedule(update);
  gate.setOpen(true);
  gate.catchUp();
  vi.advanceTimersByTime(5000);

  expect(update).toHaveBeenCalledTimes(1);
});
