import { readKeys } from './key-press';

/** The keys in the words of `aria-keyshortcuts`, so that a screen reader can say them: `Control+Shift+Z`. */
export function ariaKeys(keys: readonly string[]): string | undefined {
  if (keys.length === 0) return undefined;
  return keys
    .map((words) => {
      const { mods, key } = readKeys(words);
      const last = key === '+' ? 'Plus' : key === ' ' ? 'Space' : key.replace(/^Digit/, '');
      return [...['Control', 'Meta', 'Alt', 'Shift'].filter((mod) => mods.has(mod)), last.length === 1 ? last.toUpperCase() : last].join(
        '+',
      );
    })
    .filter((one, index, all) => all.indexOf(one) === index)
    .join(' ');
}
