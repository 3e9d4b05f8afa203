import { expect, it } from 'vitest';
import { writeList } from '../../../../src/engine/exchange/outline/write-list';
import { readPaste } from '../../../../src/engine/exchange/paste/read-paste';
import { aDecision, anEnd, aSop, aTask, aTool, aToolLink, connectorsOf } from '../../../support/sop-builders';

const sop = aSop({
  tools: [aTool('HubSpot')],
  steps: [aTask('Call'), aDecision('Renew?'), aTask('Elsewhere'), anEnd('Done', { roleId: null, stageId: null })],
  connectors: connectorsOf('Call > Renew? > [Yes] Done', 'Renew? > [No] Call', 'Renew? > [Later] Elsewhere'),
  toolLinks: [aToolLink('Call', 'HubSpot')],
});
const chosen = [...sop.steps.values()].filter((step) => step.name !== 'Elsewhere').map((step) => step.id);
const list = writeList(sop, chosen);

it('writes chosen steps as a list that anybody can read', () => {
  expect(list).toBe(
    [
      '1. Call (Account manager, Onboarding, HubSpot)',
      '2. Renew? (decision, Account manager, Onboarding)',
      '   - Yes: 3',
      '   - No: 1',
      '3. Done (end)',
    ].join('\n'),
  );
});

it('writes it so that pasting it brings the same steps', () => {
  const reading = readPaste(list, sop);
  if (!reading.ok) throw new Error(reading.reason);
  expect(
    reading.steps.map(({ kind, name, role, stage, tools, ways }) => [kind, name, role, stage, tools, ways.map((way) => way.to)]),
  ).toEqual([
    ['task', 'Call', 'Account manager', 'Onboarding', ['HubSpot'], [1]],
    ['decision', 'Renew?', 'Account manager', 'Onboarding', [], [2, 0]],
    ['end', 'Done', '', '', [], []],
  ]);
});
