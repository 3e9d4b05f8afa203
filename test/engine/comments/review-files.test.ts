import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createLivingReview } from '../../../src/engine/comments/create-living-review';
import { importReview } from '../../../src/engine/comments/import-review';
import { type ReturnedReview, readReturnedReview, writeReturnedReview } from '../../../src/engine/comments/returned-review';
import { reviewFileKind } from '../../../src/engine/comments/review-kind';
import { readReviewRequest, writeReviewRequest } from '../../../src/engine/comments/review-request';
import { removeItems } from '../../../src/sop/commands/remove-items';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { byTime } from '../../../src/sop/feedback/effective';
import { NO_RECORDS, type ReviewRecords } from '../../../src/sop/feedback/review-records';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { EntryId, SignOffId, SopId, ThreadId, WorkshopId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Person, Thread } from '../../../src/sop/model/thread';
import { signOffOf, threadOf, workshopOf } from '../../support/arbitrary-review';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { anEntry, aPerson, aThread } from '../../support/review-builders';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const at = '2026-11-02T09:00:00.000Z';
const ana = aPerson('Ana');
const lead = aPerson('Lead');
const sop = aSop({
  roles: [aRole('Account manager')],
  stages: [aStage('Onboarding')],
  steps: [aTask('Call'), aTask('Send offer'), aTask('Report')],
  connectors: connectorsOf('Call > Send offer > Report'),
});

const recordsOf = (...threads: Thread[]): ReviewRecords => ({
  ...NO_RECORDS,
  threads: new Map(threads.map((thread) => [thread.id, thread])),
});
const returned = (records: ReviewRecords, by: Person = ana, changes: Partial<ReturnedReview> = {}) =>
  writeReturnedReview({ sopId: sop.profile.id, title: sop.profile.title, by, at, records, ...changes });
const livingReview = () => createLivingReview({ doc: new Y.Doc(), as: 'lead' });
const imported = (review: ReturnType<typeof livingReview>, bytes: string, into: SopDocument = sop, name = 'ana.review.json') =>
  importReview(review, into, { name, bytes });
const told = (...args: Parameters<typeof imported>) => {
  const result = imported(...args);
  return result.ok ? result.report.sentence : `refused: ${result.reason}`;
};

/** What a reviewer did: comments and suggestions about every step, and replies. */
function reviewOf(name: string, comments: number, suggestions: number): { readonly by: Person; readonly records: ReviewRecords } {
  const by = aPerson(name);
  const steps = [...sop.steps.values()];
  const threads = Array.from({ length: comments + suggestions }, (_, number): Thread => {
    const step = steps[number % steps.length] ?? steps[0];
    if (step === undefined) throw new Error('the SOP of this test has steps');
    const anchor = { kind: 'step', id: step.id } as const;
    const second = String(number).padStart(2, '0');
    const head = { by, anchor, quote: step.name, id: `${name}-${number}` as ThreadId, at: `2026-11-02T09:00:${second}.000Z` };
    if (number < comments)
      return aThread(`${name} asks ${number}`, {
        ...head,
        entries: [anEntry('reply', { id: `${name}-r${number}` as EntryId, by, text: 'And again' })],
      });
    const change = { id: 'change-1', kind: 'rename', stepId: step.id, was: step.name, name: `${step.name} ${number}` } as const;
    return aThread(`${name} suggests ${number}`, { ...head, type: 'suggestion', changes: [change] });
  });
  return { by, records: recordsOf(...threads) };
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]));
}

const plain = ({ threads, signOffs, workshops }: ReviewRecords) => [
  Array.from(threads.values(), (thread) => ({ ...thread, entries: [...thread.entries].sort(byTime) })),
  [...signOffs.values()],
  [...workshops.values()],
];

