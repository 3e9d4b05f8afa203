import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { violations } from '../support/axe';
import { exportedSop, openTemplate, stepNamed } from '../support/editor-driver';

/** Goes to a step or runs a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Commands', exact: true });
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  await page.keyboard.type(words);
  await dialog.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

const focusedStep = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.step-name')?.textContent ?? null);

it('by keyboard alone: the ways out of a decision, what is submitted, a tool by a few letters and what breaks without one', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Enterprise services');
  const details = page.getByRole('complementary', { name: 'Details' });
  const write = async (label: string, text: string) => {
    await details.getByRole('textbox', { name: label }).fill(text);
    await page.keyboard.press('Enter');
  };

  // The table of a decision: words, ranges, the way for all the rest, order.
  await command(page, 'Is the price custom?');
  await details.getByRole('table').waitFor();
  await write('When, way 1', 'Up to 10 %');
  await write('When, way 2', '5–20 %');
  await expect
    .poll(() => details.locator('.way-wrong').allTextContents())
    .toEqual(['Takes some of the same numbers as “5–20 %”', 'Takes some of the same numbers as “Up to 10 %”']);
  await write('When, way 2', '10–20 %');
  await expect.poll(() => details.locator('.way-wrong').allTextContents()).toEqual(['No way takes what is above 20 %']);
  await details.getByRole('checkbox', { name: 'Takes all the rest' }).nth(1).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => details.locator('.way-wrong').count()).toBe(0);
  await details.getByRole('button', { name: 'Move way 2 up' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => details.getByRole('textbox', { name: 'When, way 1' }).inputValue()).toBe('10–20 %');
  await details.getByRole('button', { name: /Goes to, way 2/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Draft');
  await page.keyboard.press('Enter');
  await expect.poll(() => details.getByRole('button', { name: /Goes to, way 2/ }).textContent()).toMatch(/Draft the offer/);

  // What approvals look at, as lines.
  await command(page, 'Show what is submitted');
  await expect.poll(() => page.locator('[data-submits]').count()).toBe(3);
  await page.getByText('3 dotted lines show what is submitted for approval').waitFor({ state: 'attached' });

  // A tool by a few letters, and what breaks without another one.
  await page.getByRole('button', { name: 'Tools', exact: true }).focus();
  await page.keyboard.press('Enter');
  const tools = page.getByRole('dialog', { name: 'Tools' });
  await tools.getByRole('button', { name: 'Add a tool' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('pip');
  await tools.getByRole('option', { name: /Pipedrive/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      tools
        .getByRole('textbox', { name: /Address/ })
        .last()
        .inputValue(),
    )
    .toBe('https://www.pipedrive.com/');
  await tools.getByRole('button', { name: /steps, Salesforce/ }).focus();
  await page.keyboard.press('Enter');
  const losses = tools.getByRole('region', { name: 'What breaks if we drop Salesforce' });
  await losses.waitFor();
  const lost = await losses.getByRole('listitem').getByRole('button').allTextContents();
  expect(await violations(page, '.dialog', true)).toEqual([]);
  await losses.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedStep(page)).toBe(lost[0]?.replace(/^\d+ /, ''));

  const sop = await exportedSop(page);
  const decision = stepNamed(sop, 'Is the price custom?').id;
  const ways = [...sop.connectors.values()].filter(({ from }) => from === decision);
  expect(ways.map(({ label, otherwise, to }) => [label, otherwise, sop.steps.get(to)?.name])).toEqual([
    ['10–20 %', true, expect.any(String)],
    ['Up to 10 %', undefined, 'Draft the offer'],
  ]);
  const salesforce = [...sop.tools.values()].find(({ name }) => name === 'Salesforce')?.id;
  const users = new Set([...sop.toolLinks.values()].filter(({ toolId }) => toolId === salesforce).map(({ stepId }) => stepId));
  expect(lost.map((text) => text.replace(/^\d+ /, '')).sort()).toEqual([...users].map((id) => sop.steps.get(id)?.name).sort());
});
