const MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const WORDS: Readonly<Record<string, string>> = {
  $mod: MAC ? '⌘' : 'Ctrl',
  Shift: MAC ? '⇧' : 'Shift',
  Alt: MAC ? '⌥' : 'Alt',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
  Period: '.',
  Equal: '+',
};

/** The keys as they stand on the keyboard: `$mod+Shift+KeyZ` is shown as `Ctrl+Shift+Z`. */
export function shownKeys(keys: string): string {
  if (keys === '+' || keys === '-') return keys;
  return keys
    .split('+')
    .map((key) => WORDS[key] ?? key.replace(/^Key|^Digit/, '').toUpperCase())
    .join(MAC ? '' : '+');
}