describe('an SOP sent for review', () => {
  it('arrives as it was, with what was said, and without published versions', () => {
    const sent = { ...sop, threads: new Map([[idOf<ThreadId>('Why?'), aThread('Why?')]]) };
    const text = writeReviewRequest({ sop: sent, from: lead, at, note: ' Please look at the offer ' });
    const read = readReviewRequest('renewal.for-review.json', text);

    expect(reviewFileKind(text)).toBe('request');
    expect(read).toMatchObject({ ok: true, damages: [], request: { from: lead, at, note: 'Please look at the offer' } });
    expect(read.ok && writeSopFile(read.request.sop)).toBe(writeSopFile({ ...sent, versions: new Map() }));
  });

  it('is refused in one sentence that names the file', () => {
    const reason = (text: string) => {
      const read = readReviewRequest('a.json', text);
      return read.ok ? null : read.reason;
    };
    const file = (changes: object) =>
      JSON.stringify({ format: 'laneway-review-request', formatVersion: 1, from: lead, at, sop: {}, ...changes });

    expect(reason('{"format": "laneway-review-request",')).toBe(
      '“a.json” can’t be read: it is not sound JSON: line 1, column 37: it ends in the middle.',
    );
    expect(reason('[]')).toBe('“a.json” can’t be read: it holds a list, not an SOP sent for review.');
    expect(reason(returned(NO_RECORDS))).toContain('its format is “laneway-review”, not “laneway-review-request”');
    expect(reason(file({ formatVersion: 2 }))).toContain('written by a newer Laneway (form 2)');
    expect(reason(file({ formatVersion: 'x' }))).toContain('does not say its version');
    expect(reason(file({ from: 7 }))).toContain('does not say who asks');
    expect(reason(file({ sop: [] }))).toContain('it holds a list where the SOP should be');
    expect(reason(file({}))).toContain('the SOP in it is not sound. It does not say that it is an SOP of Laneway');
    expect(reason('x'.repeat(10_000_001))).toContain('larger than 10 MB');
  });
});

