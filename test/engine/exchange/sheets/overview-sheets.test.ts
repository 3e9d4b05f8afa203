import { describe, expect, it } from 'vitest';
import {
  escalationSheet,
  handoffCountSheet,
  handoffSheet,
  informationSheet,
  raciSheet,
  touchpointSheet,
} from '../../../../src/engine/exchange/sheets/overview-sheets';
import { writeCsv } from '../../../../src/engine/exchange/sheets/write-csv';
import { writeMarkdownTable } from '../../../../src/engine/exchange/sheets/write-markdown-table';
import type { RoleId } from '../../../../src/sop/model/ids';
import { aDecision, anEscalation, aRole, aSop, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);

const sop = aSop({
  profile: { class: 'execution' },
  roles: [aRole('Account manager'), aRole('=Sales|EU')],
  steps: [
    aTask('+Call, "then" write', { id: idOf('Call'), cadence: 'monthly', activity: 'client', consulted: [role('=Sales|EU')] }),
    aDecision('Go on?', { roleId: role('=Sales|EU'), deciderRoleId: role('Account manager') }),
    anEscalation('Raise', { respondWithin: 'PT4H', trigger: 'No\nanswer', toRoleId: role('=Sales|EU'), recovery: '@home' }),
  ],
  connectors: connectorsOf('Call > Go on? > Raise').map((one) => (one.id === 'c1' ? { ...one, package: ['Notes', '-1'] } : one)),
  tools: [aTool('CRM'), aTool('Drive')],
  toolLinks: [
    aToolLink('Call', 'CRM', { what: 'Account', use: 'update', recordOfTruth: true }),
    aToolLink('Raise', 'Drive', { what: 'Account' }),
  ],
});

describe('the overviews as comma-separated values', () => {
  it('keep commas and quotes, and make no formula out of what somebody wrote', () => {
    expect(writeCsv(raciSheet(sop)).split('\r\n')).toEqual([
      "No.,Step,Account manager,'=Sales|EU",
      `1,"'+Call, ""then"" write","R, A",C`,
      '2,Go on?,"A, decides",R',
      '3,Raise,"R, A",is called',
      '',
    ]);
    expect(writeCsv({ head: ['a'], rows: [['\t=1'], [' -1'], ['＝1'], ['1-2'], ['é=']] })).toBe(
      `a\r\n'\t=1\r\n' -1\r\n'＝1\r\n1-2\r\né=\r\n`,
    );
  });

  it('have hand-offs one by one and counted by roles', () => {
    expect(handoffSheet(sop).rows).toEqual([
      ['Account manager', '=Sales|EU', '+Call, "then" write', 'Go on?', '', 'Notes; -1', ''],
      ['=Sales|EU', 'Account manager', 'Go on?', 'Raise', '', '', ''],
    ]);
    expect(handoffCountSheet(sop)).toEqual({
      head: ['From \\ to', 'Account manager', '=Sales|EU'],
      rows: [
        ['Account manager', '', '1'],
        ['=Sales|EU', '1', ''],
      ],
    });
  });

  it('have escalations, touchpoints and information too', () => {
    expect(escalationSheet(sop).rows).toEqual([['4 hours', 'Raise', 'No\nanswer', 'Go on?', 'Account manager', '=Sales|EU', '@home']]);
    expect(touchpointSheet(sop, { from: '2027-01-01', until: '2028-01-01' }).rows).toEqual([
      ['+Call, "then" write', 'execution', 'every month', 'Account manager; =Sales|EU', 'yes', '2027-01-01', '12'],
    ]);
    expect(informationSheet(sop).rows).toEqual([['Account', 'CRM', 'Drive', '+Call, "then" write: update in CRM; Raise: read in Drive']]);
  });
});

it('the overviews as Markdown keep to their cells and show signs as they are written', () => {
  expect(writeMarkdownTable(raciSheet(sop))).toBe(
    [
      '| No. | Step | Account manager | =Sales\\|EU |',
      '| --- | --- | --- | --- |',
      '| 1 | +Call, "then" write | R, A | C |',
      '| 2 | Go on? | A, decides | R |',
      '| 3 | Raise | R, A | is called |',
      '',
    ].join('\n'),
  );
  expect(writeMarkdownTable({ head: ['*a*'], rows: [['<b>\n `c`']] })).toBe('| \\*a\\* |\n| --- |\n| \\<b\\><br>\\`c\\` |\n');
});
