import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ALL: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // What is read on a control and what a voice has to say to press it are the same.
  rules: { 'label-content-name-mismatch': { enabled: true } },
};
/** What a theme can spoil: all else is in the page, whatever its colours. */
const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const SLOW_OFF = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false }, 'target-size': { enabled: false } };

async function run(page: Page, options: RunOptions, part: string | undefined): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate(
    async ([wanted, selector]) => {
      const { axe } = globalThis as unknown as { axe: { run(context: Document | string, options: unknown): Promise<AxeResults> } };
      return axe.run(selector ?? document, wanted);
    },
    [options, part] as const,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`);
}

/** What axe finds on a page now, or in a part of it, in words. `quick`: all but colours and sizes, which take nearly all of the time. */
export function violations(page: Page, part?: string, quick = false): Promise<string[]> {
  return run(page, quick ? { ...ALL, rules: { ...ALL.rules, ...SLOW_OFF } } : ALL, part);
}

/** What axe finds in the colours alone, for a part that was looked at whole in other ones. */
export function wrongColours(page: Page, part?: string): Promise<string[]> {
  return run(page, COLOURS, part);
}

const THEMES = ['dark', 'contrast', 'light'] as const;

const WISHES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const;

/**
 * The same in all themes, for a page that follows the wishes of its system and is light. A part of a page gets the colours of the style
 * sheet only, which is all that dialogs and menus have, and much sooner done than drawing the SOP behind them anew.
 */
export async function violationsInThemes(page: Page, part?: string): Promise<string[]> {
  const found = await violations(page, part);
  for (const theme of THEMES) {
    if (part === undefined) await page.emulateMedia(WISHES[theme]);
    else await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
    if (theme !== 'light') found.push(...(await wrongColours(page, part)).map((one) => `${theme}: ${one}`));
  }
  return found;
}
