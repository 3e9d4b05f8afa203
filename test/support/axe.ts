import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

const SLOW_OFF = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** What axe finds on a page now, or in a part of it, in words. `quick`: all but colours and sizes, which take nearly all of the time. */
export async function violations(page: Page, part?: string, quick = false): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    async ([options, selector]) => {
      const { axe } = globalThis as unknown as { axe: { run(context: Document | string, options: unknown): Promise<AxeResults> } };
      return axe.run(selector ?? document, options);
    },
    [quick ? { ...OPTIONS, rules: SLOW_OFF } : OPTIONS, part] as const,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`);
}
