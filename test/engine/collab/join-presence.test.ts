import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinPresence } from '../../../src/engine/collab/join-presence';
import { type Presence, readPeer } from '../../../src/engine/collab/peer';
import { aRoom } from '../../support/a-room';
import { aPerson } from '../../support/review-builders';

const present = (name: string, changes: Partial<Presence> = {}): Presence => ({
  person: aPerson(name),
  room: 'editor',
  cursor: null,
  selected: [],
  seen: null,
  ...changes,
});
const namesIn = (presences: ReturnType<typeof joinPresence>) => presences.peers().map(({ person }) => person.name);

afterEach(() => {
  vi.useRealTimers();
});

describe('windows that show the same SOP', () => {
  it('see who is there already and who comes', () => {
    const room = aRoom();
    const ana = joinPresence(room.enter(), present('Ana'));
    const bo = joinPresence(room.enter(), present('Bo', { room: 'review' }));

    expect(namesIn(ana)).toEqual(['Bo']);
    expect(bo.peers()).toMatchObject([{ person: { name: 'Ana' }, room: 'editor' }]);
    ana.leave();
    bo.leave();
  });

  it('see pointers and selections move, and tell each change once', () => {
    const room = aRoom();
    const ana = joinPresence(room.enter(), present('Ana'));
    const bo = joinPresence(room.enter(), present('Bo'));
    const heard = vi.fn();
    bo.subscribe(heard);

    ana.tell({ cursor: { x: 40, y: 80 }, selected: ['call'] });

    expect(bo.peers()).toMatchObject([{ cursor: { x: 40, y: 80 }, selected: ['call'] }]);
    expect(heard).toHaveBeenCalledTimes(1);
    ana.leave();
    bo.leave();
  });

  it('see at once when one goes, and after half a minute when one has crashed', () => {
    vi.useFakeTimers();
    const room = aRoom();
    const ana = joinPresence(room.enter(), present('Ana'));
    const bo = joinPresence(room.enter(), present('Bo'));
    const silent = room.enter();
    let crashed: unknown = null;
    silent.onMessage((message) => {
      crashed = message;
    });

    bo.tell({ cursor: { x: 1, y: 1 } });
    expect(crashed).not.toBeNull();
    bo.leave();
    expect(namesIn(ana)).toEqual([]);

    silent.send(crashed);
    const late = joinPresence(room.enter(), present('Cleo'));
    silent.close();
    vi.advanceTimersByTime(40_000);
    expect(namesIn(late)).toEqual(['Ana']);
    ana.leave();
    late.leave();
  });

  it('hear nothing in what is no word of a window', () => {
    const room = aRoom();
    const ana = joinPresence(room.enter(), present('Ana'));
    const stranger = room.enter();
    for (const message of [null, 'hello', { kind: 'here' }, { kind: 'here', update: new Uint8Array([9, 9, 9, 255]) }, { kind: 'gone' }])
      stranger.send(message);

    expect(ana.peers()).toEqual([]);
    ana.leave();
  });
});

describe('what another window says of itself', () => {
  it('is believed field by field', () => {
    const person = { id: 'person-eve', name: 'E'.repeat(500) };
    const said = {
      person,
      room: 'kitchen',
      cursor: { x: Number.NaN, y: 3 },
      selected: ['a', 7, '../b'],
      seen: { x: 0, y: 0, width: -1, height: 9 },
    };

    expect(readPeer(3, said)).toEqual({
      window: 3,
      person: { id: 'person-eve', name: 'E'.repeat(200) },
      room: 'editor',
      cursor: null,
      selected: ['a'],
      seen: null,
    });
    expect(readPeer(3, { person: { id: 'no id!', name: 'Eve' } })).toBeNull();
    expect(readPeer(3, 'Eve')).toBeNull();
  });
});
