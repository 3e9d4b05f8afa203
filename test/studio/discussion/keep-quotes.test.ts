import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createLivingReview } from '../../../src/engine/comments/create-living-review';
import { findAnchor } from '../../../src/sop/feedback/anchors';
import { foldThread, type ThreadState } from '../../../src/sop/feedback/fold-thread';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Anchor } from '../../../src/sop/model/thread';
import { createQuoteKeeper } from '../../../src/studio/discussion/keep-quotes';
import { aPerson } from '../../support/review-builders';
import { aDecision, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const onboarding = aStage('Onboarding');
const first = aSop({
  stages: [onboarding],
  steps: [aTask('Kick off', { stageId: onboarding.id }), aDecision('Renew?'), aTask('Expand')],
  connectors: connectorsOf('Kick off > Renew?', 'Renew? > Expand [yes]'),
});
const KICK_OFF: Anchor = { kind: 'step', id: idOf('Kick off') };
const YES: Anchor = { kind: 'outcome', id: idOf('Renew?'), outcome: 'yes' };

function withName(sop: SopDocument, name: string): SopDocument {
  const step = { ...aTask('Kick off', { stageId: onboarding.id }), name };
  return { ...sop, steps: new Map(sop.steps).set(step.id, step) };
}

function without(sop: SopDocument, name: string): SopDocument {
  return { ...sop, steps: new Map([...sop.steps].filter(([id]) => id !== idOf(name))) };
}

/** A window in which threads hang on these anchors. */
function openWindow(...anchors: readonly Anchor[]) {
  const review = createLivingReview({ doc: new Y.Doc(), as: 'lead' });
  for (const anchor of anchors) {
    const words = findAnchor(first, anchor) ?? { quote: '', place: '' };
    review.start({ anchor, ...words, type: 'question', by: aPerson('Ana'), text: 'Why?' });
  }
  let sop = first;
  const keeper = createQuoteKeeper({ read: () => sop, review, by: () => aPerson('Bo') });
  const states = () => [...review.read().threads.values()].map(foldThread);
  return {
    review,
    change(next: SopDocument) {
      const before = sop;
      sop = next;
      keeper.afterChange(before);
    },
    /** Another window changes the SOP. */
    hear(next: SopDocument) {
      sop = next;
    },
    thread: () => states()[0] as ThreadState,
    entries: () => states().flatMap(({ thread }) => thread.entries),
  };
}

describe('what threads say of their anchors', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is written once when a name is changed letter by letter', () => {
    const window = openWindow(KICK_OFF);
    for (const name of ['Kick off t', 'Kick off to', 'Kick off together']) window.change(withName(first, name));
    expect(window.entries()).toEqual([]);

    vi.runAllTimers();

    expect(window.entries()).toHaveLength(1);
    expect(window.thread()).toMatchObject({ quote: 'Kick off together', place: 'Account manager, Onboarding' });
  });

  it('is written at once when an anchor is about to be gone', () => {
    const window = openWindow(KICK_OFF);
    window.change(withName(first, 'Meet the customer'));
    window.change(without(withName(first, 'Meet the customer'), 'Kick off'));

    expect(window.thread()).toMatchObject({ quote: 'Meet the customer', anchor: KICK_OFF });
    vi.runAllTimers();
    expect(window.entries()).toHaveLength(1);
  });

  it('is left alone when it is true, and when another window changed the SOP', () => {
    const window = openWindow(KICK_OFF);
    window.change(without(first, 'Kick off'));
    window.hear(withName(first, 'Named elsewhere'));
    window.change({ ...withName(first, 'Named elsewhere'), profile: { ...first.profile, title: 'Other' } });
    vi.runAllTimers();

    expect(window.entries()).toEqual([]);
  });

  it('follows an outcome that gets other words, and comes back with them', () => {
    const window = openWindow(YES);
    const renamed = (label: string): SopDocument => ({
      ...first,
      connectors: new Map([...first.connectors].map(([id, one]) => [id, one.label === 'yes' ? { ...one, label, outcome: null } : one])),
    });
    window.change(renamed('Renewed'));
    expect(window.thread()).toMatchObject({ anchor: { ...YES, outcome: 'Renewed' }, quote: 'Renew?: Renewed' });

    window.change(first);
    expect(window.thread()).toMatchObject({ anchor: YES, quote: 'Renew?: yes' });
  });

  it('is nothing that undo of comments takes back', () => {
    const window = openWindow(KICK_OFF);
    window.change(withName(first, 'Meet'));
    vi.runAllTimers();
    window.review.undo();

    expect(window.thread()).toMatchObject({ isGone: true, quote: 'Meet' });
  });
});
