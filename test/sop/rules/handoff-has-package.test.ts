import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { handoffHasPackage } from '../../../src/sop/rules/handoff-has-package';
import { aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('handoff-has-package', () => {
  const sopOf = (items?: readonly string[]) =>
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      steps: [aTask('Win', { roleId: idOf<RoleId>('Sales') }), aTask('Kick off'), aTask('Report')],
      connectors: connectorsOf('Win > Kick off > Report').map((way) => (items === undefined ? way : { ...way, package: items })),
    });

  it('is content when something is handed over', () => {
    expect(findingsOf(handoffHasPackage, sopOf(['Contract']))).toEqual({});
  });

  it('names both steps and both roles of the hand-off, and only of a hand-off', () => {
    const expected = { c1: 'The hand-off from “Win” to “Kick off” does not say what “Account manager” gets from “Sales”' };

    expect(findingsOf(handoffHasPackage, sopOf())).toEqual(expected);
    expect(findingsOf(handoffHasPackage, sopOf([' ']))).toEqual(expected);
  });
});
