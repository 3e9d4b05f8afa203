import { describe, expect, it } from 'vitest';
import { automationChances } from '../../../src/sop/overviews/automation-chances';
import { aRole, aSop, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const tools = [aTool('HubSpot'), aTool('Zendesk'), aTool('Looker Studio')];
const roles = [aRole('Account manager'), aRole('Support')];
const told = (parts: Parameters<typeof aSop>[0]) =>
  automationChances(aSop({ roles, tools, ...parts })).map(({ kind, stepIds, found, instead }) => [kind, stepIds.join(' '), found, instead]);

describe('the chances to automate', () => {
  it('have the same information that is written into two tools by steps that follow each other', () => {
    const steps = [aTask('Enter the client'), aTask('Open the desk', { roleId: idOf('Support') })];
    const toolLinks = [
      aToolLink('Enter the client', 'HubSpot', { use: 'create', what: 'Client record' }),
      aToolLink('Open the desk', 'Zendesk', { use: 'update', what: 'client  record' }),
    ];

    expect(told({ steps, toolLinks, connectors: connectorsOf('Enter the client > Open the desk') })).toEqual([
      [
        'typed-twice',
        'enter-the-client open-the-desk',
        '“Client record” is written in “HubSpot” by “Enter the client”, then again in “Zendesk” by “Open the desk”',
        'Let “HubSpot” pass it on to “Zendesk”',
      ],
    ]);
    expect(told({ steps, toolLinks, connectors: [] })).toEqual([]);
  });

  it('have work that changes hands and tools at once', () => {
    const steps = [aTask('Note the fault'), aTask('Mend it', { roleId: idOf('Support') })];
    const links = [aToolLink('Note the fault', 'HubSpot', { use: 'update', what: 'Fault' }), aToolLink('Mend it', 'Zendesk')];
    const connectors = connectorsOf('Note the fault > Mend it');

    expect(told({ steps, toolLinks: links, connectors }).map(([kind]) => kind)).toEqual(['passed-on-by-hand']);
    expect(told({ steps, toolLinks: [...links, aToolLink('Mend it', 'HubSpot')], connectors })).toEqual([]);
    expect(told({ steps: [aTask('Note the fault'), aTask('Mend it')], toolLinks: links, connectors })).toEqual([]);
  });

  it('have a look that comes round, a template that is sent and a meeting that is set up again and again', () => {
    const steps = [
      aTask('Look at usage', { cadence: 'weekly' }),
      aTask('Look when asked', { cadence: 'as-needed' }),
      aTask('Greet the client', { inputs: ['Welcome template'] }),
      aTask('Write freely'),
      aTask('Plan the review', { cadence: 'quarterly' }),
    ];
    const toolLinks = [
      aToolLink('Look at usage', 'Looker Studio', { what: 'Usage' }),
      aToolLink('Look when asked', 'Looker Studio'),
      aToolLink('Greet the client', 'HubSpot', { use: 'send' }),
      aToolLink('Write freely', 'HubSpot', { use: 'send' }),
      aToolLink('Plan the review', 'Zendesk', { use: 'schedule' }),
    ];

    expect(told({ steps, toolLinks })).toEqual([
      [
        'regular-look',
        'look-at-usage',
        '“Look at usage” only reads “Looker Studio”, every week',
        'Let “Looker Studio” send a report every week',
      ],
      ['template-sent', 'greet-the-client', '“Greet the client” sends a template by hand', 'Let “HubSpot” send it by itself'],
      [
        'regular-meeting',
        'plan-the-review',
        '“Plan the review” sets up a meeting by hand, every 3 months',
        'Make it a series in “Zendesk”',
      ],
    ]);
  });
});
