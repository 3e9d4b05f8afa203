import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { RoleId } from '../../src/sop/model/ids';
import { openApp } from '../support/app';
import { violations } from '../support/axe';
import { card, exportedSop, giveFile, stepNamed } from '../support/editor-driver';
import { anEnd, aRole, aSop, aStart, aTask, connectorsOf, idOf } from '../support/sop-builders';

const sales = { roleId: idOf<RoleId>('Sales') };
const nobody = { roleId: null };
const FAULTY = writeSopFile(
  aSop({
    profile: { title: 'Win a client' },
    roles: [aRole('Sales'), aRole('Account manager'), aRole('Legal')],
    steps: [
      aStart('Deal is agreed', sales),
      aTask('Send the offer', nobody),
      aTask('Contract renewal', sales),
      aTask('Hold the kick-off', nobody),
      anEnd('Account is live'),
    ],
    connectors: connectorsOf('Deal is agreed > Send the offer > Contract renewal > Hold the kick-off > Account is live'),
  }),
);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
/** What a screen reader was told last. */
const told = (page: Page, sentence: RegExp) =>
  page.locator('[role="status"]').filter({ hasText: sentence }).first().waitFor({ state: 'attached' });
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
}

async function choose(page: Page, field: string | RegExp, key: string): Promise<void> {
  await press(page, field);
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

it('takes a faulty SOP through the check by keys: grouped, explained, fixed, waived, checked strictly and taken back', async () => {
  const { page } = await openApp();
  await giveFile(page, 'faulty.sop.json', FAULTY);
  await page.locator('[data-step-id]').first().waitFor();
  await press(page, 'Problems');
  await heading(page, /^3 problems · 2 to put right/).waitFor();
  const errors = card(page, 'Send the offer').locator('.step-mark[data-severity="error"]');
  await errors.waitFor();
  const spoken = page.locator('.react-flow__node[aria-label*="Send the offer, task"]');
  expect(await spoken.getAttribute('aria-label')).toContain('1 problem');

  await choose(page, /Group by/, 'r');
  await heading(page, 'A step has no owner (2)').waitFor();
  await press(page, 'Why? “Send the offer” has no owner');
  await heading(page, 'How to put it right').waitFor();
  await page.keyboard.press('Enter');

  await press(page, 'Fix “Send the offer” has no owner');
  const preview = page.getByRole('group', { name: 'What a fix will change: “Send the offer” has no owner' });
  await preview
    .getByText(/Send the offer.*no owner.*Sales/)
    .first()
    .waitFor();
  expect(await violations(page, '.problems')).toEqual([]);
  expect(await focused(page)).toBe('Apply: Give it to “Sales”');
  await page.keyboard.press('Enter');
  await told(page, /^Fixed: .*Send the offer.*; 2 problems left/);
  await heading(page, /^2 problems/).waitFor();
  await expect.poll(() => focused(page)).toContain('“Hold the kick-off” has no owner');
  await errors.waitFor({ state: 'detached' });
  await expect.poll(() => spoken.getAttribute('aria-label')).not.toContain('problem');

  await page.keyboard.press('Control+Z');
  await told(page, /^Undone: Fixed: /);
  await press(page, 'Fix all: A step has no owner');
  await button(page, 'Apply: Fix 2 at once').waitFor();
  await page.keyboard.press('Enter');
  await told(page, /^Fixed 2 times: A step has no owner; 1 problem left/);
  await heading(page, /^1 problem$/).waitFor();

  await press(page, /^Waive… .*“Legal”/);
  await page.getByRole('textbox', { name: 'Why may it stay?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Say why it may stay' }).waitFor();
  expect(await violations(page, '.problems')).toEqual([]);
  await page.keyboard.type('They join in spring');
  await page.keyboard.press('Enter');
  await told(page, /^Waived: .*; no problems left/);
  await heading(page, 'Waived: 1 finding').waitFor();
  await heading(page, 'No problems').waitFor();
  await page.getByText(/Waived on .*: They join in spring/).waitFor();

  await choose(page, /Check/, 'ArrowUp');
  await told(page, /^The check is strict now/);
  await heading(page, /^\d+ problems?$/).waitFor();
  await page.keyboard.press('Control+Z');
  await heading(page, 'No problems').waitFor();

  await press(page, /^Lift .*“Legal”/);
  await heading(page, /^1 problem$/).waitFor();
  await page.keyboard.press('Control+Z');
  await heading(page, 'Waived: 1 finding').waitFor();
  const sop = await exportedSop(page);
  expect(['Send the offer', 'Hold the kick-off'].map((name) => stepNamed(sop, name).roleId)).toEqual(['sales', 'sales']);
  expect([...sop.waivers.values()]).toMatchObject([
    { rule: 'no-empty-lanes', subject: { table: 'roles', id: 'legal' }, reason: 'They join in spring' },
  ]);
  expect(sop.profile.checkProfile).toBeUndefined();
});
