import { describe, expect, it } from 'vitest';
import { foldThread } from '../../../src/sop/feedback/fold-thread';
import type { PersonId, RoleId, StageId } from '../../../src/sop/model/ids';
import type { Anchor, Thread } from '../../../src/sop/model/thread';
import { NO_FILTER, type ThreadFilter } from '../../../src/studio/discussion/discussion-state';
import { authorsOf, firstThreads, listThreads } from '../../../src/studio/discussion/list-threads';
import { shownThreads } from '../../../src/studio/discussion/shown-threads';
import { anEntry, aPerson, aThread } from '../../support/review-builders';
import { aDecision, aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const sales = aRole('Sales', { aliases: ['AE'] });
const manager = aRole('Account manager');
const onboarding = aStage('Onboarding');
const renewal = aStage('Renewal');

const sop = aSop({
  roles: [manager, sales],
  stages: [onboarding, renewal],
  steps: [
    aTask('Kick off', { roleId: manager.id, stageId: onboarding.id }),
    aDecision('Renew?', { roleId: sales.id, stageId: renewal.id }),
    aTask('Expand', { roleId: sales.id, stageId: renewal.id }),
    aTask('Loose', { roleId: null, stageId: null }),
  ],
  connectors: connectorsOf('Kick off > Renew?', 'Renew? > Expand [yes]', 'Renew? > Loose [no]'),
});

const at = (text: string, anchor: Anchor, changes: Partial<Thread> = {}) => aThread(text, { anchor, ...changes });
const step = (name: string): Anchor => ({ kind: 'step', id: idOf(name) });

const ALL: readonly Thread[] = [
  at('On the whole', { kind: 'sop' }),
  at('On expanding', step('Expand')),
  at('On no', { kind: 'outcome', id: idOf('Renew?'), outcome: 'no' }, { type: 'problem' }),
  at('On the way in', { kind: 'connector', id: 'c1' }, { by: aPerson('Bo') }),
  at('On renewing', { kind: 'stage', id: renewal.id }),
  at('On sales', { kind: 'role', id: sales.id }),
  at('On the loose one', step('Loose')),
  at('On what is gone', step('Gone')),
  at('Answered', step('Kick off'), { entries: [anEntry('answer', { disposition: 'declined', text: 'No' })] }),
];

function listed(filter: Partial<ThreadFilter> = {}, threads = ALL) {
  const { groups, waiting, order } = listThreads(sop, shownThreads(threads), { ...NO_FILTER, ...filter });
  const textsOf = (some: typeof order) => some.map(({ thread }) => thread.text);
  return { groups: groups.map(({ title, threads: inIt }) => [title, ...textsOf(inIt)]), waiting: textsOf(waiting), order: textsOf(order) };
}

describe('the list of discussions', () => {
  it('goes stage by stage in the order of the steps, then roles, then the whole', () => {
    expect(listed().groups).toEqual([
      ['Onboarding', 'On the way in'],
      ['Renewal', 'On renewing', 'On no', 'On expanding'],
      ['No stage', 'On the loose one'],
      ['Roles', 'On sales'],
      ['Whole SOP', 'On the whole'],
    ]);
  });

  it('keeps apart what has lost its place, and has it at its place again when that is back', () => {
    expect(listed().waiting).toEqual(['On what is gone']);

    const back = { ...sop, steps: new Map([...sop.steps, [idOf('Gone'), aTask('Gone', { stageId: onboarding.id })]]) };
    expect(listThreads(back, shownThreads(ALL), NO_FILTER).waiting).toEqual([]);
  });

  it('has the order of the screen, what waits last', () => {
    const { order, groups } = listed();
    expect(order).toEqual([...groups.flatMap(([, ...texts]) => texts), 'On what is gone']);
  });

  it('shows open ones unless it is asked for others', () => {
    expect(listed().order).not.toContain('Answered');
    expect(listed({ state: 'answered' }).order).toEqual(['Answered']);
    expect(listed({ state: 'all' }).order).toHaveLength(ALL.length);
  });

  it('can be asked for a type, a person and a role', () => {
    expect(listed({ type: 'problem' }).order).toEqual(['On no']);
    expect(listed({ author: 'person-bo' as PersonId }).order).toEqual(['On the way in']);
    expect(listed({ role: sales.id }).order).toEqual(['On no', 'On expanding', 'On sales']);
    expect(listed({ role: manager.id }).order).toEqual(['On the way in']);
  });

  it('counts a role that is called by an alias as being asked', () => {
    const called = at('What does @ae say?', { kind: 'stage', id: onboarding.id as StageId });
    expect(listed({ role: sales.id as RoleId }, [called]).order).toEqual(['What does @ae say?']);
    expect(listed({ role: manager.id }, [called]).order).toEqual([]);
  });

  it('lists nothing that was taken back, and everybody who wrote once', () => {
    const mine = at('Never mind', { kind: 'sop' });
    const gone = { ...mine, entries: [anEntry('delete', { of: mine.id, by: mine.by })] };
    expect(listed({}, [gone]).order).toEqual([]);
    expect(authorsOf(ALL.map(foldThread)).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });

  it('shows the first of many, and the one that is opened with all before it', () => {
    const all = listThreads(sop, shownThreads(ALL), { ...NO_FILTER, state: 'all' });
    const idAt = (index: number) => all.order[index]?.thread.id ?? null;
    const first = firstThreads(all, 2, null);

    expect(first.order).toEqual(all.order.slice(0, 2));
    expect(first.groups.flatMap(({ threads }) => threads)).toEqual(all.order.slice(0, 2));
    expect(firstThreads(all, 2, idAt(3)).order).toEqual(all.order.slice(0, 4));
    expect(firstThreads(all, 2, idAt(0)).order).toHaveLength(2);
    expect(firstThreads(all, 100, null)).toBe(all);
  });
});
