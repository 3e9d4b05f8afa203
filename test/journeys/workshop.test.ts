import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { violationsInThemes } from '../support/axe';
import { card, download, openTemplate } from '../support/editor-driver';

/** Puts the cursor beside the fields, where the keys of the room act. */
const toRoom = (page: Page) => page.locator('.hall-title').click();

const stageNow = (page: Page) => page.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current="step"]');

/** Writes a line and waits until it was taken. */
async function say(page: Page, line: string): Promise<void> {
  const field = page.getByRole('form', { name: 'Capture' }).getByRole('textbox');
  await field.fill(line);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.capture-line input')?.value === '');
}

async function start(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Commands' }).waitFor();
  await page.keyboard.type('workshop');
  await page.getByRole('option', { name: /Start a workshop/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Title').fill('Autumn workshop');
  await page.getByLabel('Led by').fill('Ana');
  await page.getByLabel('Minutes for Status analysis').fill('12');
  await page.getByRole('button', { name: 'Implementation: earlier' }).press('Enter');
  await page.getByRole('group', { name: 'Agenda: 52 minutes' }).waitFor();
  await page.getByLabel('Title').press('Enter');
  await page.getByText('You lead').waitFor();
}

it('a workshop on the 20-step template: three stages led by keys, two windows, votes, captures, and minutes that say all of it', async () => {
  const { page, openTab } = await openApp();
  await openTemplate(page, 'Account management');
  await start(page);

  await page.getByLabel('Somebody without a device').fill('Cleo');
  await page.keyboard.press('Enter');
  await toRoom(page);
  await page.keyboard.press('ArrowRight');
  await stageNow(page).filter({ hasText: 'Status analysis' }).waitFor();
  await say(page, 'Management signs the status first');
  await say(page, 'action: Write the hand-over mail @Bo 2026-12-04');
  await say(page, 'step: Call the client @Account manager');
  await card(page, 'Call the client').waitFor();
  await toRoom(page);
  await page.keyboard.press('4');
  await page.getByLabel('Votes of').selectOption({ label: 'Cleo' });
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByText('3.0 of 5, from 2 to 4, 2 voted').waitFor();
  await page.getByRole('button', { name: /^Give a dot to Decision: Management signs/ }).click();
  await page.getByLabel('Votes of').selectOption({ label: 'Ana (you)' });
  for (let dot = 0; dot < 2; dot += 1) await page.getByRole('button', { name: /^Give a dot to Decision: Management signs/ }).click();
  await page.getByRole('heading', { name: 'Dots: 3 of 5 left' }).waitFor();
  expect(await violationsInThemes(page, '.hall-side, .hall-head, .hall-agenda, .capture-line')).toEqual([]);

  const timer = page.getByRole('group', { name: 'Timer' });
  await timer.getByRole('button', { name: 'Pause' }).click();
  const left = await timer.getByRole('timer').textContent();
  expect(left).toMatch(/^1[01]:\d\d, paused$/);
  await page.waitForTimeout(1500);
  expect(await timer.getByRole('timer').textContent()).toBe(left);
  await timer.getByRole('button', { name: '+5 min' }).click();
  await timer
    .getByRole('timer')
    .filter({ hasText: /^1[56]:\d\d, paused$/ })
    .waitFor();
  await timer.getByRole('button', { name: 'Run' }).click();
  await timer.getByRole('button', { name: 'Hide the timer' }).click();
  expect(await timer.getByRole('timer').count()).toBe(0);

  // A second window is another person: it follows, and what it writes in private is its own until it is revealed.
  const bo = await openTab(new URL(page.url()).hash);
  await bo.getByLabel('Your name in “Autumn workshop”').fill('Bo', { timeout: 30_000 });
  await bo.keyboard.press('Enter');
  await bo.getByText('Following Ana').waitFor();
  await toRoom(page);
  await page.keyboard.press('ArrowRight');
  await stageNow(bo).filter({ hasText: 'Implementation' }).waitFor();
  await expect
    .poll(() => card(bo, 'Handle account updates').evaluateAll((all) => all.some((one) => one.getBoundingClientRect().right < 940)))
    .toBe(true);
  await page.getByRole('button', { name: 'Private writing' }).click();
  await bo.locator('.hall-title', { hasText: 'private writing' }).waitFor();
  await say(bo, 'problem: Support hears of it too late');
  await bo.reload();
  await bo.getByRole('heading', { name: 'Only yours so far (1)' }).waitFor();
  expect(await page.getByText('Support hears of it too late').count()).toBe(0);
  await page.getByRole('button', { name: 'Reveal what was written' }).click();
  await page.getByRole('button', { name: 'Give a dot to Problem: Support hears of it too late' }).waitFor();
  await bo.getByRole('heading', { name: 'Only yours so far (1)' }).waitFor({ state: 'detached' });
  await toRoom(bo);
  await bo.keyboard.press('5');

  await toRoom(page);
  await page.keyboard.press('b');
  await page.getByRole('dialog', { name: 'The screen is blank' }).waitFor();
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await stageNow(page).filter({ hasText: 'Strategic planning' }).waitFor();
  await page.keyboard.press('p');
  await say(page, 'Pricing for partners');
  await say(page, 'q: Who tells Finance?');

  await page.getByRole('button', { name: 'End workshop…' }).click();
  await page.getByLabel('Next review of the SOP').selectOption('P6M');
  await page.getByRole('button', { name: 'End it now' }).click();
  await bo.getByRole('heading', { name: 'Autumn workshop has ended' }).waitFor();
  const minutes = (await download(page, () => page.getByRole('button', { name: 'Download Markdown' }).click())).toString('utf8');
  for (const line of [
    '# Autumn workshop: minutes',
    '- **Took part:** Ana, Cleo, Bo',
    /^- \*\*Next review:\*\* \d{4}-\d\d-\d\d$/m,
    '- Management signs the status first *(Status analysis; Ana)*',
    '| Write the hand-over mail | Bo | 2026-12-04 | Status analysis | Ana | open |',
    /^- .*Call the client.*added to .*Account manager.*\*\(Status analysis\)\*$/m,
    '- Problem: Support hears of it too late *(Implementation; Bo)*',
    '- Question: Who tells Finance? *(Strategic planning; Ana)*',
    '- Pricing for partners *(Strategic planning; Ana)*',
    '1. Management signs the status first: 3 dots',
    /^\| Status analysis \| 12 \| \d+ \| 3\.0 of 5 \| from 2 to 4, 2 voted \|$/m,
    /^\| Implementation \| 10 \| \d+ \| 5\.0 of 5 \| 1 voted \|$/m,
  ])
    expect(minutes).toMatch(line instanceof RegExp ? line : new RegExp(line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const rows = (await download(page, () => page.getByRole('button', { name: 'Download CSV' }).click())).toString('utf8');
  expect(rows).toContain('Action,Write the hand-over mail,Status analysis,,Ana,Bo,2026-12-04,open');

  await page.getByRole('button', { name: 'Back to the editor' }).click();
  await card(page, 'Call the client').waitFor();
}, 120_000);
