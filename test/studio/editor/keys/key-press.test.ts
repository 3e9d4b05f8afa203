import { describe, expect, it } from 'vitest';
import { ariaKeys } from '../../../../src/studio/editor/keys/aria-keys';
import { isPressed, isSingleKey, type KeyPress, keysOfPress, sameForm } from '../../../../src/studio/editor/keys/key-press';
import { reservedReason } from '../../../../src/studio/editor/keys/reserved-keys';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, altGraph: false, ...held };
}
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

describe('isPressed', () => {
  it.each([
    ['a US keyboard', '$mod+KeyZ', press('z', 'KeyZ', ctrl)],
    ['a German keyboard, where Z is elsewhere', '$mod+KeyZ', press('z', 'KeyY', ctrl)],
    ['a Russian keyboard, which writes no Latin letter', '$mod+KeyZ', press('я', 'KeyZ', ctrl)],
    ['Caps Lock', 'n', press('N', 'KeyN')],
    ['a question mark with Shift', '?', press('?', 'Slash', shift)],
    ['a German question mark', '?', press('?', 'Minus', shift)],
    ['a German plus, without Shift', '+', press('+', 'BracketRight')],
    ['a US plus', '+', press('+', 'Equal', shift)],
    ['a sign by AltGr', '[', press('[', 'Digit8', { altGraph: true, ctrlKey: true, altKey: true })],
    ['French digits, which need Shift', 'Shift+Digit1', press('1', 'Digit1', shift)],
    ['US digits with Shift', 'Shift+Digit1', press('!', 'Digit1', shift)],
    ['a named key', 'Shift+F3', press('F3', 'F3', shift)],
  ])('knows the keys on %s', (_, words, event) => {
    expect(isPressed(words, event)).toBe(true);
  });

  it.each([
    ['German Ctrl+Y for undo', '$mod+KeyZ', press('y', 'KeyZ', ctrl)],
    ['a letter with Shift for the letter alone', 'p', press('P', 'KeyP', shift)],
    ['a letter alone for the one with Shift', 'Shift+P', press('p', 'KeyP')],
    ['a letter with Ctrl for the letter alone', 'n', press('n', 'KeyN', ctrl)],
    ['more keys than asked for', '$mod+KeyK', press('K', 'KeyK', { ctrlKey: true, shiftKey: true })],
    ['an accent that waits for its letter', 'Equal', press('Dead', 'Equal')],
    ['another letter', 'n', press('m', 'KeyM')],
  ])('does not take %s', (_, words, event) => {
    expect(isPressed(words, event)).toBe(false);
  });
});

describe('keysOfPress', () => {
  it.each([
    ['n', press('n', 'KeyN')],
    ['Shift+n', press('N', 'KeyN', shift)],
    ['$mod+KeyK', press('k', 'KeyK', ctrl)],
    ['$mod+KeyZ', press('я', 'KeyZ', ctrl)],
    ['?', press('?', 'Slash', shift)],
    ['Shift+Digit1', press('!', 'Digit1', shift)],
    ['Alt+ArrowUp', press('ArrowUp', 'ArrowUp', { altKey: true })],
    [null, press('Shift', 'ShiftLeft', shift)],
    [null, press('Dead', 'Equal')],
  ])('writes %s', (words, event) => {
    expect(keysOfPress(event)).toBe(words);
    if (words !== null) expect(isPressed(words, event)).toBe(true);
  });
});

describe('the forms of keys', () => {
  it('are one for all ways to write them', () => {
    expect(sameForm('Shift+?')).toBe(sameForm('?'));
    expect(sameForm('Shift+$mod+z')).toBe(sameForm('$mod+Shift+KeyZ'));
    expect(sameForm('$mod+Period')).toBe(sameForm('$mod+.'));
    expect(sameForm('Shift+P')).not.toBe(sameForm('p'));
  });

  it('are said to screen readers once each', () => {
    expect(ariaKeys(['$mod+Shift+KeyZ', '$mod+KeyY'])).toBe('Control+Shift+Z Control+Y');
    expect(ariaKeys(['+', 'Shift++'])).toBe('Plus');
    expect(ariaKeys([])).toBeUndefined();
  });

  it.each(['n', 'Shift+P', '?', 'Shift+Digit1', '+'])('%s is a single key', (words) => expect(isSingleKey(words)).toBe(true));
  it.each(['Delete', 'F2', '$mod+KeyD', 'Alt+KeyB', 'Escape', 'ArrowUp'])('%s is not', (words) => expect(isSingleKey(words)).toBe(false));

  it.each(['$mod+KeyW', '$mod+KeyT', '$mod+n', '$mod++', '$mod+Equal', '$mod+-', '$mod+0', '$mod+KeyC', 'ArrowUp', 'Tab', '3', 'F5'])(
    '%s is refused in a sentence',
    (words) => expect(reservedReason(words)).toMatch(/\.$/),
  );
  it.each(['n', '$mod+KeyK', 'F3', 'Shift+Digit1', 'Alt+ArrowUp', '?'])('%s is free to give', (words) =>
    expect(reservedReason(words)).toBeNull(),
  );
});
