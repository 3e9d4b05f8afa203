import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/sop/model/ids';
import { toolImpact } from '../../../src/sop/overviews/tool-impact';
import { aSop, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

describe('what breaks when a tool is dropped', () => {
  it('is every step that uses it, those first whose information has its home there', () => {
    const sop = aSop({
      steps: [aTask('Greet'), aTask('Record'), aTask('Bill')],
      connectors: connectorsOf('Greet > Record > Bill'),
      tools: [aTool('HubSpot'), aTool('Zoom')],
      toolLinks: [
        aToolLink('Greet', 'HubSpot', { what: 'Contact' }),
        aToolLink('Greet', 'Zoom'),
        aToolLink('Record', 'HubSpot', { use: 'update', what: 'Account record', recordOfTruth: true }),
        aToolLink('Bill', 'Zoom'),
      ],
    });

    expect(toolImpact(sop, idOf<ToolId>('HubSpot')).map(({ stepId, homeless, isOnly }) => [stepId, homeless, isOnly])).toEqual([
      ['record', ['Account record'], true],
      ['greet', [], false],
    ]);
    expect(toolImpact(sop, 'gone' as ToolId)).toEqual([]);
  });

  it('is told exactly for HubSpot in the account management template', () => {
    const sop = opened('account-management');
    const [hubspot] = [...sop.tools.values()].filter(({ name }) => name === 'HubSpot');
    const links = [...sop.toolLinks.values()].filter(({ toolId }) => toolId === hubspot?.id);
    const losses = toolImpact(sop, hubspot?.id ?? ('none' as ToolId));

    expect(losses.length).toBeGreaterThan(2);
    expect(losses.map(({ stepId }) => stepId).sort()).toEqual([...new Set(links.map(({ stepId }) => stepId))].sort());
  });
});
