import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/sop/model/finding';
import type { RoleId } from '../../../src/sop/model/ids';
import { groupFindings } from '../../../src/sop/rules/group-findings';
import { aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const found = (rule: string, table: Finding['subject']['table'], id: string, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  subject: { table, id },
  message: `${rule} ${id}`,
});
const sop = aSop({
  roles: [aRole('Account manager'), aRole('Sales')],
  steps: [aTask('Win', { roleId: idOf<RoleId>('Sales') }), aTask('Kick off', { roleId: null }), aTask('Report')],
  connectors: connectorsOf('Win > Kick off > Report'),
});
const findings = [
  found('at-least-one-end', 'sop', 'sop-1'),
  found('every-step-owned', 'steps', 'kick-off'),
  found('handoff-has-package', 'connectors', 'c1', 'info'),
  found('no-empty-lanes', 'roles', 'sales', 'warning'),
  found('verb-first', 'steps', 'report', 'info'),
];
const told = (by: Parameters<typeof groupFindings>[2]) =>
  groupFindings(sop, findings, by).map(({ title, findings: inside }) => `${title}: ${inside.map(({ rule }) => rule).join(', ')}`);

describe('findings in groups', () => {
  it('are told by how severe they are', () => {
    expect(told('severity')).toEqual([
      'Errors: at-least-one-end, every-step-owned',
      'Warnings: no-empty-lanes',
      'Hints: handoff-has-package, verb-first',
    ]);
  });

  it('are told by what is wrong, in words', () => {
    expect(told('rule')).toContain('A step has no owner: every-step-owned');
    expect(told('rule')).toHaveLength(5);
  });

  it('are told by the step, in the order of the work; a way belongs to the step it begins at', () => {
    expect(told('step')).toEqual([
      'Step 1: “Win”: handoff-has-package',
      'Step 2: “Kick off”: every-step-owned',
      'Step 3: “Report”: verb-first',
      'The SOP as a whole: at-least-one-end, no-empty-lanes',
    ]);
  });

  it('are told by who owns the step, in the order of the lanes', () => {
    expect(told('role')).toEqual([
      '“Account manager”: verb-first',
      '“Sales”: handoff-has-package, no-empty-lanes',
      'Steps without an owner: every-step-owned',
      'The SOP as a whole: at-least-one-end',
    ]);
  });
});
