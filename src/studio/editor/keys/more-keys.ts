/** Keys that are not actions and stay as they are: they move the focus, are the system's, or belong to the pointer. */
export const MORE_KEYS: readonly (readonly [what: string, keys: string])[] = [
  ['Next and previous step', '→ ←'],
  ['Other branch, or the step above and below', '↑ ↓'],
  ['First, second… way out of the step', '1 2 3'],
  ['First and last step', 'Home End'],
  ['Write the name of the step', 'Enter'],
  ['Menu of the step', 'Shift+F10, menu key'],
  ['Add the step to the selection', 'Ctrl+Space'],
  ['Outline: write, and on to the next line', 'Enter'],
  ['Outline: make it a branch, or take it back', 'Tab, Shift+Tab'],
  ['Outline and table: move the step', 'Alt+↑ ↓'],
  ['Table: write, next cell, next row', 'Enter, Tab, Enter'],
  ['Move a part of the connector, far', 'Arrow, Shift+arrow'],
  ['Route the connector automatically again', 'Delete on a part'],
  ['Copy, cut, paste', 'Ctrl+C X V'],
  ['Pan', 'Wheel, Space+drag'],
  ['Zoom', 'Ctrl+wheel, pinch'],
];