describe('a returned review', () => {
  it('is read as it was written, whatever is in it', () => {
    const records = fc
      .record({ thread: threadOf('thread-1' as ThreadId), signOff: signOffOf('s1' as SignOffId), workshop: workshopOf('w1' as WorkshopId) })
      .map(
        ({ thread, signOff, workshop }): ReviewRecords => ({
          threads: new Map([[thread.id, thread]]),
          signOffs: new Map([[signOff.id, signOff]]),
          workshops: new Map([[workshop.id, workshop]]),
        }),
      );
    fc.assert(
      fc.property(records, (all) => {
        const read = readReturnedReview('a.review.json', returned(all));

        expect(read).toMatchObject({ ok: true, damages: [] });
        expect(read.ok && plain(read.review.records)).toEqual(plain(all));
      }),
      { numRuns: 100 },
    );
  });

  it('of five reviewers with 20 comments and 10 suggestions each comes to one state in thirty orders, and twice, also after the SOP moved on', () => {
    const files = ['Ana', 'Bo', 'Cleo', 'Dan', 'Eve'].map((name) => {
      const { by, records } = reviewOf(name, 20, 10);
      return returned(records, by);
    });
    const gone = runPlain(sop, removeItems, { stepIds: [idOf('Call')], connectorIds: [], noteIds: [] });
    const moved = 'sop' in gone ? gone.sop : sop;
    const states = permutations(files)
      .filter((_, turn) => turn % 4 === 0)
      .map((order, turn) => {
        const review = livingReview();
        // In some orders the first file comes a second time at the end.
        for (const bytes of turn % 10 === 0 ? [...order, order[0] ?? ''] : order)
          expect(imported(review, bytes, turn % 2 === 0 ? sop : moved).ok).toBe(true);
        return JSON.stringify(plain(review.read()));
      });

    expect(new Set(states).size).toBe(1);
    const all = JSON.parse(states[0] ?? '[]')[0] as Thread[];
    expect(all).toHaveLength(150);
    expect(all.flatMap(({ entries }) => entries)).toHaveLength(100);
  }, 30_000);

  it('is told in words: what came, what of it is about things that are gone, and where suggestions meet another SOP', () => {
    const review = livingReview();
    const { by, records } = reviewOf('Ana', 6, 3);
    const gone = runPlain(sop, removeItems, { stepIds: [idOf('Call')], connectorIds: [], noteIds: [] });
    const result = imported(review, returned(records, by), 'sop' in gone ? gone.sop : sop);

    expect(result).toMatchObject({
      ok: true,
      report: {
        sentence: 'Ana: 12 comments, 3 suggestions, 3 are about steps that are gone now (in the tray).',
        details: ['Suggestion of Ana: Name: Call → Call 6. The step is gone.'],
      },
    });
    expect(told(review, returned(records, by))).toBe('Ana: nothing that is not here already.');
  });

  it('brings no answers of the ops lead, no changes of others’ words, and nothing that says otherwise what stands here', () => {
    const review = livingReview();
    const mine = aThread('Who signs?', {
      id: 't1' as ThreadId,
      by: lead,
      entries: [anEntry('reply', { id: 'e1' as EntryId, by: lead, text: 'I do' })],
    });
    review.take(recordsOf(mine));
    const before = plain(review.read());
    const forged: Thread = {
      ...mine,
      text: 'Nobody signs',
      entries: [
        anEntry('reply', { id: 'e1' as EntryId, by: lead, text: 'A lie' }),
        anEntry('edit', { of: 't1', by: lead, text: 'Ana says what the lead said' }),
        anEntry('edit', { of: 't1', by: ana, text: 'Nobody' }),
        anEntry('answer', { by: ana, disposition: 'accepted' }),
        anEntry('answer', { by: ana, disposition: 'settled' }),
        anEntry('withdraw', { by: ana, of: 'e1' }),
      ],
    };
    const result = imported(review, returned(recordsOf(forged)));

    expect(plain(review.read())).toEqual(before);
    expect(result.ok && result.report).toEqual({
      sentence: 'Ana: nothing that is not here already, 7 entries were left out.',
      details: [
        '2 entries were left out: What stands here already can’t be written anew by a file.',
        '1 entry was left out: What somebody changes, answers, votes or signs comes only with that person’s own review.',
        '2 entries were left out: Only who wrote it may change it.',
        '1 entry was left out: Only the ops lead accepts, declines or parks.',
        '1 entry was left out: Only who started the discussion may call it settled.',
      ],
    });
  });

  it('of another SOP is taken when something of it has its place here, and refused when nothing has', () => {
    const thread = aThread('Why?', { anchor: { kind: 'step', id: 'call' } });
    const other = (records: ReviewRecords) => returned(records, ana, { sopId: 'other' as SopId, title: 'Offers' });
    const review = livingReview();

    expect(told(review, other(recordsOf(aThread('Whole'))))).toBe(
      'refused: “ana.review.json” is about another SOP, “Offers”: nothing of it has its place here.',
    );
    expect(imported(review, other(recordsOf(thread)))).toMatchObject({
      ok: true,
      report: { details: ['It was written for another SOP, “Offers”; 1 of its 1 discussions have their place here.'] },
    });
  });

  it('that is broken or hostile is refused or put right, and changes no other object', () => {
    const review = livingReview();
    const hostile = `{"format": "laneway-review", "formatVersion": 1, "sopId": "${sop.profile.id}", "by": {"id": "x", "name": "X", "__proto__": {"ran": 1}},
      "__proto__": {"ran": 1}, "threads": [{"id": "t9", "__proto__": {"ran": 1}, "constructor": {"ran": 1}, "by": {"id": "x", "name": "X"}, "text": "Hello",
      "entries": [{"id": "toString", "kind": "reply", "by": {"id": "x", "name": "X"}, "text": "Hi", "__proto__": {"ran": 1}}, 7, null]}, "no record"], "signOffs": {}, "workshops": 7}`;

    expect(told(review, hostile)).toBe('X: 2 comments.');
    expect(({} as { ran?: number }).ran).toBeUndefined();
    expect(told(review, '{"format": "laneway-review", "formatVersion": 1, "by": {"id": "x"}}')).toContain('does not say which SOP');
    expect(told(review, `{"format": "laneway-review", "formatVersion": 1, "sopId": "${sop.profile.id}"}`)).toContain(
      'does not say whose review',
    );
    expect(told(review, `{"format": "laneway-review", "formatVersion": 1${'['.repeat(200)}`)).toContain('nest deeper than 64 levels');
  });

  it('keeps hostile texts as the texts that they are', () => {
    const threads = HOSTILE_TEXTS.map((text, number) =>
      aThread(text, {
        id: `h${number}` as ThreadId,
        quote: text,
        place: text,
        entries: [anEntry('reply', { id: `hr${number}` as EntryId, by: { ...ana, name: text }, text })],
      }),
    );
    const review = livingReview();

    expect(imported(review, returned(recordsOf(...threads), { ...ana, name: HOSTILE_TEXTS[0] ?? '' })).ok).toBe(true);
    expect([...review.read().threads.values()].map(({ text }) => text).sort()).toEqual([...HOSTILE_TEXTS].sort());
  });
});
