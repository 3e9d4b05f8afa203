import { describe, expect, it } from 'vitest';
import { boundKeys, holderOf, withKeys, withoutKeys } from '../../../../src/studio/editor/keys/bound-keys';
import type { KeySettings } from '../../../../src/studio/ui/key-settings';

const none: KeySettings = { singleKeys: true, keys: {} };
const add = { id: 'add', keys: ['n'] };
const zoom = { id: 'zoom', keys: ['+', 'Equal'] };
const keys = { id: 'keys', keys: ['?', '$mod+KeyH'] };
const home = { id: 'home' };
const ALL = [add, zoom, keys, home];

describe('boundKeys', () => {
  it('are the action’s own until the person gives it others', () => {
    expect(boundKeys(zoom, none)).toEqual(['+', 'Equal']);
    expect(boundKeys(home, none)).toEqual([]);
    expect(boundKeys(home, withKeys(none, 'home', 'h'))).toEqual(['h']);
    expect(boundKeys(zoom, withKeys(none, 'zoom', null))).toEqual([]);
    expect(boundKeys(zoom, withoutKeys(withKeys(none, 'zoom', 'F8'), 'zoom'))).toEqual(['+', 'Equal']);
  });

  it('leave out single keys when those are switched off', () => {
    const off = { ...none, singleKeys: false };
    expect(boundKeys(add, off)).toEqual([]);
    expect(boundKeys(keys, off)).toEqual(['$mod+KeyH']);
    expect(boundKeys(add, withKeys(off, 'add', '$mod+Shift+KeyA'))).toEqual(['$mod+Shift+KeyA']);
  });

  it('never start two actions', () => {
    const taken = withKeys(none, 'home', 'n');
    expect(boundKeys(home, taken)).toEqual(['n']);
    expect(boundKeys(add, taken)).toEqual([]);
    expect(boundKeys(add, withoutKeys(taken, 'home'))).toEqual(['n']);
    const moved = withKeys(taken, 'zoom', 'n');
    expect(boundKeys(zoom, moved)).toEqual(['n']);
    expect(boundKeys(home, moved)).toEqual([]);
  });
});

describe('holderOf', () => {
  it('names who has a key, however it is written', () => {
    expect(holderOf('N', 'home', ALL, none)).toBe(add);
    expect(holderOf('=', 'home', ALL, none)).toBe(zoom);
    expect(holderOf('n', 'add', ALL, none)).toBeNull();
    expect(holderOf('n', 'home', ALL, withKeys(none, 'add', null))).toBeNull();
  });

  it('sees keys that are only switched off', () => {
    expect(holderOf('n', 'home', ALL, { ...none, singleKeys: false })).toBe(add);
  });
});
