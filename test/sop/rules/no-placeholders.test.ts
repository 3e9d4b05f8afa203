import { describe, expect, it } from 'vitest';
import { noPlaceholders } from '../../../src/sop/rules/no-placeholders';
import { aRole, aSop, aStage, aTask, aTool, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-placeholders', () => {
  const kept = (name: string) => Object.keys(findingsOf(noPlaceholders, aSop({ steps: [aTask(name, { id: idOf('s') })] }))).length > 0;

  it.each([
    'TBD',
    'tbd',
    'Call TBC',
    'To be decided',
    'Owner to be confirmed',
    '???',
    'Send the ??',
    'TODO',
    'xxx',
    '…',
    'N/A',
    '<Client>',
    'Lorem ipsum dolor',
  ])('sees that “%s” only keeps a place', (name) => {
    expect(kept(name)).toBe(true);
  });

  it.each([
    'Call the client',
    'Is the plan good?',
    'Todoist',
    'Send XXL shirts',
    'Check that margin < 5 %',
    'Plan to be the first',
    'TBDC review',
  ])('takes “%s” for a name', (name) => {
    expect(kept(name)).toBe(false);
  });

  it('looks at every kind of name', () => {
    const sop = aSop({
      profile: { title: 'TBD' },
      roles: [aRole('Owner TBD')],
      stages: [aStage('Stage TBD')],
      tools: [aTool('CRM TBD')],
      steps: [aTask('Call'), aTask('Write')],
      connectors: connectorsOf('Call > [TBD] Write'),
    });

    expect(Object.values(findingsOf(noPlaceholders, sop))).toEqual([
      'The title “TBD” still waits for its real name',
      'The role “Owner TBD” still waits for its real name',
      'The stage “Stage TBD” still waits for its real name',
      'The tool “CRM TBD” still waits for its real name',
      'The way that says “TBD” still waits for its real name',
    ]);
  });
});
