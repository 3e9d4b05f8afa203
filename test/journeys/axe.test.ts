import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { violationsInThemes } from '../support/axe';
import { card, openTemplate } from '../support/editor-driver';
import { press } from '../support/text-views';

/** Colours that fade would be measured half way. */
const STILL = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

it('axe finds nothing on the home screen, empty and full, in any theme', async () => {
  const { page } = await openApp('', STILL);
  await page.locator('.templates button').first().waitFor();
  expect(await violationsInThemes(page)).toEqual([]);
  await openTemplate(page, 'Account management');
  await page.getByRole('button', { name: 'All SOPs' }).click();
  await page.getByRole('table').waitFor();
  expect(await violationsInThemes(page)).toEqual([]);
});

/** What is put before everything else while the canvas behind it has been looked at. */
async function layer(page: Page, part: string, open: () => Promise<unknown>): Promise<void> {
  await open();
  await page.locator(part).first().waitFor();
  expect(await violationsInThemes(page, part), part).toEqual([]);
  await press(page, 'Escape');
}

it('axe finds nothing on the canvas, with problems, a menu, a name that is written and whatever a step offers, in any theme', async () => {
  const { page } = await openApp('', STILL);
  await openTemplate(page, 'Escalation runbook');
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
  await page.getByRole('button', { name: 'Add decision' }).click();
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Problems' }).click();
  await page.getByRole('region', { name: 'Problems list' }).getByRole('button').nth(1).waitFor();
  expect(await violationsInThemes(page)).toEqual([]);
  await layer(page, '[role="menu"]', () => page.getByRole('button', { name: 'Insert', exact: true }).click());
  const step = page.locator('.react-flow__node[tabindex="0"]');
  await step.focus();
  await layer(page, '.react-flow__node textarea', () => press(page, 'F2'));
  for (const key of ['Shift+F10', 'o']) {
    await step.focus();
    await layer(page, '.menu-popover', () => press(page, key));
  }
  await step.focus();
  await layer(page, '.link-chip', () => press(page, 'l'));
});

it('axe finds nothing in the outline and in the table, read and written, in any theme', async () => {
  const { page } = await openApp('', STILL);
  await openTemplate(page, 'Account management');
  await press(page, 'Control+Shift+O');
  await page.locator('[role="treeitem"]:focus').waitFor();
  expect(await violationsInThemes(page)).toEqual([]);
  await press(page, 'ArrowDown', 'Enter');
  await page.keyboard.type(' @');
  await page.getByRole('option').first().waitFor();
  expect(await violationsInThemes(page, '.outline-row[data-editing]')).toEqual([]);
  await press(page, 'Escape', 'Escape', 'Control+Shift+O');
  await page.locator('[role="gridcell"]:focus').waitFor();
  expect(await violationsInThemes(page, '.editor-views')).toEqual([]);
  await press(page, 'ArrowRight', 'Enter');
  await page.getByRole('option').first().waitFor();
  expect(await violationsInThemes(page, 'td:has(input)')).toEqual([]);
});

/** A dialog by its menu and item, and what is typed in it before it is looked at. */
const DIALOGS = [
  ['File', 'Export…'],
  ['File', 'Print…'],
  ['View', 'Wrapped view'],
  ['File', 'About this SOP…'],
  ['File', 'Earlier states…'],
  ['Insert', 'Tools…'],
  ['Insert', 'Connect to…'],
  ['Insert', 'Paste as steps…', 'Call the client\nIs it signed?'],
  ['Arrange', 'Layout options…'],
  ['Edit', 'Find…', 'plan'],
  ['View', 'Commands…', 'step'],
  ['Help', 'Keys'],
  ['Help', 'Messages…'],
] as const;

it.each([
  ['the first half', DIALOGS.slice(0, DIALOGS.length / 2)],
  ['the other half', DIALOGS.slice(DIALOGS.length / 2)],
])('axe finds nothing in %s of the dialogs, in any theme', async (_half, dialogs) => {
  const { page } = await openApp('', STILL);
  await openTemplate(page, 'Account management');
  await card(page, 'Gather account records').click();
  for (const [menu, item, typed] of dialogs) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
    await page.getByText(/^Making the/).waitFor({ state: 'detached' });
    if (typed !== undefined) await page.keyboard.insertText(typed);
    await page.waitForTimeout(100);
    // What lies behind a dialog has been looked at above.
    expect(await violationsInThemes(page, '.dialog-overlay'), item).toEqual([]);
    while (await page.getByRole('dialog').isVisible()) await press(page, 'Escape');
  }
});
