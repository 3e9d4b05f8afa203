import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import type { Step } from '../../../src/sop/model/step';
import { noPingPong } from '../../../src/sop/rules/no-ping-pong';
import { anApproval, aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-ping-pong', () => {
  const sales = { roleId: idOf<RoleId>('Sales') };
  const sopOf = (...steps: readonly Step[]) =>
    aSop({
      roles: [aRole('Account manager'), aRole('Sales'), aRole('Legal')],
      steps,
      connectors: connectorsOf(steps.map(({ name }) => name).join(' > ')),
    });

  it('is content with there and back, with a third role, and with an approval in between', () => {
    expect(findingsOf(noPingPong, sopOf(aTask('A'), aTask('B', sales), aTask('C')))).toEqual({});
    expect(findingsOf(noPingPong, sopOf(aTask('A'), aTask('B', sales), aTask('C'), aTask('D', { roleId: idOf<RoleId>('Legal') })))).toEqual(
      {},
    );
    expect(findingsOf(noPingPong, sopOf(aTask('A'), anApproval('B', sales), aTask('C'), aTask('D', sales)))).toEqual({});
  });

  it('tells work that goes to and fro, once', () => {
    expect(findingsOf(noPingPong, sopOf(aTask('A'), aTask('B', sales), aTask('C'), aTask('D', sales)))).toEqual({
      c2: 'From “A” on, work goes to and fro between “Account manager” and “Sales”, one task each',
    });
  });
});
