import { readKeys } from './key-press';

const FIELD = 'input, textarea, select, [contenteditable="true"]';
const LAYER = '[role="dialog"], [role="menu"], [role="alertdialog"]';
const ALWAYS: ReadonlySet<string> = new Set(['save', 'save-as', 'open-file', 'print', 'next-region', 'previous-region']);
/** These are looked for in the midst of writing too. */
const IN_FIELDS: ReadonlySet<string> = new Set(['commands', 'find', 'find-next', 'find-previous']);

/** Keys are the text field's while one has the focus; while a dialog or a menu is open they are its own. */
export function isElsewhere(event: Event): boolean {
  return event.target instanceof Element && event.target.closest(`${FIELD}, ${LAYER}`) !== null;
}

export function inDialog(event: Event): boolean {
  return event.target instanceof Element && event.target.closest(LAYER) !== null;
}

/** Keys without Ctrl act only where the SOP itself has the focus, so that they never fire while somebody tabs through a panel. */
function onSop(target: Element | null): boolean {
  // A press on the empty ground gives the focus to the canvas' frame.
  return target === document.body || target?.closest('.editor-canvas, [data-keys="outline"], [data-keys="table"]') != null;
}

/** May these keys start an action from where the event came? */
export function reaches(actionId: string, words: string, event: Event): boolean {
  if (ALWAYS.has(actionId)) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(LAYER) != null) return false;
  const { mods, key } = readKeys(words);
  const plain = !mods.has('Control') && !mods.has('Meta');
  if (IN_FIELDS.has(actionId) && (!plain || /^F\d+$/.test(key))) return true;
  if (isElsewhere(event)) return false;
  return !plain || key === 'Escape' || onSop(target);
}
