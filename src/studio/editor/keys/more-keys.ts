/** Keys that are not actions: they belong to the step or the part that has the focus, or to the pointer. */
export const MORE_KEYS: readonly (readonly [what: string, keys: string])[] = [
  ['Next and previous step', '→ ←'],
  ['Other branch, or the step above and below', '↑ ↓'],
  ['First, second… way out of the step', '1 2 3'],
  ['Back to the fork before', 'Alt+B'],
  ['First and last step', 'Home End'],
  ['Rename the step', 'Enter'],
  ['Add the step to the selection', 'Ctrl+Space'],
  ['Move a part of the connector, far', 'Arrow, Shift+arrow'],
  ['Route the connector automatically again', 'Delete on a part'],
  ['Copy, cut, paste', 'Ctrl+C X V'],
  ['Pan', 'Wheel, Space+drag'],
  ['Zoom', 'Ctrl+wheel, pinch'],
];
