import { describe, expect, it, vi } from 'vitest';
import { connectSteps } from '../../../../src/sop/commands/connect-steps';
import { settled } from '../../../../src/sop/drawing/settled';
import type { StepId } from '../../../../src/sop/model/ids';
import type { CanvasSession } from '../../../../src/studio/canvas/canvas-session';
import { linkKey, linkQuestion, startLink } from '../../../../src/studio/canvas/link/link-mode';
import { createCanvasState } from '../../../../src/studio/canvas/state/create-canvas-state';
import { aSop, aStart, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const sop = settled(
  aSop({
    steps: [aStart('Deal is won'), aTask('Kick off'), aTask('Train the team'), aTask('Tell the team')],
    connectors: connectorsOf('Deal is won > Kick off > Train the team > Tell the team'),
  }),
);

function linking(execute = vi.fn(() => true)) {
  const window = createCanvasState();
  const session = { window, mirror: { getState: () => ({ sop }) }, execute, view: { current: null } } as unknown as CanvasSession; // all that it asks for
  startLink(session, idOf('Kick off'));
  const key = (...keys: string[]) => {
    for (const one of keys) linkKey(session, { key: one, ctrlKey: false, metaKey: false, altKey: false });
    return window.getState().linking?.target;
  };
  return { window, execute, key };
}

describe('choosing by keys what a step is connected to', () => {
  it('offers the first step that it may lead to and does not lead to yet', () => {
    expect(linking().key()).toBe('tell-the-team');
  });

  it('goes along the flow with the arrows, over the step itself, and stops at the ends', () => {
    const { key } = linking();
    expect(key('ArrowLeft')).toBe('train-the-team');
    expect(key('ArrowLeft')).toBe('deal-is-won');
    expect(key('ArrowLeft')).toBe('deal-is-won');
    expect(key('End', 'ArrowRight')).toBe('tell-the-team');
  });

  it('finds a step by letters, or by its number', () => {
    const { key } = linking();
    expect(key('t', 'r')).toBe('train-the-team');
    expect(key('Backspace', 'e')).toBe('tell-the-team');
    expect(key('x')).toBe('tell-the-team');
    expect(linking().key('3')).toBe('train-the-team');
  });

  it('connects with Enter, and stays when that is refused', () => {
    const done = linking();
    done.key('Enter');
    expect(done.execute).toHaveBeenCalledWith(connectSteps, { from: 'kick-off' as StepId, to: 'tell-the-team' as StepId });
    expect(done.window.getState().linking).toBeNull();

    const refused = linking(vi.fn(() => false));
    expect(refused.key('Enter')).toBe('tell-the-team');
    refused.key('Escape');
    expect(refused.window.getState()).toMatchObject({ linking: null, pending: null });
  });

  it('asks in one sentence that says how many there are', () => {
    expect(linkQuestion(sop, idOf('Kick off'), idOf('Tell the team'))).toBe('Connect to Step 4 Tell the team? 3 of 3');
  });
});
