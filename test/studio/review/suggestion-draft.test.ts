import { describe, expect, it } from 'vitest';
import { acceptChanges } from '../../../src/sop/commands/accept-changes';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { changeSentence } from '../../../src/sop/feedback/suggested-change';
import type { ConnectorId, RoleId, StageId } from '../../../src/sop/model/ids';
import { changeOf, draftFor, missingIn, waysOut } from '../../../src/studio/review/suggestion-draft';
import { aDecision, anEnd, aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const sop = aSop({
  roles: [aRole('Account manager'), aRole('Sales')],
  stages: [aStage('Onboarding'), aStage('Renewal')],
  steps: [aTask('Call'), aDecision('Renew?'), aTask('Offer'), anEnd('Done')],
  connectors: connectorsOf('Call > Renew? > [yes] Offer > Done', 'Renew? > [no] Done'),
});
const draft = (step: string, kind: Parameters<typeof draftFor>[2], changes: Partial<ReturnType<typeof draftFor>> = {}) => ({
  ...draftFor(sop, idOf(step), kind),
  ...changes,
});

describe('a suggestion as it is written', () => {
  it('says what is missing until it says something', () => {
    expect(missingIn(sop, draft('Call', 'rename'))).toBe('Say what it should be called');
    expect(missingIn(sop, draft('Call', 'rename', { name: 'Call them' }))).toBeNull();
    expect(missingIn(sop, draft('Call', 'insert'))).toBe('Say what the new step should be called');
    expect(missingIn(sop, draft('Done', 'insert', { name: 'More' }))).toBe('Nothing comes after an end');
    expect(missingIn(sop, draft('Call', 'owner', { roleId: idOf<RoleId>('Account manager') }))).toBe('Choose another owner');
    expect(missingIn(sop, draft('Call', 'stage'))).toBe('Choose another stage');
    expect(missingIn(sop, draft('Call', 'remove'))).toBeNull();
    expect(missingIn(sop, draft('Gone', 'remove'))).toBe('Choose a step');
    expect(changeOf(sop, draft('Call', 'rename'))).toBeNull();
  });

  it('offers the ways out of a step by their answers', () => {
    expect(waysOut(sop, idOf('Renew?')).map(({ says }) => says)).toEqual(['yes: before Offer', 'no: before Done']);
    expect(waysOut(sop, idOf('Call')).map(({ says }) => says)).toEqual(['before Renew?']);
    expect(waysOut(sop, idOf('Done'))).toEqual([]);
  });

  it('becomes changes that can be accepted as they are', () => {
    const drafts = [
      draft('Call', 'rename', { name: ' Call the client ' }),
      draft('Renew?', 'insert', { name: 'Check the terms', roleId: idOf<RoleId>('Sales'), connectorId: 'c2' as ConnectorId }),
      draft('Offer', 'insert', { name: 'Sign', stepKind: 'approval', connectorId: '' }),
      draft('Offer', 'owner', { roleId: idOf<RoleId>('Sales') }),
      draft('Offer', 'stage', { stageId: idOf<StageId>('Renewal') }),
      draft('Call', 'remove'),
    ];
    const changes = drafts.flatMap((one) => changeOf(sop, one) ?? []);

    expect(changes.map((change) => changeSentence(sop, change))).toEqual([
      'Name: Call → Call the client',
      'After Renew?, before Offer: new task “Check the terms” (Sales, Onboarding)',
      'After Offer: new approval “Sign” (Account manager, Onboarding)',
      'Owner of Offer: Account manager → Sales',
      'Stage of Offer: Onboarding → Renewal',
      'Remove Call',
    ]);
    expect('sop' in runPlain(sop, acceptChanges, { changes })).toBe(true);
  });
});
