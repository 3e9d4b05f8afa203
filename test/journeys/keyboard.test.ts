import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { connectorsOf, exportedSop, stepNamed } from '../support/editor-driver';

it('draws, checks, lays out and exports an SOP without a pointer', async () => {
  const { page } = await openApp();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('button', { name: 'New blank SOP' }).focus();
  await press('Enter');
  await page.getByRole('region', { name: 'SOP canvas' }).waitFor();

  await page.getByRole('button', { name: 'Add start' }).focus();
  await press('Enter');
  await page.keyboard.type('Deal is won');
  await press('Enter', 'Control+ArrowRight');
  await page.keyboard.type('Welcome the client');
  await press('Enter', 'Alt+ArrowDown', 'Control+ArrowRight');
  await page.keyboard.type('Call is held');
  await press('Enter', 'Alt+ArrowRight');

  await press('ArrowLeft');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Step 2 of 3: Welcome the client, task/);
  await press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Step 3 of 3: Call is held, task/);

  const sop = await exportedSop(page);
  const owner = (name: string) => sop.roles.get(stepNamed(sop, name).roleId ?? ('' as never))?.name;
  expect(connectorsOf(sop)).toEqual(['Deal is won > Welcome the client', 'Welcome the client > Call is held']);
  expect([owner('Deal is won'), owner('Welcome the client'), owner('Call is held')]).toEqual(['Sales', 'Customer', 'Customer']);
});

it('has one Tab stop on the canvas for all steps', async () => {
  const { page } = await openApp();
  await page.getByRole('button', { name: /^Account management/ }).click();
  await page.locator('[data-step-id]').first().waitFor();

  expect(await page.locator('.react-flow__node[tabindex="0"]').count()).toBe(1);
  expect(await page.locator('.react-flow__node').count()).toBe(22);
});
