import { describe, expect, it } from 'vitest';
import { anchorKey, findAnchor, outcomesOf, stageOfAnchor } from '../../../src/sop/feedback/anchors';
import { foldThread } from '../../../src/sop/feedback/fold-thread';
import { entryRefusal } from '../../../src/sop/feedback/rights';
import type { Anchor, ThreadEntry } from '../../../src/sop/model/thread';
import { anEntry, aPerson, aThread } from '../../support/review-builders';
import { aDecision, aRole, aSop, aStage, aTask, connectorsOf } from '../../support/sop-builders';

const ana = aPerson('Ana');
const bo = aPerson('Bo');
const minute = (number: number) => `2026-11-02T09:${String(number).padStart(2, '0')}:00.000Z`;
const folded = (...entries: ThreadEntry[]) => foldThread(aThread('Why two days?', { entries }));

describe('what a thread says', () => {
  it('is its first comment and the replies, each as its author left it', () => {
    const reply = anEntry('reply', { text: 'Becuase', at: minute(1) });
    const state = folded(
      reply,
      anEntry('edit', { of: reply.id, text: 'Because of the law', at: minute(2) }),
      anEntry('edit', { of: reply.id, by: ana, text: 'I, Ana, changed it', at: minute(3) }),
      anEntry('delete', { of: 'why-two-days', by: bo, at: minute(4) }),
    );

    expect(state.comments.map(({ text, editedAt }) => [text, editedAt])).toEqual([
      ['Why two days?', null],
      ['Because of the law', minute(2)],
    ]);
  });

  it('has the last answer, and none when it was opened again', () => {
    const declined = anEntry('answer', { disposition: 'declined', text: 'The law says so', at: minute(1) });
    const reopened = anEntry('reopen', { text: 'The law changed', at: minute(2) });
    const accepted = anEntry('answer', { disposition: 'accepted', change: 'Due within 1 day', at: minute(3) });

    expect(folded(declined).answer).toMatchObject({ disposition: 'declined', reason: 'The law says so' });
    expect(folded(declined, reopened).answer).toBeNull();
    expect(folded(reopened, accepted, declined).answer).toMatchObject({ disposition: 'accepted', change: 'Due within 1 day' });
  });

  it('is settled by who started it and by nobody else', () => {
    expect(folded(anEntry('answer', { disposition: 'settled', by: ana })).answer).toMatchObject({ disposition: 'settled' });
    expect(folded(anEntry('answer', { disposition: 'settled', by: bo })).answer).toBeNull();
  });

  it('takes back and brings back what the same person withdraws, and nothing of others', () => {
    const reply = anEntry('reply', { text: 'Yes', at: minute(1) });
    const withdrawn = anEntry('withdraw', { of: reply.id, at: minute(2) });
    const back = anEntry('withdraw', { of: withdrawn.id, at: minute(3) });
    const foreign = anEntry('withdraw', { of: reply.id, by: ana, at: minute(2) });

    expect(folded(reply, withdrawn).comments).toHaveLength(1);
    expect(folded(reply, withdrawn, back).comments).toHaveLength(2);
    expect(folded(reply, foreign).comments).toHaveLength(2);
  });

  it('is gone when its author takes it back and nobody has said a word, and stays where somebody has', () => {
    const taken = anEntry('withdraw', { of: 'why-two-days', by: ana, at: minute(2) });
    const deleted = anEntry('delete', { of: 'why-two-days', by: ana, at: minute(2) });
    const reply = anEntry('reply', { text: 'Good question', at: minute(1) });

    expect(folded(taken).isGone).toBe(true);
    expect(folded(deleted).isGone).toBe(true);
    expect(folded(reply, taken).isGone).toBe(false);
    expect(folded(reply, deleted).comments.map(({ isDeleted }) => isDeleted)).toEqual([true, false]);
  });

  it('counts one dot of each person, and takes fields from its author only', () => {
    const due = anEntry('edit', { of: 'why-two-days', by: ana, text: 'Call the law', type: 'action', owner: 'Bo', due: '2026-12-01' });
    const state = folded(anEntry('vote'), anEntry('vote'), anEntry('vote', { by: ana }), due);

    expect(state.votes.map(({ name }) => name).sort()).toEqual(['Ana', 'Bo']);
    expect(state).toMatchObject({ type: 'action', owner: 'Bo', due: '2026-12-01' });
    expect(folded(anEntry('edit', { of: 'why-two-days', by: bo, type: 'action' })).type).toBe('question');
  });

  it('hangs where it was put last, and remembers what its anchor was last called', () => {
    const state = folded(
      anEntry('attach', { anchor: { kind: 'step', id: 'call' }, quote: 'Call', place: 'Sales', at: minute(1) }),
      anEntry('seen', { quote: 'Call the client', place: 'Sales, Renewal', at: minute(2) }),
    );

    expect(state).toMatchObject({ anchor: { kind: 'step', id: 'call' }, quote: 'Call the client', place: 'Sales, Renewal' });
  });
});

