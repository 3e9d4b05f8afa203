import { describe, expect, it } from 'vitest';
import { oneAction } from '../../../src/sop/rules/one-action';
import { aDecision, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('one-action', () => {
  const actions = (name: string) => findingsOf(oneAction, aSop({ steps: [aTask(name, { id: idOf('s') })] }));

  it.each([
    ['Draft the plan and send it', 'two'],
    ['Call the client, then update the CRM', 'two'],
    ['Prepare the agenda and invite all guests', 'two'],
    ['Evaluate the pilot & inform sales', 'two'],
    ['Check, correct and send the figures', 'three'],
    ['Review and approve the budget', 'two'],
  ])('tells that “%s” is more than one', (name, count) => {
    expect(actions(name)).toEqual({ s: `“${name}” is ${count} actions in one step` });
  });

  it.each([
    'Send the plan',
    'Update plan and schedule',
    'Assess needs and goals',
    'Train and engage users',
    'Close and file the campaign',
    'Collect name, address and bank details',
    'Align sales and design teams',
    'Prepare slides and demo script',
    'Terms and conditions',
    'Angebot schreiben und senden',
  ])('is content with “%s”', (name) => {
    expect(actions(name)).toEqual({});
  });

  it('judges tasks only', () => {
    expect(findingsOf(oneAction, aSop({ steps: [aDecision('Draft the plan and send it')] }))).toEqual({});
  });
});
