import type { PointerEvent as ReactPointerEvent } from 'react';
import { connectSteps } from '../../../sop/commands/connect-steps';
import type { StepId } from '../../../sop/model/ids';
import { announce } from '../../ui/announcer';
import type { CanvasSession } from '../canvas-session';
import { endLink } from '../link/link-mode';
import { addOnSide } from '../steps/quick-add';
import type { Side } from './connect-steps';
import { swallowTap, trackDrag } from './track-drag';

const nameOf = ({ mirror }: CanvasSession, id: StepId) => mirror.getState().sop.steps.get(id)?.name || 'the step';

/** A finger tapped a handle: the next step that is tapped is connected; the same handle again adds a new one. */
export function tapHandle(session: CanvasSession, from: StepId, side: Side): void {
  const { armed, arm } = session.window.getState();
  swallowTap();
  if (armed?.from === from && armed.side === side) {
    arm(null);
    addOnSide(session, from, side);
    return;
  }
  arm({ from, side });
  announce(`Tap the step that “${nameOf(session, from)}” leads to, or the plus again for a new one`);
}

/** A press on a step while another one waits for its target, tapped or chosen by keys: letting go there connects them. False: none waits. */
export function tapTarget(press: ReactPointerEvent, session: CanvasSession, to: StepId): boolean {
  const { armed, linking, arm } = session.window.getState();
  const from = armed?.from ?? linking?.from;
  if (from === undefined || from === to) return false;
  trackDrag(press, {
    start: () => false,
    move: () => undefined,
    drop: () => undefined,
    cancel: () => undefined,
    click() {
      // A refusal is told, and another step can be tapped.
      if (!session.execute?.(connectSteps, { from, to })) return;
      arm(null);
      endLink(session);
    },
  });
  return true;
}
