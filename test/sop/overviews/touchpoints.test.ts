import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { filterTouchpoints, type Touchpoint, touchpoints } from '../../../src/sop/overviews/touchpoints';
import { anApproval, aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

const YEAR = { from: '2027-01-01', until: '2028-01-01' };
const role = (name: string) => idOf<RoleId>(name);
const ids = (all: readonly Touchpoint[]) => all.map(({ stepId }) => stepId ?? 'review');

describe('touchpoints', () => {
  const sop = aSop({
    profile: {
      class: 'execution',
      ownerRoleId: role('Board'),
      review: { every: 'P6M', lastReviewedOn: '2026-08-31', triggers: [] },
    },
    roles: [aRole('Account manager'), aRole('Sales'), aRole('Board')],
    steps: [
      aTask('Meet', { cadence: 'monthly', firstOn: '2027-01-31', activity: 'client', consulted: [role('Sales')] }),
      aTask('Write', { roleId: role('Sales') }),
      anApproval('Sign', { cadence: 'P1Y', class: 'strategic', approverIds: [role('Board')], informed: [role('Sales')] }),
      aTask('Help', { cadence: 'as-needed', activity: 'client', class: 'transactional' }),
      aTask('Muse', { cadence: 'now and then' }),
    ],
    connectors: connectorsOf('Meet > Write > Sign > Help > Muse'),
  });

  it('are the steps with a cadence, each with its class, its people and its days, and the review at the end', () => {
    expect(touchpoints(sop, YEAR).map(({ stepId, class: own, roleIds, dates }) => [stepId, own, roleIds, dates.length])).toEqual([
      ['meet', 'execution', ['account-manager', 'sales'], 12],
      ['sign', 'strategic', ['account-manager', 'board', 'sales'], 1],
      ['help', 'transactional', ['account-manager'], 0],
      ['muse', 'execution', ['account-manager'], 0],
      [null, 'execution', ['board'], 2],
    ]);
  });

  it('fall on the first day that is named, else on the first day asked for; the review a period after the last one', () => {
    const [meet, sign, , , review] = touchpoints(sop, YEAR);

    expect(meet?.dates.slice(0, 3)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
    expect(sign?.dates).toEqual(['2027-01-01']);
    expect(review?.dates).toEqual(['2027-02-28', '2027-08-28']);
  });

  it('move a review that is late to the first day asked for, and one that never was a period ahead', () => {
    const at = (lastReviewedOn: string | null) => {
      const { profile } = sop;
      return touchpoints({ ...sop, profile: { ...profile, review: { ...profile.review, lastReviewedOn } } }, YEAR).at(-1)?.dates;
    };

    expect(at('2020-05-05')).toEqual(['2027-01-01', '2027-07-01']);
    expect(at(null)).toEqual(['2027-07-01']);
  });

  it('can be asked for by class, by role and by who works with the customer', () => {
    const all = touchpoints(sop, YEAR);

    expect(ids(filterTouchpoints(all, { class: 'execution' }))).toEqual(['meet', 'muse', 'review']);
    expect(ids(filterTouchpoints(all, { roleId: role('Sales') }))).toEqual(['meet', 'sign']);
    expect(ids(filterTouchpoints(all, { onlyWithClient: true }))).toEqual(['meet', 'help']);
    expect(ids(filterTouchpoints(all, { onlyWithClient: true, class: 'transactional' }))).toEqual(['help']);
    expect(filterTouchpoints(all, {})).toEqual(all);
  });

  it('of the three classes of key account processes keep to the range of their class', () => {
    const all = touchpoints(opened('key-accounts'), YEAR).filter(({ stepId, schedule }) => stepId !== null && schedule !== null);
    const range = (name: Touchpoint['class']) => {
      const counts = filterTouchpoints(all, { class: name ?? undefined }).map(({ dates }) => dates.length);
      return [Math.min(...counts), Math.max(...counts)];
    };

    // Quarterly to annually, weekly to quarterly, every working day to monthly: 2027 has 261 working days and 53 Fridays.
    expect(range('strategic')).toEqual([1, 4]);
    expect(range('execution')).toEqual([4, 53]);
    expect(range('transactional')).toEqual([12, 261]);
    expect(all.filter((one) => one.class === null)).toEqual([]);
  });
});
