import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../../src/sop/model/ids';
import type { Step } from '../../../../src/sop/model/step';
import type { SpeechLength } from '../../../../src/studio/canvas/steps/speech-setting';
import { speechOf, spokenName } from '../../../../src/studio/canvas/steps/spoken-name';
import { anApproval, aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const sop = aSop({
  roles: [aRole('Account manager'), aRole('Finance')],
  stages: [aStage('Onboarding')],
  steps: [
    aTask('Ask'),
    anApproval('Approve discount', { roleId: idOf<RoleId>('Finance'), dueWithin: 'P2D' }),
    aTask('Draft offer', { roleId: null, critical: true }),
    aTask(''),
  ],
  connectors: connectorsOf('Ask > Approve discount > [approved] Draft offer', 'Approve discount > [rejected] Unnamed').map((connector) => ({
    ...connector,
    label: connector.outcome === 'approved' ? 'Yes' : connector.outcome === 'rejected' ? 'No' : '',
  })),
});

function named(name: string, length: SpeechLength = 'normal', marks: { tools?: string[]; findings?: number; pinned?: boolean } = {}) {
  const step = sop.steps.get(idOf(name)) as Step;
  return spokenName(speechOf(sop, length), step, { tools: [], findings: 0, comments: 0, pinned: false, ...marks });
}

describe('the spoken name of a step', () => {
  it('says number, name, kind, owner, stage, tools, how many branches there are and where they lead, problems', () => {
    expect(named('Approve discount', 'normal', { tools: ['Salesforce'], findings: 1 })).toBe(
      'Step 2 of 4: Approve discount, approval, owner Finance, stage Onboarding, tool Salesforce, ' +
        'leads to 2 branches: Yes, Step 3 Draft offer; No, Step 4 Unnamed step, 1 problem',
    );
  });

  it('names the one way on, and says so where there is none and no owner', () => {
    expect(named('Ask')).toBe('Step 1 of 4: Ask, task, owner Account manager, stage Onboarding, leads to: Step 2 Approve discount');
    expect(named('Draft offer', 'normal', { pinned: true })).toContain('task, critical, no owner, stage Onboarding, leads nowhere, pinned');
  });

  it('is as short or as full as the person likes', () => {
    expect(named('Approve discount', 'short', { findings: 2 })).toBe('Step 2: Approve discount, owner Finance, 2 branches, 2 problems');
    expect(named('Approve discount', 'full')).toContain('due within P2D, comes from: Step 1 Ask, leads to 2 branches');
  });
});
