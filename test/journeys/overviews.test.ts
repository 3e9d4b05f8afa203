import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { StepId } from '../../src/sop/model/ids';
import { readCalendar } from '../engine/exchange/calendar/read-calendar';
import { openApp } from '../support/app';
import { violations, violationsInThemes } from '../support/axe';
import { canvas, download, exportedSop, openTemplate } from '../support/editor-driver';

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('dialog', { name: 'Commands' }).getByLabel('What do you want to do?').fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** In which lane the card of a step stands, by the middles of both. */
async function laneOf(page: Page, step: string): Promise<string | null> {
  const middleOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    return box === null ? { y: 0, top: 0, bottom: 0 } : { y: box.y + box.height / 2, top: box.y, bottom: box.y + box.height };
  };
  const { y } = await middleOf(page.locator(`[data-step-id="${step}"]`));
  for (const lane of await page.locator('[data-role-id]').all()) {
    const { top, bottom } = await middleOf(lane);
    if (y >= top && y < bottom) return lane.getAttribute('data-role-id');
  }
  return null;
}

it('shows and changes the whole SOP by keys: RACI, hand-offs, touchpoints, and the lens', async () => {
  const { page } = await openApp('', { reducedMotion: 'reduce', colorScheme: 'light' });
  await openTemplate(page, 'Account management');
  const said = page.getByRole('status').first();
  const overviews = page.getByRole('dialog', { name: 'Overviews' });

  await command(page, 'Overview of who does what');
  const grid = overviews.getByRole('grid', { name: 'Who does what' });
  const cell = (name: string) => grid.getByRole('gridcell', { name });
  await grid.waitFor();
  expect(await violationsInThemes(page, '.dialog')).toEqual([]);
  await cell('Identify the account for management, Account manager: responsible and accountable').focus();
  await page.keyboard.press('ArrowRight');
  await expectFocus(page, 'Identify the account for management, Sales team: no part');
  await page.keyboard.press('c');
  await cell('Identify the account for management, Sales team: consulted').waitFor();
  await page.keyboard.press('r');
  await cell('Identify the account for management, Sales team: responsible and accountable').waitFor();
  expect(await said.textContent()).toContain('Sales team does Step 2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('a');
  await cell('Identify the account for management, Account manager: accountable').waitFor();
  await page.keyboard.press('r');
  await page.keyboard.press('Control+KeyZ');
  await cell('Identify the account for management, Sales team: responsible').waitFor();
  await page.keyboard.press('Escape');
  await overviews.waitFor({ state: 'detached' });
  await page.locator('.sop-canvas[aria-busy="false"]').waitFor();
  await expect.poll(() => laneOf(page, 'identify')).toBe('sales-team');

  await page.keyboard.press('Control+KeyZ');
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => laneOf(page, 'identify')).toBe('account-manager');
  const step = (await exportedSop(page)).steps.get('identify' as StepId);
  expect(step).toMatchObject({ roleId: 'account-manager', consulted: ['sales-team'] });
  expect(step).not.toHaveProperty('accountableId');
  await page.keyboard.press('Escape');

  await command(page, 'Overview of hand-offs');
  await overviews.getByRole('list', { name: 'Hand-offs' }).waitFor();
  expect(await violations(page, '.dialog', true)).toEqual([]);
  await overviews.getByRole('button', { name: 'Account manager to Management: 4 hand-offs' }).press('Enter');
  const item = overviews.getByRole('button', { name: /^8 Draft the account plan.*9 Approve the account plan/ });
  await item.press('Enter');
  await overviews.waitFor({ state: 'detached' });
  await canvas(page).locator('.connector[data-selected]').waitFor({ state: 'attached' });

  await command(page, 'Show only hand-offs');
  await page.getByText('Only hand-offs stand out (14)').waitFor();
  expect(await page.locator('.connector[data-lens="in"]').count()).toBe(14);
  expect(await page.locator('.step-card[data-lens="out"]').count()).toBeGreaterThan(3);
  await page.locator('[data-package-of]', { hasText: 'What is missing or unclear' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-lens]').count()).toBe(0);

  await command(page, 'Overview of touchpoints');
  await overviews.getByLabel('Twelve months from').fill('2027-01-31');
  await overviews.getByRole('rowheader', { name: 'Review of this SOP' }).waitFor();
  const save = overviews.getByRole('button', { name: 'Save as calendar (.ics)' });
  const { events, name } = readCalendar((await download(page, () => save.press('Enter'))).toString('utf8'));
  expect(name).toContain('Account management');
  const count = (role: 'rowheader' | 'cell', words?: string) =>
    overviews.getByRole(role, words === undefined ? {} : { name: words }).count();
  const rows = (await count('rowheader')) - (await overviews.locator('.overview-group').count());
  expect(events.length).toBe(rows - (await count('cell', 'when needed')));
  expect(events.map(({ fields }) => fields.get('SUMMARY'))).toContain('Review: Account management');
  expect(events.every(({ fields }) => fields.get('DTSTAMP') === '20270131T000000Z')).toBe(true);
}, 120_000);

async function expectFocus(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('.visually-hidden')?.textContent)).toBe(name);
}
