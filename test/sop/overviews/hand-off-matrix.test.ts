import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { handoffMatrix } from '../../../src/sop/overviews/hand-off-matrix';
import { anApproval, anEnd, aRole, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

const role = (name: string) => idOf<RoleId>(name);
const of = (name: string) => ({ roleId: role(name) });

describe('the hand-off matrix', () => {
  const withPackages = connectorsOf('Begin > Draft > Price > Check > Sign', 'Sign > Draft [rejected]', 'Sign > Done [approved]').map(
    (connector) => (connector.to === idOf('Price') ? { ...connector, package: ['Draft', ' '] } : connector),
  );
  const sop = aSop({
    roles: [aRole('Legal'), aRole('Account manager'), aRole('Support'), aRole('Sales')],
    steps: [
      aStart('Begin'),
      aTask('Draft'),
      aTask('Price', of('Sales')),
      aTask('Check', of('Sales')),
      anApproval('Sign', of('Legal')),
      anEnd('Done', { roleId: null }),
    ],
    connectors: withPackages,
  });

  it('tells who hands what to whom, in the order of the work, with what is said and what is not', () => {
    const { handoffs, pingPongs } = handoffMatrix(sop);

    expect(handoffs.map(({ from, to, package: handed, label }) => [from, to, handed, label])).toEqual([
      ['draft', 'price', ['Draft'], ''],
      ['check', 'sign', [], ''],
      ['sign', 'draft', [], 'rejected'],
    ]);
    expect(pingPongs).toEqual([]);
  });

  it('has a row and a column for each role that gives or gets, in the order of the lanes', () => {
    const { roleIds, cells } = handoffMatrix(sop);

    expect(roleIds).toEqual(['legal', 'account-manager', 'sales']);
    expect(cells.get(role('Account manager'))?.get(role('Sales'))).toHaveLength(1);
    expect(cells.get(role('Sales'))?.get(role('Account manager'))).toBeUndefined();
    expect(
      cells
        .get(role('Legal'))
        ?.get(role('Account manager'))
        ?.map(({ to }) => to),
    ).toEqual(['draft']);
  });

  it('marks work that goes to and fro between two roles', () => {
    const steps = [aTask('Ask'), aTask('Answer', of('Sales')), aTask('Ask more'), aTask('Answer more', of('Sales')), aTask('File')];
    const rally = aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      steps,
      connectors: connectorsOf('Ask > Answer > Ask more > Answer more > File'),
    });

    const { pingPongs, handoffs } = handoffMatrix(rally);

    expect(pingPongs).toEqual([{ roleIds: ['account-manager', 'sales'], connectorIds: ['c1', 'c2', 'c3', 'c4'] }]);
    expect(handoffs.map(({ isPingPong }) => isPingPong)).toEqual([true, true, true, true]);
  });

  it('finds the hand-offs round the four approvals of account management, all with their packages', () => {
    const { handoffs, cells } = handoffMatrix(opened('account-management'));
    const manager = cells.get('account-manager' as RoleId)?.get('management' as RoleId);

    expect(manager?.map(({ to, package: handed }) => [to, handed.length])).toEqual([
      ['approve-status', 4],
      ['approve-plan', 2],
      ['approve-reports', 2],
      ['approve-review', 2],
    ]);
    expect(handoffs.filter((handoff) => handoff.package.length === 0)).toEqual([]);
  });
});
