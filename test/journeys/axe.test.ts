import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { violations } from '../support/axe';
import { openTemplate } from '../support/editor-driver';

const DIALOGS = [
  ['File', 'Export…'],
  ['File', 'Print…'],
  ['View', 'Wrapped view'],
  ['File', 'About this SOP…'],
  ['File', 'Earlier states…'],
  ['Insert', 'Tools…'],
  ['Help', 'Keys'],
  ['Help', 'Messages…'],
  ['Insert', 'Paste as steps…'],
] as const;

const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
] as const;

describe.each(THEMES)('axe finds nothing in the %s theme', (_name, wishes) => {
  it('on the home screen, empty and full', async () => {
    const { page } = await openApp('', wishes);
    await page.locator('.templates button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await openTemplate(page, 'Account management');
    await page.getByRole('button', { name: 'All SOPs' }).click();
    await page.getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('in the editor with a step selected, with problems, and with a menu open', async () => {
    const { page } = await openApp('', wishes);
    await openTemplate(page, 'Escalation runbook');
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add decision' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Problems' }).click();
    await page.getByRole('region', { name: 'Problems list' }).getByRole('button').nth(1).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menu').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('in any dialog', async () => {
    const { page } = await openApp('', wishes);
    await openTemplate(page, 'Account management');
    for (const [menu, item] of DIALOGS) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('dialog').waitFor();
      await page.getByText(/^Making the/).waitFor({ state: 'detached' });
      await page.waitForTimeout(200);
      // What lies behind a dialog has been looked at above.
      expect(await violations(page, '.dialog-overlay'), item).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});
