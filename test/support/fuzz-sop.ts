import { SURPRISES } from './fuzz-surprises';

/** A stream of numbers that is the same for the same seed, on every machine. */
interface Dice {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
  pick<T>(items: readonly T[]): T;
}

function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const roll = (sides: number) => (sides <= 1 ? 0 : next() % sides);
  return {
    roll,
    pick(items) {
      const item = items[roll(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
  };
}

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done to which source, so that a failure can be told. */
  readonly story: string;
}

/** A source file, whole and as JSON where it is some. */
interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The n-th mutant of a seed: always the same one. A third of them hurt the bytes, the others the structure. */
export function mutantOf(sources: readonly Source[], seed: number, index: number): Mutant {
  const dice = createDice(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const { name, bytes } = dice.pick(sources);
  const copy = new Uint8Array(bytes); // what Node reads is a Buffer, whose slices share memory with the source
  const hurt = dice.roll(3) === 0 ? hurtBytes(copy, dice) : hurtStructure(copy, dice);
  return { bytes: hurt.bytes, story: `${name}, mutant ${index} of seed ${seed}: ${hurt.story}` };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const BYTE_HURTS: Readonly<Record<string, (bytes: Uint8Array, dice: Dice) => Uint8Array>> = {
  'one byte changed': (bytes, dice) => {
    const copy = bytes.slice();
    copy[dice.roll(copy.length)] = dice.roll(256);
    return copy;
  },
  'cut off': (bytes, dice) => bytes.slice(0, dice.roll(bytes.length)),
  'beginning lost': (bytes, dice) => bytes.slice(dice.roll(200)),
  'a piece lost': (bytes, dice) => {
    const at = dice.roll(bytes.length);
    return join(bytes.slice(0, at), bytes.slice(at + 1 + dice.roll(dice.roll(4) === 0 ? 400 : 8)));
  },
  'a piece twice': (bytes, dice) => {
    const at = dice.roll(bytes.length);
    return join(bytes.slice(0, at + dice.roll(300)), bytes.slice(at));
  },
  'a line lost': (bytes, dice) => lines(bytes, (all) => all.splice(dice.roll(all.length), 1)),
  'a line twice': (bytes, dice) => lines(bytes, (all) => all.splice(dice.roll(all.length), 0, dice.pick(all))),
  'two lines swapped': (bytes, dice) =>
    lines(bytes, (all) => {
      const [one, two] = [dice.roll(all.length), dice.roll(all.length)];
      [all[one], all[two]] = [all[two] ?? '', all[one] ?? ''];
    }),
  'signs put in': (bytes, dice) => {
    const at = dice.roll(bytes.length);
    return join(
      bytes.slice(0, at),
      utf8(dice.pick(['"', '\\', '{', '}', '[', ']', ',', ':', '\u0000', '\n', '\u2028', '💥', '1e999', 'null', '//'])),
      bytes.slice(at),
    );
  },
  'a number blown up': (bytes, dice) =>
    words(bytes, /-?\d+(?:\.\d+)?/g, dice, () =>
      dice.pick(['1e999', '-1e999', '-0', '1e21', '99999999999999999999', '0.1234567', '1E-400']),
    ),
  'a key renamed': (bytes, dice) =>
    words(bytes, /"\w+"(?=:)/g, dice, () => dice.pick(['"__proto__"', '"constructor"', '"prototype"', '"id"', '"toString"', '"0"', '""'])),
  'nested deep': (bytes, dice) => {
    const depth = dice.pick([10, 60, 65, 5000]);
    return words(bytes, /\[\]|null|\d+(?=[,\s])/g, dice, () => `${'['.repeat(depth)}${']'.repeat(depth)}`);
  },
  'a byte order mark or two': (bytes, dice) => join(utf8('\ufeff'.repeat(1 + dice.roll(2))), bytes),
  'other bytes': (_, dice) => Uint8Array.from({ length: dice.roll(400) }, () => dice.roll(256)),
};

function hurtBytes(bytes: Uint8Array, dice: Dice): Mutant {
  let hurt = bytes;
  const story: string[] = [];
  for (let count = 1 + (dice.roll(4) === 0 ? 1 : 0); count > 0; count -= 1) {
    const [name, change] = dice.pick(Object.entries(BYTE_HURTS));
    hurt = change(hurt, dice);
    story.push(name);
  }
  return { bytes: hurt, story: story.join(', ') };
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lines(bytes: Uint8Array, change: (all: string[]) => unknown): Uint8Array {
  const all = new TextDecoder().decode(bytes).split('\n');
  change(all);
  return utf8(all.join('\n'));
}

/** Changes one place that the pattern finds. */
function words(bytes: Uint8Array, pattern: RegExp, dice: Dice, instead: () => string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return bytes;
  const { index, 0: word } = dice.pick(found);
  return utf8(text.slice(0, index) + instead() + text.slice(index + word.length));
}

type Holder = unknown[] | Record<string, unknown>;
/** A place in a JSON value, to be changed. */
interface Spot {
  readonly holder: Holder;
  readonly key: string;
  readonly path: string;
}

function get({ holder, key }: Spot): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function set({ holder, key }: Spot, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function drop({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function spotsOf(value: unknown, path = ''): Spot[] {
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = `${path}/${key}`;
    return [{ holder: value, key, path: at }, ...spotsOf(child, at)];
  });
}

const copyOf = (value: unknown): unknown => (isHolder(value) ? JSON.parse(JSON.stringify(value)) : value);

const STRUCTURE_HURTS: Readonly<Record<string, (spot: Spot, all: readonly Spot[], dice: Dice) => void>> = {
  'another type': (spot, _, dice) => set(spot, copyOf(dice.pick(SURPRISES))),
  gone: (spot) => drop(spot),
  'the value of another place': (spot, all, dice) => set(spot, copyOf(get(dice.pick(all)))),
  'two places swapped': (spot, all, dice) => {
    const other = dice.pick(all);
    const [one, two] = [copyOf(get(spot)), copyOf(get(other))];
    set(spot, two);
    set(other, one);
  },
  'twice in its list': (spot) => {
    if (Array.isArray(spot.holder)) spot.holder.splice(Number(spot.key), 0, copyOf(get(spot)));
    else set({ ...spot, key: `${spot.key}2` }, copyOf(get(spot)));
  },
  'an id of another record': (_, all, dice) => {
    const ids = all.filter(({ key }) => /^(id|from|to|\w+Id)$/.test(key));
    if (ids.length > 0) set(dice.pick(ids), get(dice.pick(ids)));
  },
  'a harmful key': (spot, _, dice) => {
    const value = get(spot);
    if (isHolder(value) && !Array.isArray(value))
      set(
        { holder: value, key: dice.pick(['__proto__', 'constructor', 'prototype', 'toJSON', '10', 'hasOwnProperty']), path: '' },
        { polluted: true },
      );
  },
  'a list of many': (spot, _, dice) => {
    const value = get(spot);
    if (Array.isArray(value) && value.length > 0)
      set(
        spot,
        Array.from({ length: 50 * (1 + dice.roll(10)) }, () => copyOf(value[0])),
      );
  },
  wrapped: (spot, _, dice) => set(spot, dice.roll(2) === 0 ? [get(spot)] : { value: get(spot) }),
};

function hurtStructure(bytes: Uint8Array, dice: Dice): Mutant {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return hurtBytes(bytes, dice);
  }
  const all = spotsOf(value);
  // Half of the hurts go near the top, where tables and records are.
  const near = all.filter(({ path }) => path.split('/').length <= 4);
  const story: string[] = [];
  for (let count = 1 + dice.roll(5); count > 0 && near.length > 0; count -= 1) {
    const spot = dice.pick(dice.roll(2) === 0 ? near : all);
    const [name, change] = dice.pick(Object.entries(STRUCTURE_HURTS));
    change(spot, all, dice);
    story.push(`${name} at ${spot.path}`);
  }
  return { bytes: utf8(JSON.stringify(value)), story: story.join(', ') };
}
