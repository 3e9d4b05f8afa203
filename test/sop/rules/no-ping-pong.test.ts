import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import type { Step } from '../../../src/sop/model/step';
import { lintSop } from '../../../src/sop/rules/lint-sop';
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

  it('says the same hand-off only once, when two ways lead on from it', () => {
    const steps = [aTask('A'), aTask('A2'), aTask('B', sales), aTask('C'), aTask('D', sales)];
    const sop = aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      steps,
      connectors: connectorsOf('A > B > C > D', 'A2 > B'),
    });

    expect(lintSop(sop, { rules: [noPingPong] })).toHaveLength(1);
  });

  it('tells work that goes to and fro, once', () => {
    expect(findingsOf(noPingPong, sopOf(aTask('A'), aTask('B', sales), aTask('C'), aTask('D', sales)))).toEqual({
      c2: 'From “A” on, work goes to and fro between “Account manager” and “Sales”, one task each',
    });
  });
});
