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

it('finds words anywhere in the SOP, goes there, and on with F3', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  await page.keyboard.press('Control+f');
  const find = dialog(page, 'Find');
  await find.waitFor();
  await page.keyboard.type('PLÄN');
  const found = find.getByRole('option');
  await expect.poll(() => found.count()).toBeGreaterThan(2);
  const count = await found.count();
  await page.keyboard.press('Enter');
  await find.waitFor({ state: 'detached' });
  await expect.poll(() => focusedStep(page)).toMatch(/plan/i);
  const first = await focusedStep(page);
  const place = page.getByText(new RegExp(`^“PLÄN”: \\d+ of ${count}$`));
  await expect.poll(() => place.textContent()).toBe(`“PLÄN”: 1 of ${count}`);
  await page.keyboard.press('F3');
  await expect.poll(() => place.textContent()).toBe(`“PLÄN”: 2 of ${count}`);
  await expect.poll(() => focusedStep(page)).not.toBe(first);
  await page.keyboard.press('Shift+F3');
  await expect.poll(() => focusedStep(page)).toBe(first);
  await page.keyboard.press('Shift+F3');
  await expect.poll(() => place.textContent()).toBe(`“PLÄN”: ${count} of ${count}`);
});