describe('an anchor', () => {
  const sop = aSop({
    profile: { title: 'Renewals' },
    roles: [aRole('Account manager')],
    stages: [aStage('Onboarding')],
    steps: [aDecision('Discount?'), aTask('Send offer')],
    connectors: connectorsOf('Discount? > [yes] Send offer'),
  });
  const connector = [...sop.connectors.keys()][0] ?? '';
  const each: [Anchor, string, string | null][] = [
    [{ kind: 'sop' }, 'Renewals', null],
    [{ kind: 'step', id: 'send-offer' }, 'Send offer', 'onboarding'],
    [{ kind: 'connector', id: connector }, 'Discount? → Send offer', 'onboarding'],
    [{ kind: 'outcome', id: 'discount', outcome: 'yes' }, 'Discount?: yes', 'onboarding'],
    [{ kind: 'role', id: 'account-manager' }, 'Account manager', null],
    [{ kind: 'stage', id: 'onboarding' }, 'Onboarding', 'onboarding'],
  ];

  it.each(each)('of %j is found by what it is called now', (anchor, quote, stage) => {
    expect(findAnchor(sop, anchor)?.quote).toBe(quote);
    expect(stageOfAnchor(sop, anchor)).toBe(stage);
  });

  it('that is not there any more is not found, and has a key of its own', () => {
    expect(findAnchor(sop, { kind: 'step', id: 'gone' })).toBeNull();
    expect(findAnchor(sop, { kind: 'outcome', id: 'discount', outcome: 'no' })).toBeNull();
    expect(outcomesOf(sop, 'discount')).toEqual(['yes']);
    expect(new Set(each.map(([anchor]) => anchorKey(anchor))).size).toBe(each.length);
  });
});

describe('who may write what', () => {
  const thread = aThread('Why two days?');

  it('everybody changes only their own words', () => {
    expect(entryRefusal({ kind: 'edit', by: bo, of: thread.id }, thread, 'lead')).toMatch(/Only who wrote it/);
    expect(entryRefusal({ kind: 'edit', by: ana, of: thread.id }, thread, 'reviewer')).toBeNull();
  });

  it('only the ops lead accepts, declines and parks', () => {
    expect(entryRefusal({ kind: 'answer', by: bo, disposition: 'accepted' }, thread, 'reviewer')).toMatch(/ops lead/);
    expect(entryRefusal({ kind: 'answer', by: bo, disposition: 'accepted' }, thread, 'lead')).toBeNull();
    expect(entryRefusal({ kind: 'answer', by: ana, disposition: 'settled' }, thread, 'reviewer')).toBeNull();
    expect(entryRefusal({ kind: 'answer', by: bo, disposition: 'settled' }, thread, 'lead')).toMatch(/who started/);
  });
});
