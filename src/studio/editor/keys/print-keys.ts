import type { KeySettings } from '../../ui/key-settings';
import { ACTIONS } from '../actions';
import { MENUS } from '../actions/action';
import { shownKeys } from '../menus/shown-keys';
import { boundKeys } from './bound-keys';
import { MORE_KEYS } from './more-keys';
import '../print/print-layer.css';
import './print-keys.css';

type Line = readonly [what: string, keys: string];

function part(title: string, lines: readonly Line[]): HTMLElement {
  const section = document.createElement('section');
  const head = document.createElement('h2');
  head.textContent = title;
  const list = document.createElement('dl');
  for (const [what, keys] of lines) {
    const term = document.createElement('dt');
    const said = document.createElement('dd');
    term.textContent = what;
    said.textContent = keys;
    list.append(term, said);
  }
  section.append(head, list);
  return section;
}

/** Prints a sheet of the keys as this person has them, and nothing else of the page. */
export function printKeys(settings: KeySettings): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-layer print-keys';
  sheet.ariaHidden = 'true';
  const title = document.createElement('h1');
  title.textContent = 'Keys of Laneway';
  const groups = MENUS.flatMap((menu) => {
    const lines = ACTIONS.filter((action) => action.menu === menu).flatMap((action): Line[] => {
      const keys = boundKeys(action, settings);
      return keys.length === 0 ? [] : [[action.label, keys.slice(0, 1).map(shownKeys).join(', ')]];
    });
    return lines.length === 0 ? [] : [part(menu, lines)];
  });
  const columns = document.createElement('div');
  columns.append(...groups, part('Where the focus is', MORE_KEYS));
  sheet.append(title, columns);
  document.body.append(sheet);
  // A browser that prints later than it is asked still finds the sheet.
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
