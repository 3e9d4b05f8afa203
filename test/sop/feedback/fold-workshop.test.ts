import { describe, expect, it } from 'vitest';
import { dotKey, dotsLeft, foldWorkshop, momentRefusal } from '../../../src/sop/feedback/fold-workshop';
import { minutesSpent, secondsLeft } from '../../../src/sop/feedback/workshop-clock';
import type { StageId } from '../../../src/sop/model/ids';
import type { WorkshopMoment } from '../../../src/sop/model/workshop';
import { aMoment, aPerson, aWorkshop } from '../../support/review-builders';

const stage = (name: string) => `stage-${name}` as StageId;
const at = (minute: number) => aMoment('stage', minute).at;
const [ana, bo, cleo] = [aPerson('Ana'), aPerson('Bo'), aPerson('Cleo')];
const folded = (...entries: WorkshopMoment[]) => foldWorkshop(aWorkshop({ entries }));

describe('the facilitator', () => {
  it('is who opened the workshop; nobody else turns, times, hides or ends', () => {
    const state = folded(
      aMoment('stage', 1, { stageId: stage('one') }),
      aMoment('stage', 2, { stageId: stage('two'), by: bo }),
      aMoment('private', 3, { by: bo }),
      aMoment('end', 4, { by: bo }),
    );

    expect(state).toMatchObject({ facilitator: ana, stageId: stage('one'), isPrivate: false, endedAt: null });
    expect(momentRefusal(state, { kind: 'end', by: bo })).toBe('Only Ana can do that');
  });

  it('is whoever took the lead last, from then on', () => {
    const state = folded(
      aMoment('stage', 1, { stageId: stage('one') }),
      aMoment('lead', 2, { by: bo }),
      aMoment('stage', 3, { stageId: stage('two') }),
      aMoment('private', 4, { by: bo }),
    );

    expect(state).toMatchObject({ facilitator: bo, stageId: stage('one'), isPrivate: true });
  });
});

describe('the clock', () => {
  it('runs, pauses, and stands still at nothing left', () => {
    const { timer } = folded(
      aMoment('stage', 0, { stageId: stage('one') }),
      aMoment('timer', 0, { seconds: 300, runs: true }),
      aMoment('timer', 2, { seconds: 180, runs: false }),
      aMoment('timer', 5, { seconds: 240, runs: true }),
    ).clock;

    expect(timer && [secondsLeft(timer, at(5)), secondsLeft(timer, at(7)), secondsLeft(timer, at(30))]).toEqual([240, 120, 0]);
  });

  it('counts what each stage took, without the break in which the timer was paused', () => {
    const { clock, stageId } = folded(
      aMoment('stage', 0, { stageId: stage('one') }),
      aMoment('timer', 3, { seconds: 600, runs: true }),
      aMoment('stage', 10, { stageId: stage('two') }),
      aMoment('timer', 10, { seconds: 600, runs: true }),
      aMoment('timer', 12, { seconds: 480, runs: false }),
      aMoment('timer', 27, { seconds: 480, runs: true }),
    );

    expect([stage('one'), stage('two')].map((id) => minutesSpent(clock, id, stageId, at(30)))).toEqual([10, 5]);
    expect(clock.left.get(stage('one'))).toBe(180);
  });

  it('counts no further when the workshop has ended', () => {
    const { clock, stageId } = folded(aMoment('stage', 0, { stageId: stage('one') }), aMoment('end', 4));

    expect(minutesSpent(clock, stage('one'), stageId, at(60))).toBe(4);
  });
});

describe('who took part', () => {
  it('is everybody from the first coming to the last leaving, also without a device', () => {
    const { people } = folded(
      aMoment('join', 0),
      aMoment('join', 1, { who: cleo }),
      aMoment('join', 2, { by: bo }),
      aMoment('leave', 3, { by: bo }),
      aMoment('join', 4, { by: bo }),
      aMoment('leave', 5, { who: cleo }),
    );

    expect(people.map(({ person, joinedAt, leftAt }) => [person.name, joinedAt, leftAt])).toEqual([
      ['Ana', at(0), null],
      ['Cleo', at(1), at(5)],
      ['Bo', at(2), null],
    ]);
  });
});

describe('votes', () => {
  it('count the last fist of each person, whoever wrote it down', () => {
    const fist = folded(
      aMoment('fist', 1, { stageId: stage('one'), value: 2 }),
      aMoment('fist', 2, { stageId: stage('one'), value: 4 }),
      aMoment('fist', 3, { stageId: stage('one'), value: 5, who: cleo }),
      aMoment('fist', 4, { stageId: stage('one'), value: 0, by: bo }),
      aMoment('fist', 5, { stageId: stage('one'), value: 9, by: bo }),
    ).fists.get(stage('one'));

    expect(fist).toMatchObject({ counts: [1, 0, 0, 0, 1, 1], mean: 3, lowest: 0, highest: 5 });
  });

  it('are at most so many dots for each person: more are refused, and do not count when copies were apart', () => {
    const dot = (minute: number, threadId: string) => aMoment('dot', minute, { threadId });
    const given = [dot(1, 'a'), dot(2, 'a'), dot(3, 'b')];
    const state = foldWorkshop(aWorkshop({ dots: 2, entries: given }));

    expect([state.dots.get(dotKey({ threadId: 'a' }))?.length, state.dots.has(dotKey({ threadId: 'b' }))]).toEqual([2, false]);
    expect(momentRefusal(state, { kind: 'dot', by: ana, threadId: 'b' })).toBe('You have given all 2 dots; take one back first');
    expect(momentRefusal(state, { kind: 'dot', by: ana, who: bo, threadId: 'b' })).toBeNull();
  });

  it('can be taken back, and given elsewhere', () => {
    const dot = aMoment('dot', 1, { stageId: stage('one') });
    const state = foldWorkshop(aWorkshop({ dots: 1, entries: [dot, aMoment('withdraw', 2, { of: dot.id })] }));

    expect([state.dots.size, dotsLeft(state, ana)]).toEqual([0, 1]);
  });
});

describe('what is left behind', () => {
  it('are parked texts and captured changes, with their stage', () => {
    const parked = aMoment('park', 1, { text: 'Pricing', stageId: stage('one'), by: bo });
    const { captured, ...state } = folded(
      parked,
      aMoment('park', 2, { text: 'Twice' }),
      aMoment('park', 2, { text: ' ' }),
      aMoment('capture', 3, { text: 'Added “Call” after “Plan”', stageId: stage('one') }),
    );

    expect(state.parked.map(({ text, by, stageId }) => [text, by.name, stageId])).toEqual([
      ['Pricing', 'Bo', stage('one')],
      ['Twice', 'Ana', null],
    ]);
    expect(captured.map(({ text }) => text)).toEqual(['Added “Call” after “Plan”']);
  });

  it('is shown at the latest when the workshop ends', () => {
    const state = folded(aMoment('private', 1), aMoment('end', 2));

    expect([state.isPrivate, momentRefusal(state, { kind: 'park', by: ana, text: 'Late' })]).toEqual([false, 'This workshop has ended']);
  });
});
