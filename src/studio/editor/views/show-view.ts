import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { chooseView, type ShownView, VIEW_NAMES, type ViewName } from './view-settings';

export const VIEW_WORDS: { readonly [Name in ViewName]: string } = { canvas: 'Canvas', outline: 'Outline', table: 'Table' };

/** Shows the SOP as a drawing, a tree or a table; the focus follows to the same step. */
export function showView(session: EditorSession, change: Partial<ShownView>): void {
  const before = session.panels.getState().view;
  if ((change.shown ?? before.shown) === before.shown && (change.beside ?? before.beside) === before.beside) return;
  chooseView(change);
  const { shown, beside } = session.panels.getState().view;
  session.view.wentTo(shown === 'canvas' ? 'canvas' : 'text');
  const { size } = session.mirror.getState().sop.steps;
  announce(`${VIEW_WORDS[shown]}${beside ? ' beside the canvas' : ''}, ${size} ${size === 1 ? 'step' : 'steps'}`);
}

/** Canvas, outline, table, and again. */
export function showNextView(session: EditorSession): void {
  const { shown } = session.panels.getState().view;
  showView(session, { shown: VIEW_NAMES[(VIEW_NAMES.indexOf(shown) + 1) % VIEW_NAMES.length] ?? 'canvas' });
}
