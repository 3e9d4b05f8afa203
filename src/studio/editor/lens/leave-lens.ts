import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';

/** Shows everything in full again. */
export function leaveLens({ window }: Pick<EditorSession, 'window'>): void {
  if (window.getState().lens === null) return;
  window.setState({ lens: null });
  announce('Everything is shown in full again');
}
