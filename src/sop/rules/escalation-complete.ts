import type { Step } from '../model/step';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** An escalation says what sets it off, how fast the answer comes, and whom it calls, who is not its owner. */
export const escalationComplete: Rule = {
  id: 'escalation-complete',
  severity: 'warning',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'escalation') continue;
      for (const missing of missingOf(step)) report('steps', step.id, `${named(step, 'An unnamed escalation')} ${missing}`);
    }
  },
};

function missingOf({ trigger = '', respondWithin = '', toRoleId, roleId }: Step): readonly string[] {
  return [
    ...(isNameless(trigger) ? ['does not say what sets it off'] : []),
    ...(isNameless(respondWithin) ? ['does not say how fast somebody must answer'] : []),
    ...(toRoleId === undefined ? ['does not say whom it calls'] : []),
    ...(toRoleId !== undefined && toRoleId === roleId ? ['calls the role that it comes from'] : []),
  ];
}
