import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { openTemplate } from '../support/editor-driver';

const focusedStep = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.step-name')?.textContent ?? null);
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

it('finds every command by a few letters, runs it where the focus was, and remembers it', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  const step = page.locator('.react-flow__node').nth(2);
  await step.focus();
  const name = await focusedStep(page);

  await page.keyboard.press('Control+k');
  const commands = dialog(page, 'Commands');
  await commands.waitFor();
  await page.keyboard.type('dupl');
  await commands.getByRole('option', { name: 'Duplicate' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await commands.waitFor({ state: 'detached' });
  await expect.poll(() => focusedStep(page)).toBe(name);

  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('rename');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /name/i }).and(page.locator('.react-flow__node *')).waitFor();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  const recent = commands.getByRole('group', { name: 'Recent' }).getByRole('option');
  await expect.poll(() => recent.allTextContents()).toEqual([expect.stringMatching(/^Rename/)]);
});
