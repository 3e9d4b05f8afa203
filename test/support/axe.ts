import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** What axe finds on a page now, or in a part of it, in words. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    async ([options, selector]) => {
      const { axe } = globalThis as unknown as { axe: { run(context: Document | string, options: unknown): Promise<AxeResults> } };
      return axe.run(selector ?? document, options);
    },
    [OPTIONS, part] as const,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`);
}
