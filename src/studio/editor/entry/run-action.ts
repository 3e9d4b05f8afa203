import { ACTIONS } from '../actions';
import type { EditorSession } from '../editor-session';

/** Runs what a menu item or a key elsewhere would, if it makes sense now. */
export function runAction(session: EditorSession, id: string): void {
  const action = ACTIONS.find((one) => one.id === id);
  if (action?.applies(session)) action.run(session);
}
