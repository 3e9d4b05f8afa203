import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../src/sop/model/clean-url';
import { TOOL_CATEGORIES } from '../../../src/sop/model/tool';
import { catalogueLike, catalogueTool, TOOL_CATALOGUE } from '../../../src/sop/model/tool-catalogue';
import { opened } from '../../templates/shipped';

const names = (typed: string, known: readonly string[] = []) =>
  catalogueLike(
    typed,
    known.map((name) => ({ name, aliases: [] })),
  ).map(({ name }) => name);

describe('the catalogue of tools', () => {
  it('has plain addresses only, a category for each tool, and no name twice', () => {
    for (const { name, url, category } of TOOL_CATALOGUE) {
      expect(cleanUrl(url), name).toBe(url);
      expect(url.startsWith('https://'), name).toBe(true);
      expect(TOOL_CATEGORIES, name).toContain(category);
    }
    const calls = TOOL_CATALOGUE.flatMap(({ name, aliases }) => [name, ...aliases]).map((call) => call.toLowerCase());
    expect(calls.filter((call, at) => calls.indexOf(call) !== at)).toEqual([]);
  });

  it('knows every tool that the templates use, with its address', () => {
    const templates = readdirSync('public/templates').flatMap((file) => /^(.*)\.sop\.json$/.exec(file)?.[1] ?? []);
    expect(templates.length).toBeGreaterThan(7);
    for (const name of templates) {
      for (const { name: tool, url } of opened(name).tools.values()) expect(catalogueTool(tool)?.url, tool).toBe(url);
    }
  });

  it('finds a tool by any of its names, whatever the case and the spaces', () => {
    expect([catalogueTool('sfdc'), catalogueTool('Hub Spot'), catalogueTool('ms teams')].map((one) => one?.name)).toEqual([
      'Salesforce',
      'HubSpot',
      'Microsoft Teams',
    ]);
    expect(catalogueTool('Our own tracker')).toBeUndefined();
    expect(catalogueTool(' ')).toBeUndefined();
  });

  it('offers what a few letters may mean, also a category, and nothing that the SOP has', () => {
    expect(names('zen')).toEqual(['Zendesk Sell', 'Zendesk']);
    expect(names('zen', ['Zendesk'])).toEqual(['Zendesk Sell']);
    expect(names('helpdesk')).toContain('Freshdesk');
    expect(names('')).toEqual([]);
  });
});
