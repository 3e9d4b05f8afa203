import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { violationsInThemes } from '../support/axe';
import { connectorsOf, exportedSop, openTemplate, stepNamed } from '../support/editor-driver';
import { focused, openBlankIn, press, writeLines } from '../support/text-views';

it('writes branches that meet again, an approval and an end without a pointer', async () => {
  const { page } = await openApp();
  await openBlankIn(page, 'outline');
  expect(await focused(page)).toBe('Stage Onboarding0 steps');
  await press(page, 'ArrowDown', 'Enter');
  await writeLines(page, 'Deal is won @Sales (start)');
  await press(page, 'Tab');
  await page.getByText(/^“Deal is won” leads to this line only/).waitFor({ state: 'attached' });
  await writeLines(page, 'Call the client @Account manager +Zoom', 'Is it a key account?');
  await writeLines(page, 'Plan the kick-off +HubSpot');
  await press(page, 'Tab');
  expect(await focused(page)).toBe('New step, No');
  await writeLines(page, 'Send the welcome pack @Customer');
  await press(page, 'Shift+Tab');
  await writeLines(page, 'Approve the plan @Sales !', 'Hold the review @Account manager #Ongoing', 'Done (end)', '-> 4');
  await press(page, 'Enter');
  const outlined = await exportedSop(page);

  expect(connectorsOf(outlined).sort()).toEqual([
    'Approve the plan > Hold the review [approved]',
    'Approve the plan > Plan the kick-off [rejected]',
    'Call the client > Is it a key account?',
    'Deal is won > Call the client',
    'Hold the review > Done',
    'Is it a key account? > Plan the kick-off [yes]',
    'Is it a key account? > Send the welcome pack [no]',
    'Plan the kick-off > Approve the plan',
    'Send the welcome pack > Approve the plan',
  ]);
});

it('puts down 20 owned, connected steps with Enter alone, and each is one undo step', async () => {
  const { page } = await openApp();
  await openBlankIn(page, 'outline');
  await press(page, 'ArrowDown', 'Enter');
  const names = Array.from({ length: 20 }, (_, index) => `Step of work ${index + 1}`);
  await writeLines(page, ...names);
  await press(page, 'Enter');

  expect(await focused(page)).toMatch(/^20Step of work 20, task, owner Account manager/);
  const sop = await exportedSop(page);
  expect(connectorsOf(sop)).toEqual(names.slice(1).map((name, index) => `${names[index]} > ${name}`));
  expect(
    [...sop.steps.values()].every((step) => step.roleId !== null && step.stageId !== null && sop.drawing.placements.has(step.id)),
  ).toBe(true);

  await page.getByRole('treeitem', { name: /^20 / }).click();
  await press(page, 'Control+z');
  await expect.poll(() => page.getByRole('treeitem', { name: /^\d+ Step of work/ }).count()).toBe(19);
  expect(await focused(page)).not.toBe('');
});

it('moves, branches, renames and removes lines by keys, and the canvas beside it follows', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  await page.locator('.step-card', { hasText: 'Review account history' }).click();
  await press(page, 'Control+Shift+O');
  await page.locator('[role="treeitem"]:focus').waitFor();
  expect(await focused(page)).toMatch(/^4Review account history, task, with /);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Beside the canvas' }).click();
  await page.getByRole('separator', { name: 'Width of the outline' }).focus();
  const width = await page.locator('.text-view').evaluate((element) => element.clientWidth);
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => page.locator('.text-view').evaluate((element) => element.clientWidth)).toBeGreaterThan(width + 20);

  const row = page.getByRole('treeitem', { name: /Review account history/ });
  await row.click();
  await press(page, 'Alt+ArrowUp');
  expect(await focused(page)).toMatch(/^3Review account history/);
  await press(page, 'F2');
  await page.keyboard.type('Read the whole history');
  await press(page, 'F2');
  expect(await focused(page)).toMatch(/^3Read the whole history, task.*, tools Zendesk, owner Account manager/);
  await page.locator('.step-card.is-selected, .react-flow__node.is-selected', { hasText: 'Read the whole history' }).waitFor();
  await press(page, 'Shift+F10');
  await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
  await press(page, 'Escape');
  await expect.poll(() => focused(page)).toMatch(/^3Read the whole history/);
  await press(page, 'Delete');
  await expect.poll(() => focused(page)).toMatch(/^2Identify the account/);
  const sop = await exportedSop(page);
  expect(connectorsOf(sop)).toContain('Identify the account for management > Gather account records');
  expect(() => stepNamed(sop, 'Review account history')).toThrow();
});

it('has nothing for axe in any theme, and no sideways scrolling at 320 px', async () => {
  const { page } = await openApp('', { colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: /^Account management/ }).click();
  await page.getByRole('tree', { name: 'Outline of the SOP' }).waitFor();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await violationsInThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('grid', { name: 'Steps of the SOP' }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await page.locator('.step-table-frame').evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  expect(await violationsInThemes(page)).toEqual([]);
});
