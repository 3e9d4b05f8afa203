import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { raciGrid } from '../../../src/sop/overviews/raci-grid';
import { arbitrarySop } from '../../support/arbitrary-sop';
import { aDecision, anApproval, anEnd, anEscalation, aRole, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

const role = (name: string) => idOf<RoleId>(name);

/** `{ step: 'role: RA, role: C approves' }` */
function told(sop: SopDocument): Record<string, string> {
  return Object.fromEntries(
    raciGrid(sop).rows.map(({ stepId, cells }) => [
      stepId,
      [...cells]
        .flatMap(([roleId, { letters, parts }]) =>
          letters.length + parts.length === 0 ? [] : [`${roleId}: ${[letters.join(''), ...parts].filter(Boolean).join(' ')}`],
        )
        .join(', '),
    ]),
  );
}

describe('the RACI grid', () => {
  const roles = [aRole('Account manager'), aRole('Sales'), aRole('Legal'), aRole('Board')];
  const all = [role('Account manager'), role('Sales'), role('Legal')];

  it('gives each step its owner as R, who answers for it as A, and C or I to who is asked or told', () => {
    const sop = aSop({
      roles,
      steps: [
        aStart('Begin'),
        aTask('Draft', { consulted: all, informed: [role('Legal'), role('Board')] }),
        aTask('Price', { roleId: role('Sales'), accountableId: role('Board'), informed: [role('Board')] }),
        aTask('Loose', { roleId: null, consulted: [role('Sales')] }),
        anEnd('Done'),
      ],
      connectors: connectorsOf('Begin > Draft > Price > Loose > Done'),
    });

    expect(told(sop)).toEqual({
      draft: 'account-manager: RA, sales: C, legal: C, board: I',
      price: 'sales: R, board: A',
      loose: 'sales: C',
    });
  });

  it('lets who decides or has the last word of an approval answer for it, unless another is named', () => {
    const steps = [
      aDecision('Go on?', { deciderRoleId: role('Board') }),
      aDecision('Stop?'),
      anApproval('Any', { approverIds: [role('Legal'), role('Board')], rule: 'any' }),
      anApproval('In order', { approverIds: [role('Legal'), role('Board')], rule: 'sequence' }),
      anApproval('Nobody', { approverIds: [] }),
      anApproval('Named', { approverIds: [role('Legal')], accountableId: role('Sales') }),
      anEscalation('Raise', { toRoleId: role('Board') }),
      aTask('Was a decision', { deciderRoleId: role('Board'), approverIds: [role('Legal')] }),
    ];

    expect(told(aSop({ roles, steps }))).toEqual({
      'go-on': 'account-manager: R, board: A decides',
      stop: 'account-manager: RA',
      any: 'account-manager: R, legal: A approves, board: approves',
      'in-order': 'account-manager: R, legal: approves, board: A approves',
      nobody: 'account-manager: RA',
      named: 'account-manager: R, sales: A, legal: approves',
      raise: 'account-manager: RA, board: is called',
      'was-a-decision': 'account-manager: RA',
    });
  });

  it('tells the four approvals of account management', () => {
    const grid = told(opened('account-management'));

    expect(Object.entries(grid).filter(([, cells]) => cells.includes('approves'))).toEqual([
      ['approve-status', 'management: RA approves'],
      ['approve-plan', 'management: RA approves'],
      ['approve-reports', 'management: RA approves'],
      ['approve-review', 'management: RA approves'],
    ]);
  });

  it('has one R and one A in each step that has an owner, and no letter beside them, whatever the SOP', () => {
    fc.assert(
      fc.property(arbitrarySop(), (sop) => {
        for (const { stepId, cells, responsible } of raciGrid(sop).rows) {
          const letters = [...cells.values()].flatMap((cell) => cell.letters);
          const owned = sop.steps.get(stepId)?.roleId != null;
          expect(letters.filter((letter) => letter === 'R')).toHaveLength(owned ? 1 : 0);
          expect(letters.filter((letter) => letter === 'A').length).toBeLessThanOrEqual(1);
          if (owned) expect(letters).toContain('A');
          expect(responsible).toBe(sop.steps.get(stepId)?.roleId);
          for (const { letters: own } of cells.values()) expect(['', 'R', 'A', 'RA', 'C', 'I']).toContain(own.join(''));
        }
      }),
      { numRuns: 25 },
    );
  });
});
