import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { connectorsOf, exportedSop, openTemplate, stepNamed } from '../support/editor-driver';
import { focused, press } from '../support/text-views';

it('writes cells of every kind, says what it does not understand, and follows the other views', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  await page.locator('.react-flow__node[tabindex="0"]').focus();
  await press(page, 'Shift+Digit1');
  await page.locator('.step-card', { hasText: 'Draft the account plan' }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('[role="gridcell"]:focus').waitFor();
  expect(await focused(page)).toBe('Draft the account plan');

  await press(page, 'ArrowRight', 'ArrowRight');
  await page.keyboard.type('Legal');
  await press(page, 'Tab', 'Tab', 'Tab');
  await page.keyboard.type('soon');
  await press(page, 'Enter');
  await page.getByRole('alert').filter({ hasText: '“soon” is no span of time' }).waitFor();
  await press(page, 'Control+a');
  await page.keyboard.type('1 week');
  await press(page, 'Tab');
  await page.keyboard.type('9, 12');
  await press(page, 'Enter', 'ArrowUp');
  expect(await focused(page)).toBe('9, 12');

  await press(page, 'Shift+F10');
  await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
  await press(page, 'Escape');
  const sop = await exportedSop(page);
  const step = stepNamed(sop, 'Draft the account plan');
  expect(sop.roles.get(step.roleId ?? ('' as never))?.name).toBe('Legal');
  expect(step.dueWithin).toBe('P1W');
  expect(connectorsOf(sop).filter((way) => way.startsWith('Draft the account plan'))).toEqual([
    'Draft the account plan > Approve the account plan',
    'Draft the account plan > Handle account updates',
  ]);

  await page.locator('[role="gridcell"][tabindex="0"]').focus();
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  const undone = await exportedSop(page);
  expect(undone.roles.size).toBe(sop.roles.size - 1);
  expect(stepNamed(undone, 'Draft the account plan').dueWithin).toBe('P5D');

  await page.getByRole('toolbar', { name: 'Table tools' }).getByRole('button', { name: 'Role' }).press('Enter');
  await page.getByRole('textbox', { name: 'Role name' }).waitFor();
  await page.keyboard.type('Partner desk');
  await press(page, 'Enter');
  await page.locator('[role="gridcell"]:focus').waitFor();
  await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight');
  await page.keyboard.type('partner');
  await press(page, 'Enter', 'ArrowUp');
  expect(await focused(page)).toBe('Partner desk');
});
