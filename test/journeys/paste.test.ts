import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { canvas, card, connectorsOf, exportedSop, openBlank, stepNamed } from '../support/editor-driver';

/** What the browser gives a page when somebody presses Ctrl+V with that text on the clipboard. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste as steps' });

/** The names of the cards that are drawn, sorted. */
const cards = async (page: Page) => (await page.locator('.step-card .step-name').allInnerTexts()).sort();

describe('pasting text from elsewhere', () => {
  it('shows what a list would be and takes it in and back in one go', async () => {
    const { page } = await openApp();
    await openBlank(page);
    const before = await cards(page);

    await pasteText(page, '1. Call the client\n2. Is the client happy?\n   - Yes: 4\n3. Solve it\n4. File the outcome');

    await dialog(page).getByText('3 tasks and 1 decision.').waitFor();
    await page.getByRole('combobox', { name: 'Kind of step 3' }).selectOption('escalation');
    await page.getByRole('combobox', { name: 'Owner of step 3' }).fill('Support');
    await page.getByRole('textbox', { name: 'Next of step 2' }).fill('Yes: 4, No: 3');
    await page.getByRole('checkbox', { name: /^Add step 1/ }).press('Space');
    await dialog(page).getByRole('button', { name: 'Add 3 steps' }).press('Enter');

    await page.getByText('Added 3 steps', { exact: true }).waitFor({ state: 'attached' });
    await card(page, 'Solve it').waitFor();
    await expect.poll(() => page.locator('.step-card[data-selected="true"], .react-flow__node.selected').count()).toBeGreaterThanOrEqual(3);
    const sop = await exportedSop(page);
    expect(connectorsOf(sop)).toEqual([
      'Is the client happy? > File the outcome [yes]',
      'Is the client happy? > Solve it [no]',
      'Solve it > File the outcome',
    ]);
    const solve = stepNamed(sop, 'Solve it');
    expect(solve.kind).toBe('escalation');
    expect(solve.roleId !== null && sop.roles.get(solve.roleId)?.name).toBe('Support');
    await page.keyboard.press('Escape');

    await canvas(page).click({ position: { x: 8, y: 8 } });
    await page.keyboard.press('Control+z');
    await expect.poll(() => cards(page)).toEqual(before);
    await page.getByRole('rowheader', { name: 'Support' }).waitFor({ state: 'detached' });
  });

  it('takes rows of a spreadsheet and a whole template page, by the menu too, and gives the SOP as text', async () => {
    const { page, context } = await openApp();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBlank(page);
    const before = await cards(page);

    await pasteText(page, 'Owner\tTask\tPhase\tTool\nSales\tQualify\tWin\tHubSpot\nLegal\tApprove the contract\tWin\t');
    await dialog(page).getByText('The columns are owner, step, stage, tools.').waitFor();
    await dialog(page).getByRole('button', { name: 'Add 2 steps' }).press('Enter');
    await card(page, 'Qualify').waitFor();

    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Paste as steps…' }).click();
    await dialog(page).getByRole('textbox', { name: 'Text' }).fill(readFileSync('fixtures/paste/template-page.txt', 'utf8'));
    await dialog(page).getByText('5 tasks and 2 approvals.').waitFor();
    await dialog(page).getByRole('button', { name: 'Add 7 steps' }).click();
    await card(page, 'File the outcome').waitFor();

    const sop = await exportedSop(page);
    expect(stepNamed(sop, 'Approval: Final offer').submits).toEqual([
      stepNamed(sop, 'Draft the renewal offer').id,
      stepNamed(sop, 'Hold the renewal call').id,
    ]);
    expect([...sop.steps.values()].flatMap((step) => step.fields ?? []).flatMap((field) => field.options)).toHaveLength(14);
    await page.keyboard.press('Escape');

    await page.locator('.react-flow__node').first().focus();
    await page.keyboard.press('Shift+Digit1');
    await card(page, 'File the outcome').click();
    await pasteText(page, 'Close the case');
    expect(
      await dialog(page)
        .getByRole('checkbox', { name: /^After “File the outcome”/ })
        .isChecked(),
    ).toBe(true);
    await dialog(page).getByRole('button', { name: 'Add 1 step' }).press('Enter');
    await card(page, 'Close the case').waitFor();
    expect(connectorsOf(await exportedSop(page))).toContain('File the outcome > Close the case');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copy as text' }).click();
    await page.getByText('Copied the whole SOP as text').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Approve the contract! @Legal');

    await canvas(page).click({ position: { x: 8, y: 8 } });
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => cards(page)).toEqual(before);
  });

  it('fits a narrow page and says in words what it can’t read', async () => {
    const { page } = await openApp('', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'New blank SOP' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();

    await pasteText(page, 'Call the client');
    await dialog(page).getByRole('button', { name: 'Add 1 step', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const inside = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(inside).toBeLessThanOrEqual(0);

    await dialog(page).getByText('The pasted text').click();
    await dialog(page).getByRole('textbox', { name: 'Text' }).fill('- - -');
    await dialog(page).getByRole('alert').getByText('There is no step in this text.').waitFor();
  });
});
