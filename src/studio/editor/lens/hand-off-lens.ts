import { isHandoff } from '../../../sop/model/handoff';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Lens } from '../../canvas/state/canvas-state';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { showView } from '../views/show-view';

/** The hand-offs of an SOP and the steps at their ends. */
export function handoffLens(sop: SopDocument): Lens {
  const handoffs = [...sop.connectors.values()].filter((connector) => isHandoff(sop, connector));
  return {
    connectors: new Set(handoffs.map(({ id }) => id)),
    steps: new Set(handoffs.flatMap(({ from, to }) => [from, to])),
    what: 'hand-offs',
  };
}

/** Fades all that is no hand-off, until the lens is left; it follows the SOP. Only this window looks through it. */
export function showHandoffs(session: EditorSession): void {
  const { window, mirror, panels } = session;
  const lens = handoffLens(mirror.getState().sop);
  if (lens.connectors.size === 0) {
    announce('Nothing is handed over yet: no connector leads to another owner');
    return;
  }
  const { shown, beside } = panels.getState().view;
  if (shown !== 'canvas' && !beside) showView(session, { shown: 'canvas' });
  window.setState({ lens });
  announce(
    `Only hand-offs stand out: ${lens.connectors.size} of ${mirror.getState().sop.connectors.size} connectors. Escape shows everything`,
  );
  follow(session);
}

/** The sessions whose lens follows their SOP. */
const following = new WeakSet<EditorSession>();

function follow(session: EditorSession): void {
  if (following.has(session)) return;
  following.add(session);
  const { window, mirror } = session;
  let { sop } = mirror.getState();
  const stop = mirror.subscribe((state) => {
    if (window.getState().lens === null) {
      following.delete(session);
      stop();
    } else if (state.sop !== sop) {
      sop = state.sop;
      window.setState({ lens: handoffLens(sop) });
    }
  });
}
