import { parseKeybinding } from 'tinykeys';

/** What of a keyboard event says which keys are down. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** True while AltGr writes the third sign of a key, as `@` on many keyboards. */
  readonly altGraph: boolean;
}

export interface Keys {
  readonly mods: ReadonlySet<string>;
  /** A letter or sign as it is written, a digit as `Digit1`, any other key by its name. */
  readonly key: string;
}

/** Signs by the place where they are on a US keyboard. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
};
const NAMES = ['Control', 'Meta', 'Alt', 'Shift'] as const;
const isSign = (key: string) => key.length === 1 && !/[a-z\d]/i.test(key);

/** Reads tinykeys' words, such as `$mod+Shift+KeyZ` or `?`. */
export function readKeys(words: string): Keys {
  const [mods, last] = parseKeybinding(words)[0] ?? [[], ''];
  const key = String(last);
  if (/^Key[A-Z]$/.test(key)) return { mods: new Set(mods), key: key.slice(3).toLowerCase() };
  if (/^\d$/.test(key)) return { mods: new Set(mods), key: `Digit${key}` };
  const sign = SIGNS[key] ?? (key.length === 1 ? key.toLowerCase() : key);
  // Whether Shift is needed to write a sign is the keyboard's affair.
  return { mods: new Set(isSign(sign) ? mods.filter((mod) => mod !== 'Shift') : mods), key: sign };
}

/** One way of writing each combination, to compare two. */
export function sameForm(words: string): string {
  const { mods, key } = readKeys(words);
  return [...NAMES.filter((name) => mods.has(name)), key].join('+');
}

function hasKey(key: string, press: KeyPress): boolean {
  if (key.startsWith('Digit')) return press.code === key || press.key === key.slice(5);
  if (key.length > 1) return press.key === key || press.code === key;
  if (press.key.toLowerCase() === key) return true;
  // A keyboard of another script writes no Latin letter: there the place of the key counts.
  if (press.key === 'Dead' || /^[\x20-\x7e]$/.test(press.key)) return false;
  return press.code === (/[a-z]/.test(key) ? `Key${key.toUpperCase()}` : Object.keys(SIGNS).find((code) => SIGNS[code] === key));
}

/** Are exactly these keys down? By what the keyboard writes, so that Ctrl+Z is where a German or French person looks for it. */
export function isPressed(words: string, press: KeyPress): boolean {
  const { mods, key } = readKeys(words);
  if (!hasKey(key, press)) return false;
  const written = isSign(key);
  const down = { Control: press.ctrlKey, Meta: press.metaKey, Alt: press.altKey, Shift: press.shiftKey };
  return NAMES.every((name) => {
    if (written && (name === 'Shift' || (press.altGraph && (name === 'Control' || name === 'Alt')))) return true;
    return down[name] === mods.has(name);
  });
}

/** The keys that are down, in the words of an action; null while only Shift, Ctrl or Alt is. */
export function keysOfPress(press: KeyPress): string | null {
  const { key, code } = press;
  if (['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'Dead', 'Process', 'Unidentified', 'CapsLock', ''].includes(key)) return null;
  const bare = !press.ctrlKey && !press.metaKey && !press.altKey;
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? null);
  const digit = /^Digit\d$/.test(code) ? code : null;
  const last = letter !== null ? (bare ? letter.toLowerCase() : `Key${letter}`) : (digit ?? (key === ' ' ? 'Space' : key));
  const main = /Mac|iP/.test(globalThis.navigator?.platform ?? '') ? press.metaKey : press.ctrlKey;
  const other = main && press.metaKey && press.ctrlKey ? ['Control', 'Meta'] : [];
  const mods = other.length > 0 ? other : main ? ['$mod'] : press.metaKey ? ['Meta'] : press.ctrlKey ? ['Control'] : [];
  const shift = press.shiftKey && !isSign(last) ? ['Shift'] : [];
  return [...(press.altGraph && isSign(last) ? [] : [...mods, ...(press.altKey ? ['Alt'] : [])]), ...shift, last].join('+');
}

/** A letter, digit or sign alone or with Shift: somebody who types may press it without meaning to (WCAG 2.1.4). */
export function isSingleKey(words: string): boolean {
  const { mods, key } = readKeys(words);
  return !mods.has('Control') && !mods.has('Meta') && !mods.has('Alt') && (key.length === 1 || key.startsWith('Digit'));
}
