import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/sop/model/step';
import { criticalNotSkipped } from '../../../src/sop/rules/critical-not-skipped';
import { aDecision, anApproval, anEnd, anEscalation, aSop, aStart, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('critical-not-skipped', () => {
  const sopOf = (steps: readonly Step[], ...paths: readonly string[]) =>
    aSop({ steps: [aStart('Go'), ...steps, anEnd('Done'), anEnd('Declined')], connectors: connectorsOf(...paths) });
  const check = aTask('Check', { critical: true });

  it('is content when every way to the same end passes the critical step, loops or not', () => {
    const steps = [aTask('Draft'), aDecision('Small?'), aTask('More'), check, anApproval('Approve')];
    const paths = [
      'Go > Draft > Small? > [no] More > Check > Approve > [approved] Done',
      'Small? > [yes] Check',
      'Approve > [rejected] More',
    ];

    expect(findingsOf(criticalNotSkipped, sopOf(steps, ...paths))).toEqual({});
  });

  it('names the branch that goes around it', () => {
    const steps = [aDecision('Small?'), check, aTask('Send')];

    expect(findingsOf(criticalNotSkipped, sopOf(steps, 'Go > Small? > [no] Check > Send > Done', 'Small? > [yes] Send'))).toEqual({
      check: '“Check” is critical, but the way “yes” out of “Small?” goes around it',
    });
  });

  it('blames the way that skips, not a way back before it', () => {
    const steps = [aDecision('Small?'), aTask('Draft'), anApproval('Approve'), check];
    const paths = ['Go > Small? > [no] Draft > Approve > [approved] Check > Done', 'Approve > [rejected] Small?', 'Small? > [yes] Done'];

    expect(findingsOf(criticalNotSkipped, sopOf(steps, ...paths))).toEqual({
      check: '“Check” is critical, but the way “yes” out of “Small?” goes around it',
    });
  });

  it('lets a way give up and end elsewhere, and an escalation be for the bad case only', () => {
    const steps = [aDecision('Fits?'), check];
    const worse = [aDecision('Worse?'), anEscalation('Call', { critical: true }), check];

    expect(findingsOf(criticalNotSkipped, sopOf(steps, 'Go > Fits? > [yes] Check > Done', 'Fits? > [no] Declined'))).toEqual({});
    expect(findingsOf(criticalNotSkipped, sopOf(worse, 'Go > Worse? > [yes] Call > Check > Done', 'Worse? > [no] Done'))).toEqual({});
  });

  it('judges what comes after an escalation from there', () => {
    const steps = [aDecision('Worse?'), anEscalation('Call'), aDecision('Known?'), check];
    const paths = ['Go > Worse? > [yes] Call > Known? > [no] Check > Done', 'Known? > [yes] Done', 'Worse? > [no] Done'];

    expect(findingsOf(criticalNotSkipped, sopOf(steps, ...paths))).toEqual({
      check: '“Check” is critical, but the way “yes” out of “Known?” goes around it',
    });
  });
});
