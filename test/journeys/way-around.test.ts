import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { card, openBlank, openTemplate } from '../support/editor-driver';

const regionOfFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region ?? null);

it('F6 goes round the parts of the window, and each keeps its place', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Escalation runbook');
  await page.getByRole('button', { name: 'Problems' }).click();
  await card(page, 'Log the incident').click();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));

  const seen: (string | null)[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    await page.keyboard.press('F6');
    seen.push(await regionOfFocus(page));
  }
  expect(seen).toEqual(['Details', 'Problems', 'Status', 'Top bar', 'Palette', 'Canvas']);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(focused);

  await page.keyboard.press('Shift+F6');
  expect(await regionOfFocus(page)).toBe('Palette');
});

it('the first Tab stops lead straight into canvas, details and status', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Escalation runbook');
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  await page.getByRole('button', { name: 'Skip to canvas' }).focus();
  const link = await page.getByRole('button', { name: 'Skip to canvas' }).boundingBox();
  expect(link?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await regionOfFocus(page)).toBe('Canvas');
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
  await page.getByRole('button', { name: 'Skip to details' }).press('Enter');
  expect(await regionOfFocus(page)).toBe('Details');
});

it('tips come with the pointer and with the focus, can be pointed at, and go at Escape', async () => {
  const { page } = await openApp();
  await openBlank(page);
  const tip = page.getByRole('tooltip');
  const button = page.getByRole('button', { name: 'Auto-layout' });

  await button.hover();
  await tip.waitFor();
  expect(await tip.textContent()).toMatch(/^Tidy the drawing\s*Shift\+T$/);
  await tip.hover();
  await page.waitForTimeout(400);
  expect(await tip.count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await tip.count()).toBe(0);

  await page.getByRole('button', { name: 'Problems' }).focus();
  await page.keyboard.press('Shift+Tab');
  await tip.waitFor();
  expect(await tip.textContent()).toContain('Tidy the drawing');
  await page.keyboard.press('Escape');
  expect(await tip.count()).toBe(0);
});

it('the first steps tick themselves, can be put away and shown again; what was said can be read again', async () => {
  const { page } = await openApp();
  await openBlank(page);
  const list = page.getByRole('region', { name: /First steps/ });
  await list.getByText('1 of 7').or(list.getByText('0 of 7')).waitFor();

  await page.getByRole('button', { name: 'Add task' }).click();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 2; step += 1) {
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  const done = list.locator('li[data-done]');
  await done.filter({ hasText: 'Put down three steps' }).waitFor();
  await done.filter({ hasText: 'Connect them' }).waitFor();
  await done.filter({ hasText: 'Give every step an owner' }).waitFor();

  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Messages…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Messages' });
  await dialog.getByRole('listitem').first().waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await list.getByRole('button', { name: 'Hide the first steps' }).click();
  await list.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('[data-step-id]').first().waitFor();
  expect(await list.count()).toBe(0);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'First steps' }).click();
  await list.waitFor();

  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open a sample SOP' }).click();
  await page.getByRole('button', { name: 'Account management', exact: true }).waitFor();
});
