import { shownKeys } from '../menus/shown-keys';
import { sameForm } from './key-press';

const forms = (...words: readonly string[]) => new Set(words.map(sameForm));

const TABS = forms(
  ...['KeyW', 'KeyT', 'KeyN', 'Shift+KeyW', 'Shift+KeyT', 'Shift+KeyN', 'Tab', 'Shift+Tab', 'KeyQ', 'KeyR', 'Shift+KeyR'].map(
    (keys) => `$mod+${keys}`,
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `$mod+Digit${digit}`),
  'F5',
  'F11',
  'F12',
  'Alt+F4',
);
const ZOOM = forms('$mod++', '$mod+=', '$mod+-', '$mod+Digit0');
const CLIPBOARD = forms('$mod+KeyC', '$mod+KeyX', '$mod+KeyV');
const WALKS = forms(
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', 'Space', 'Tab', 'Shift+Tab', 'Escape', '$mod+Space'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `Digit${digit}`),
);

/** Why keys can't be given to an action, as a sentence; null when they can. */
export function reservedReason(words: string): string | null {
  const form = sameForm(words);
  const shown = shownKeys(words);
  if (TABS.has(form)) return `${shown} belongs to the browser, for its tabs, windows and pages.`;
  if (ZOOM.has(form)) return `${shown} is how the browser makes pages larger and smaller; some people cannot read without it.`;
  if (CLIPBOARD.has(form)) return `${shown} is for copying, cutting and pasting, in every field.`;
  if (WALKS.has(form)) return `${shown} moves the focus or follows the flow, and stays that way.`;
  return null;
}
