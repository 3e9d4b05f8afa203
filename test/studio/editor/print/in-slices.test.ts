import { expect, it } from 'vitest';
import { inSlices } from '../../../../src/studio/editor/print/in-slices';

function* busy(slices: number): Generator<undefined, string> {
  for (let slice = 0; slice < slices; slice += 1) {
    const until = performance.now() + 8;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

it('lets others run while long work is done', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);

  expect(await inSlices(busy(10), new AbortController().signal)).toBe('done');

  clearInterval(timer);
  expect(others).toBeGreaterThan(2);
});

it('stops when the work is no longer wanted', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('closed')), 20);

  await expect(inSlices(busy(1000), stop.signal)).rejects.toThrow('closed');
});
