import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { openTemplate } from '../support/editor-driver';

const focusedStep = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.step-name')?.textContent ?? null);
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

it('finds every command by a few letters, runs it where the focus was, and remembers it; finds words, goes there, and on with F3', async () => {
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

  // The canvas is shown already: the only answer can't be chosen, and no letter of the question may get lost.
  await page.keyboard.press('Control+k');
  await commands.waitFor();
  await page.keyboard.type('Canvas');
  await expect.poll(() => commands.getByRole('combobox').inputValue()).toBe('Canvas');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await commands.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  const recent = commands.getByRole('group', { name: 'Recent' }).getByRole('option');
  await expect.poll(() => recent.allTextContents()).toEqual([expect.stringMatching(/^Rename/)]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await commands.waitFor({ state: 'detached' });

  // Words anywhere in the SOP are found too.
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

it('lets a person have other keys, or none without Ctrl, and never takes a letter from a text field', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  const cards = page.locator('.step-card');
  const steps = await cards.count();
  const first = page.locator('.react-flow__node').first();

  await page.getByLabel('What it is for').focus();
  await page.keyboard.type(' n b ? +');
  expect(await cards.count()).toBe(steps);
  await page.getByRole('button', { name: 'Tools', exact: true }).focus();
  await page.keyboard.press('?');
  expect(await dialog(page, 'Keys').count()).toBe(0);

  await first.focus();
  await page.keyboard.press('?');
  const keys = dialog(page, 'Keys');
  await keys.getByRole('searchbox', { name: 'Find a command' }).fill('step here');
  await keys.getByRole('button', { name: 'Step here: N. Change' }).click();
  const field = keys.getByRole('textbox', { name: 'New keys of Step here' });
  await field.press('Control+w');
  await keys.getByText(/^Ctrl\+W belongs to the browser/).waitFor();
  await field.press('Control+d');
  await keys.getByText(/^Ctrl\+D is used by “Duplicate”/).waitFor();
  await field.press('Control+j');
  const changed = keys.getByRole('button', { name: 'Step here: Ctrl+J. Change' });
  await changed.waitFor();
  await expect.poll(() => changed.evaluate((element) => element === document.activeElement)).toBe(true);
  await keys.getByRole('checkbox', { name: /^Single keys/ }).uncheck();

  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-sheet', document.querySelector('.print-keys')?.textContent ?? '');
  });
  await keys.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.sheet)).toMatch(/Step hereCtrl\+J/);
  expect(await page.evaluate(() => document.documentElement.dataset.sheet)).not.toMatch(/Tidy.*Shift\+T/);
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('n');
  await page.keyboard.press('?');
  expect(await keys.count()).toBe(0);
  expect(await cards.count()).toBe(steps);
  await page.keyboard.press('Control+j');
  await expect.poll(() => cards.count()).toBe(steps + 1);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  const item = page.getByRole('menuitem', { name: 'Step here', exact: true });
  expect(await item.getAttribute('aria-keyshortcuts')).toBe('Control+J');
});
