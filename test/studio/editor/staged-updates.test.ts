import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createNextTask, createStagedUpdates, followStore } from '../../../src/studio/editor/staged-updates';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('staged updates', () => {
  it('are made at once as long as nothing is staged', () => {
    const staged = createStagedUpdates();
    const said: string[] = [];
    staged.schedule(() => said.push('edit'));
    staged.whenDone(() => said.push('done'));

    expect(said).toEqual(['edit', 'done']);
  });

  it('come one by one, each in its own task, while a staged change is on its way', () => {
    const staged = createStagedUpdates();
    const said: string[] = [];
    staged.run(() => {
      staged.schedule(() => said.push('cards'));
      staged.schedule(() => said.push('problems'));
    });
    staged.whenDone(() => said.push('done'));
    expect(said).toEqual([]);

    expect(vi.getTimerCount()).toBe(2);
    vi.runAllTimers();
    expect(said).toEqual(['cards', 'problems', 'done']);

    staged.schedule(() => said.push('edit'));
    expect(said.at(-1)).toBe('edit');
  });

  it('are on the screen before what a person does meanwhile, which is never late', () => {
    const staged = createStagedUpdates();
    const said: string[] = [];
    staged.run(() =>
      staged.schedule(() => {
        said.push('cards');
        staged.schedule(() => said.push('connectors'));
      }),
    );
    staged.schedule(() => said.push('edit'));

    expect(said).toEqual(['cards', 'connectors', 'edit']);
    vi.runAllTimers();
    expect(said).toHaveLength(3);
  });

  it('end also when one of them fails', () => {
    const staged = createStagedUpdates();
    staged.run(() =>
      staged.schedule(() => {
        throw new Error('broken card');
      }),
    );
    expect(() => vi.runAllTimers()).toThrow('broken card');

    const done = vi.fn();
    staged.whenDone(done);
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('a store that follows another', () => {
  it('says the newest of what the other said, once for all that came in one go', () => {
    const source = createStore(() => ({ count: 0 }));
    const follower = followStore(source, createNextTask());
    const heard: number[] = [];
    follower.subscribe(({ count }) => heard.push(count));
    source.setState({ count: 1 });
    source.setState({ count: 2 });
    expect(heard).toEqual([]);
    vi.runAllTimers();
    source.setState({ count: 3 });
    vi.runAllTimers();

    expect(heard).toEqual([2, 3]);
  });
});
