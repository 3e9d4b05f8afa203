import { describe, expect, it } from 'vitest';
import { submissionsComeBefore } from '../../../src/sop/rules/submissions-come-before';
import { anApproval, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('submissions-come-before', () => {
  const sopOf = (submits: string) =>
    aSop({
      steps: [aStart('Go'), aTask('Draft'), aTask('Aside'), anApproval('Approve', { submits: [idOf(submits)] }), aTask('Send')],
      connectors: connectorsOf('Go > Draft > Approve > [approved] Send', 'Approve > [rejected] Draft', 'Send > Draft', 'Go > Aside'),
    });

  it('is content with what is done before the approval', () => {
    expect(findingsOf(submissionsComeBefore, sopOf('Draft'))).toEqual({});
  });

  it('names what comes after the approval, even where a loop leads back, and what never leads there', () => {
    expect(findingsOf(submissionsComeBefore, sopOf('Send'))).toEqual({
      approve: '“Approve” is to look at “Send”, which is not done before it',
    });
    expect(findingsOf(submissionsComeBefore, sopOf('Aside'))).toEqual({
      approve: '“Approve” is to look at “Aside”, which is not done before it',
    });
  });

  it('tells a step that is gone', () => {
    expect(findingsOf(submissionsComeBefore, sopOf('Lost'))).toEqual({
      approve: '“Approve” is to look at a step that is not there any more',
    });
  });
});
