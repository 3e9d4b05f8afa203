import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';
import { createLivingReview } from '../../../src/engine/comments/create-living-review';
import type { Mirror } from '../../../src/engine/document/mirror';
import type { ThreadId } from '../../../src/sop/model/ids';
import type { Anchor } from '../../../src/sop/model/thread';
import { pinnedConnectors } from '../../../src/studio/canvas/pins/connector-pins';
import { createCanvasState } from '../../../src/studio/canvas/state/create-canvas-state';
import { anchorChoices } from '../../../src/studio/discussion/anchor-choices';
import { createDiscussionState, NO_FILTER } from '../../../src/studio/discussion/discussion-state';
import { followPins } from '../../../src/studio/discussion/follow-pins';
import { createReviewMirror } from '../../../src/studio/discussion/review-mirror';
import { aPerson } from '../../support/review-builders';
import { aDecision, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const sop = aSop({
  steps: [aDecision('Renew?'), aTask('Expand'), aTask('Part')],
  connectors: connectorsOf('Renew? > Expand [yes]', 'Renew? > Part [no]'),
});
const renew = idOf('Renew?');
const STEP: Anchor = { kind: 'step', id: renew };
const NO: Anchor = { kind: 'outcome', id: renew, outcome: 'no' };
const WAY: Anchor = { kind: 'connector', id: 'c2' };

function openRoom() {
  const review = createLivingReview({ doc: new Y.Doc(), as: 'lead' });
  const window = createCanvasState();
  const panel = createDiscussionState();
  const mirror = createStore<Mirror>(() => ({ sop, canUndo: false, canRedo: false }));
  followPins({ mirror, records: createReviewMirror(review), panel }, window);
  const ask = (anchor: Anchor) => {
    const written = review.start({ anchor, quote: '', place: '', type: 'question', by: aPerson('Ana'), text: 'Why?' });
    return (written.ok ? written.id : '') as ThreadId;
  };
  return { review, window, panel, mirror, ask };
}

describe('pins on the drawing', () => {
  it('count open discussions by what they are about, and tell a step all that is about it', () => {
    const { window, ask } = openRoom();
    for (const anchor of [STEP, STEP, NO, WAY, { kind: 'sop' } as const]) ask(anchor);

    const { pins, openThreads } = window.getState();
    expect(Object.fromEntries(pins)).toEqual({ [`step:${renew}`]: 2, [`outcome:${renew}:no`]: 1, 'connector:c2': 1, 'sop:': 1 });
    expect([...openThreads]).toEqual([[renew, 4]]);
  });

  it('leave out what is answered, unless it is asked for, and are hidden without being forgotten', () => {
    const { window, panel, review, ask } = openRoom();
    review.add(ask(STEP), { kind: 'answer', by: aPerson('Ana'), disposition: 'accepted' });
    ask(STEP);

    expect([...window.getState().pins.values()]).toEqual([1]);
    panel.setState({ filter: { ...NO_FILTER, state: 'all' } });
    expect([...window.getState().pins.values()]).toEqual([2]);
    panel.setState({ hasPins: false });
    expect(window.getState().pins.size).toBe(0);
    expect(window.getState().openThreads.get(renew)).toBe(1);
  });

  it('are the same map while no count changes, so that no card is drawn anew', () => {
    const { window, mirror, review, ask } = openRoom();
    const id = ask(STEP);
    const { pins, openThreads } = window.getState();
    review.add(id, { kind: 'reply', by: aPerson('Bo'), text: 'Because' });
    mirror.setState({ sop: { ...sop, connectors: new Map(sop.connectors) } });

    expect(window.getState().pins).toBe(pins);
    expect(window.getState().openThreads).toBe(openThreads);
  });

  it('put an outcome on the connector that names it, together with what is about the connector', () => {
    const pins = new Map([
      [`outcome:${renew}:no`, 1],
      ['connector:c2', 2],
      [`outcome:${renew}:yes`, 1],
    ]);
    expect(pinnedConnectors(sop, pins).map(({ connector, of, count }) => [connector.id, of, count])).toEqual([
      ['c1', `outcome:${renew}:yes`, 1],
      ['c2', 'connector:c2', 3],
    ]);
  });
});

describe('what a comment may be about', () => {
  const kindsFor = (first: Anchor) => anchorChoices(sop, first).map(({ kind, outcome }) => outcome ?? kind);

  it('is, at a step, the step and all that belongs to it', () => {
    expect(kindsFor(STEP)).toEqual(['step', 'yes', 'no', 'connector', 'connector', 'stage', 'role', 'sop']);
  });

  it('is, at a connector, the connector first and then its outcome', () => {
    expect(kindsFor(WAY)).toEqual(['connector', 'no', 'step', 'yes', 'connector', 'stage', 'role', 'sop']);
  });

  it('is the whole SOP where nothing is at hand, or what was is gone', () => {
    expect(kindsFor({ kind: 'sop' })).toEqual(['sop']);
    expect(kindsFor({ kind: 'step', id: 'gone' })).toEqual(['sop']);
  });
});
