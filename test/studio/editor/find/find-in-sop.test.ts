import { expect, it } from 'vitest';
import type { NoteId } from '../../../../src/sop/model/ids';
import { findInSop } from '../../../../src/studio/editor/find/find-in-sop';
import { aRole, aSop, aStage, aStep, aTask, aTool, aToolLink, connectorsOf } from '../../../support/sop-builders';

const sop = aSop({
  roles: [aRole('Account manager'), aRole('Zoë Müller', { responsibilities: ['Renewals of the region'] })],
  stages: [aStage('Onboarding', { goal: 'A café that runs' })],
  tools: [aTool('Salesforce', { url: 'https://crm.example' })],
  steps: [
    aStep('decision', 'Renew?', { criteria: ['Usage above half'] }),
    aTask('Kick off', { description: `${'Long words. '.repeat(20)}Then the café opens.` }),
  ],
  connectors: connectorsOf('Kick off > Renew?'),
  toolLinks: [aToolLink('Kick off', 'Salesforce')],
  notes: [{ id: 'n1' as NoteId, text: 'Ask Zoe\nbefore the café', x: 0, y: 0, width: 100, height: 60 }],
});
const names = (typed: string) => findInSop(sop, typed).map(({ name }) => name);

it('finds names first, in the order of the SOP, then texts', () => {
  expect(names('renew')).toEqual(['Renew?', 'Zoë Müller']);
  expect(names('salesforce')).toEqual(['Salesforce', 'Kick off']);
});

it('minds neither accents nor capitals, in what is typed and in what is written', () => {
  expect(names('ZOE MULLER')).toEqual(['Zoë Müller']);
  expect(names('cafe')).toEqual(['Kick off', 'Onboarding', 'Ask Zoe']);
  expect(names('CAFÉ')).toEqual(names('cafe'));
});

it('wants every word in the same text', () => {
  expect(names('half usage')).toEqual(['Renew?']);
  expect(names('kick usage')).toEqual([]);
});

it('says what it is, whose and where, and shows the words of a long text', () => {
  const [hit] = findInSop(sop, 'opens');
  expect(hit?.about).toBe('Task · Account manager · Onboarding');
  expect(hit?.text).toMatch(/^….*Then the café opens\.$/);
  expect(hit?.text?.length).toBeLessThan(100);
  expect(findInSop(sop, 'kick')[0]?.text).toBeNull();
});

it('finds nothing before a word is typed', () => {
  expect(findInSop(sop, '  ')).toEqual([]);
});
