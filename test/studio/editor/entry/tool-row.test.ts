import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../../src/sop/model/ids';
import { someOf } from '../../../../src/studio/editor/entry/options';
import { catalogueChoices, toolRow } from '../../../../src/studio/editor/entry/tool-row';
import { aSop, aTool } from '../../../support/sop-builders';

const { tools } = aSop({ tools: [aTool('Salesforce'), aTool('Our tracker', { aliases: ['OT'] })] });

describe('a tool that is named in a line', () => {
  it('is the one of the SOP, also by another name that only the catalogue knows', () => {
    expect(['our tracker', 'ot', 'SFDC'].map((name) => toolRow(tools, name).id)).toEqual(['our-tracker', 'our-tracker', 'salesforce']);
  });

  it('comes with kind and address when the catalogue knows it, else as it was written', () => {
    expect(toolRow(tools, 'ms teams')).toMatchObject({
      name: 'Microsoft Teams',
      category: 'conferencing',
      url: 'https://www.microsoft.com/microsoft-teams/',
    });
    const own = toolRow(tools, 'Wall chart');
    expect(own).toEqual({ id: own.id, name: 'Wall chart' });
    expect(tools.has(own.id as ToolId)).toBe(false);
  });

  it('is offered after the tools of the SOP, and waits to be chosen', () => {
    const complete = someOf(
      [...tools.values()].map(({ id, name }) => ({ id, name })),
      'New tool',
      (typed) => catalogueChoices(tools, typed),
    );

    expect(complete('Salesforce, tra', 15)?.options.map(({ name, hint, isNew }) => [name, hint, isNew])).toEqual([
      ['Our tracker', undefined, undefined],
      ['tra', 'New tool', true],
    ]);
    expect(complete('zen', 3)?.options.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['Zendesk Sell', true],
      ['Zendesk', true],
      ['zen', true],
    ]);
  });
});
