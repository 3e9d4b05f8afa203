import type { EditorSession } from './editor-session';

/** True when a step, a connector or a note is selected. */
export function hasItems({ window }: EditorSession): boolean {
  const { steps, connectors, notes } = window.getState();
  return steps.size + connectors.size + notes.size > 0;
}
