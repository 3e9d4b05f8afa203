import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createLivingReview } from '../../../src/engine/comments/create-living-review';
import type { NewThread } from '../../../src/engine/comments/living-review';
import { foldThread } from '../../../src/sop/feedback/fold-thread';
import { mergeReviews, NO_RECORDS, type ReviewRecords } from '../../../src/sop/feedback/review-records';
import type { StageId, ThreadId } from '../../../src/sop/model/ids';
import { threadOf } from '../../support/arbitrary-review';
import { anEntry, aPerson, aThread } from '../../support/review-builders';

const ana = aPerson('Ana');
const bo = aPerson('Bo');
const open = (as: 'lead' | 'reviewer' = 'lead', doc = new Y.Doc()) => createLivingReview({ doc, as });
const asks = (text: string): NewThread => ({ anchor: { kind: 'sop' }, quote: 'Renewals', place: '', type: 'question', by: ana, text });
const idOfLast = (review: ReturnType<typeof open>) => [...review.read().threads.keys()].at(-1) as ThreadId;
const saidIn = (review: ReturnType<typeof open>) =>
  [...review.read().threads.values()]
    .map(foldThread)
    .filter(({ isGone }) => !isGone)
    .map(({ comments }) => comments.map(({ text }) => text));

describe('the living review', () => {
  it('keeps what was written, and keeps the objects of what did not change', () => {
    const review = open();
    review.start(asks('Why two days?'));
    const before = [...review.read().threads.values()][0];
    review.start(asks('Who signs?'));
    review.add(idOfLast(review), { kind: 'reply', by: bo, text: 'Finance' });

    expect(saidIn(review)).toEqual([['Why two days?'], ['Who signs?', 'Finance']]);
    expect([...review.read().threads.values()][0]).toBe(before);
    expect(review.read()).toBe(review.read());
  });

  it('refuses in words what a reviewer may not do, and what is about nothing', () => {
    const review = open('reviewer');
    review.start(asks('Why two days?'));

    expect(review.add(idOfLast(review), { kind: 'answer', by: bo, disposition: 'accepted' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('ops lead') as unknown,
    });
    expect(review.add('nowhere' as ThreadId, { kind: 'reply', by: bo, text: 'Hello' })).toMatchObject({ ok: false });
  });

  it('takes back and brings back what this window wrote, and nothing that another wrote', () => {
    const review = open();
    review.start(asks('Why two days?'));
    const id = idOfLast(review);
    review.take({
      ...NO_RECORDS,
      threads: new Map([
        [
          id,
          { ...[...review.read().threads.values()][0], entries: [anEntry('reply', { text: 'From a file' })] } as ReturnType<typeof aThread>,
        ],
      ]),
    });
    review.add(id, { kind: 'reply', by: ana, text: 'And three?' });

    expect(review.undo()).toBe(true);
    expect(saidIn(review)).toEqual([['Why two days?', 'From a file']]);
    expect(review.redo()).toBe(true);
    expect(saidIn(review)).toEqual([['Why two days?', 'From a file', 'And three?']]);
    expect(review.undo() && review.undo()).toBe(true);
    expect(saidIn(review)).toEqual([['', 'From a file']]);
    expect(review.undo()).toBe(false);
  });

  it('brings two windows to one state, with what each wrote meanwhile', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    const [left, right] = [open('lead', one), open('reviewer', other)];
    left.start(asks('Why two days?'));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    left.add(idOfLast(left), { kind: 'reply', by: ana, text: 'left' });
    right.add(idOfLast(right), { kind: 'reply', by: bo, text: 'right' });
    right.start(asks('Who signs?'));
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));

    expect(left.read()).toEqual(right.read());
    expect(saidIn(left)[0]).toHaveLength(3);
  });

  it('gives what is written later a later time, also after a clock that goes ahead', () => {
    const review = open();
    const ahead = new Date(Date.now() + 60_000).toISOString();
    review.take({ ...NO_RECORDS, threads: new Map([['t' as ThreadId, aThread('From ahead', { id: 't' as ThreadId, at: ahead })]]) });
    review.add('t' as ThreadId, { kind: 'reply', by: bo, text: 'After it' });

    expect((review.read().threads.get('t' as ThreadId)?.entries[0]?.at ?? '') > ahead).toBe(true);
  });

  it('keeps sign-offs and workshops with their moments', () => {
    const review = open();
    review.signOff({ stageId: 'onboarding' as StageId, roleId: 'sales' as never, by: ana, print: 'a1' });
    const workshop = review.openWorkshop({ title: 'Renewals', by: ana, agenda: [{ stageId: 'onboarding' as StageId, minutes: 10 }] });
    if (workshop.ok) review.note(workshop.id, { kind: 'park', by: bo, text: 'Later' });

    expect([...review.read().signOffs.values()]).toMatchObject([{ roleId: 'sales', print: 'a1' }]);
    expect([...review.read().workshops.values()]).toMatchObject([{ title: 'Renewals', entries: [{ kind: 'park', text: 'Later' }] }]);
  });

  it('takes in copies in any order to the state that merging them gives, and tells what was new', () => {
    const copy = fc
      .tuple(threadOf('thread-0' as ThreadId), threadOf('thread-1' as ThreadId))
      .map((threads): ReviewRecords => ({ ...NO_RECORDS, threads: new Map(threads.map((thread) => [thread.id, thread])) }));
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const [left, right] = [open(), open()];
        left.take(one);
        left.take(other);
        for (const records of [other, one, other]) right.take(records);

        expect(left.read()).toEqual(right.read());
        const wanted = mergeReviews(mergeReviews(NO_RECORDS, one), other);
        expect([...left.read().threads.values()].map(({ id, entries }) => [id, entries.length])).toEqual(
          [...wanted.threads.values()].map(({ id, entries }) => [id, entries.length]),
        );
        expect(left.take(other)).toEqual({ threads: 0, entries: 0, signOffs: 0, workshops: 0 });
      }),
      { numRuns: 100 },
    );
  });
});
