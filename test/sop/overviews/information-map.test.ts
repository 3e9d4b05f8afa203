import { expect, it } from 'vitest';
import { informationMap } from '../../../src/sop/overviews/information-map';
import { aSop, aTask, aTool, aToolLink, connectorsOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

it('tells for each kind of information its home, the other tools that hold it, and who uses it for what', () => {
  const truth = { recordOfTruth: true };
  const sop = aSop({
    tools: [aTool('CRM'), aTool('Drive'), aTool('Helpdesk')],
    steps: [aTask('Sell'), aTask('Keep'), aTask('Help')],
    connectors: connectorsOf('Sell > Keep > Help'),
    toolLinks: [
      aToolLink('Help', 'Helpdesk', { what: 'Ticket' }),
      aToolLink('Keep', 'Drive', { what: 'account  RECORD', use: 'store' }),
      aToolLink('Sell', 'CRM', { what: 'Account record', use: 'update', ...truth }),
      aToolLink('Help', 'CRM', { what: 'Contract', ...truth }),
      aToolLink('Keep', 'CRM', { what: ' ' }),
      aToolLink('Help', 'Drive', { what: 'Contract', ...truth }),
    ],
  });

  expect(informationMap(sop)).toEqual([
    {
      name: 'Account record',
      homes: ['crm'],
      tools: ['crm', 'drive'],
      uses: [
        { stepId: 'sell', toolId: 'crm', use: 'update' },
        { stepId: 'keep', toolId: 'drive', use: 'store' },
      ],
    },
    { name: 'Ticket', homes: [], tools: ['helpdesk'], uses: [{ stepId: 'help', toolId: 'helpdesk', use: 'read' }] },
    {
      name: 'Contract',
      homes: ['crm', 'drive'],
      tools: ['crm', 'drive'],
      uses: [
        { stepId: 'help', toolId: 'crm', use: 'read' },
        { stepId: 'help', toolId: 'drive', use: 'read' },
      ],
    },
  ]);
});

it('finds no two homes for one kind of information in a template', () => {
  for (const name of ['account-management', 'saas', 'key-accounts', 'enterprise']) {
    const map = informationMap(opened(name));

    expect(map.length).toBeGreaterThan(2);
    expect(map.filter(({ homes }) => homes.length > 1)).toEqual([]);
  }
});
