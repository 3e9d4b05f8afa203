import { expect, it } from 'vitest';
import type { RoleId } from '../../../../src/sop/model/ids';
import { handoffLens } from '../../../../src/studio/editor/lens/hand-off-lens';
import { aRole, aSop, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

it('shows connectors between two owners in full, and the steps at their ends', () => {
  const sales = { roleId: idOf<RoleId>('Sales') };
  const sop = aSop({
    roles: [aRole('Account manager'), aRole('Sales')],
    steps: [aTask('A'), aTask('B'), aTask('C', sales), aTask('D', sales), aTask('E', { roleId: null })],
    connectors: connectorsOf('A > B > C > D > E'),
  });

  const { connectors, steps } = handoffLens(sop);

  expect([...connectors]).toEqual(['c2']);
  expect([...steps]).toEqual(['b', 'c']);
});
