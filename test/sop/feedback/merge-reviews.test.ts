import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime } from '../../../src/sop/feedback/effective';
import { mergeReviews, NO_RECORDS, type ReviewRecords } from '../../../src/sop/feedback/review-records';
import type { EntryId, SignOffId, ThreadId, WorkshopId } from '../../../src/sop/model/ids';
import { anyEntries, signOffOf, threadOf, workshopOf } from '../../support/arbitrary-review';
import { anEntry, aPerson, aThread } from '../../support/review-builders';

const tableOf = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id as Row['id'], row]));

/** Copies of one review that have gone apart: the same heads where they share one, and entries of their own. */
const copies = fc
  .record({
    threads: fc.tuple(...[0, 1, 2].map((number) => threadOf(`thread-${number}` as ThreadId))),
    signOffs: fc.tuple(...[0, 1].map((number) => signOffOf(`sign-off-${number}` as SignOffId))),
    workshop: workshopOf('workshop-0' as WorkshopId),
    own: fc.array(fc.tuple(fc.subarray([0, 1, 2]), anyEntries('own', 5)), { minLength: 2, maxLength: 4 }),
  })
  .map(({ threads, signOffs, workshop, own }) =>
    own.map(([shown, entries], copy): ReviewRecords => {
      const named = entries.map((entry) => ({ ...entry, id: `${entry.id}-${copy}` as EntryId }));
      const mine = threads
        .filter((_, index) => shown.includes(index))
        .map((thread) => ({ ...thread, entries: [...thread.entries, ...named] }));
      return {
        threads: tableOf(mine),
        signOffs: tableOf(signOffs.slice(0, copy + 1)),
        workshops: tableOf(copy % 2 === 0 ? [workshop] : [{ ...workshop, entries: workshop.entries.slice(copy) }]),
      };
    }),
  );

const merged = (all: readonly ReviewRecords[]) => all.reduce(mergeReviews, NO_RECORDS);

/** Records as every reader shows them: entries stand in the order of time. */
const inTime = <Row extends { readonly entries: readonly { readonly id: string; readonly at: string }[] }>(rows: Iterable<Row>) =>
  Array.from(rows, (row) => ({ ...row, entries: [...row.entries].sort(byTime) }));
const plain = ({ threads, signOffs, workshops }: ReviewRecords) => [
  inTime(threads.values()),
  [...signOffs.values()],
  inTime(workshops.values()),
];

describe('copies of a review', () => {
  it('come to one state in every order, however often each is merged', () => {
    fc.assert(
      fc.property(
        copies.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const state = plain(merged(all));

          expect(plain(merged([...shuffled, ...all, NO_RECORDS]))).toEqual(state);
          expect(plain(mergeReviews(merged(all), merged(shuffled)))).toEqual(state);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('lose nothing: every thread and entry of every copy is there', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const state = merged(all);
        for (const { threads } of all)
          for (const { id, entries } of threads.values()) {
            const ids = state.threads.get(id)?.entries.map((entry) => entry.id) ?? [];
            expect(ids).toEqual(expect.arrayContaining(entries.map((entry) => entry.id)));
          }
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on who came first where somebody has forged a record', () => {
    const said = aThread('Why two days?', { entries: [anEntry('reply', { id: 'entry-x' as EntryId, text: 'Because' })] });
    const forged = {
      ...said,
      text: 'I never said this',
      entries: [anEntry('reply', { id: 'entry-x' as EntryId, text: 'Not because', by: aPerson('Eve') })],
    };
    const one = { ...NO_RECORDS, threads: tableOf([said]) };
    const other = { ...NO_RECORDS, threads: tableOf([forged]) };

    expect(plain(mergeReviews(one, other))).toEqual(plain(mergeReviews(other, one)));
  });

  it('are the same objects when there is nothing new', () => {
    const one = { ...NO_RECORDS, threads: tableOf([aThread('Why two days?')]) };

    expect(mergeReviews(one, structuredClone(one)).threads).toBe(one.threads);
  });
});
