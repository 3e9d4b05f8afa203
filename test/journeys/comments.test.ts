import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { violations } from '../support/axe';
import { exportedText, giveFile, openTemplate, saved } from '../support/editor-driver';

const STEP = 'Approve account status';
const button = (page: Page) => page.getByRole('button', { name: 'Comments', exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Comments list' });
const heading = (page: Page, name: string | RegExp) => panel(page).getByRole('heading', { name });
const openOnes = (page: Page, count: number) => button(page).locator(`[data-count="${count}"]`).waitFor();
const focused = (page: Page) => page.locator(':focus');

async function keys(page: Page, ...all: readonly string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key);
}

/** Tabs on until something has the focus, as somebody does who sees where it goes. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The focus never came there');
}

/** Walks the flow on the canvas to the step that all of this is about. */
async function goToStep(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().focus();
  await keys(page, 'Home', ...Array.from({ length: 5 }, () => 'ArrowRight'));
  await page.locator(`.react-flow__node:focus[aria-label*="${STEP}"]`).waitFor();
}

/** Writes about what has the focus; `about`: the first letters of another choice. */
async function comment(page: Page, text: string, { about = '', name = '' } = {}): Promise<void> {
  await page.keyboard.press('c');
  await panel(page).locator('.composer textarea:focus').waitFor();
  if (about !== '') {
    await keys(page, 'Shift+Tab', 'Shift+Tab');
    await page.keyboard.type(about);
    await keys(page, 'Tab', 'Tab');
  }
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  if (name !== '') {
    await page.getByRole('dialog', { name: 'Your name' }).waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await panel(page).getByRole('form', { name: 'New comment' }).waitFor({ state: 'detached' });
}

it('everything is commented on, answered, lost and found again by keys alone', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');

  await goToStep(page);
  await comment(page, 'Who **decides**, @Management or somebody else?', { name: 'Ana Lima' });
  await page.locator(`.react-flow__node:focus[aria-label*="1 open comment"]`).waitFor();
  await comment(page, 'What happens then?', { about: 'Outcome' });
  await comment(page, 'Too long a way', { about: 'Connector' });
  await comment(page, 'Whose is it on Fridays?', { about: 'Role' });
  await comment(page, 'Could be two stages', { about: 'Whole' });
  await page.getByRole('navigation', { name: 'Stages' }).locator('.band-name').first().focus();
  await comment(page, 'A good beginning');
  await openOnes(page, 6);
  await page.locator(`.react-flow__node[aria-label*="${STEP}"][aria-label*="3 open comments"]`).waitFor({ state: 'attached' });
  for (const title of ['Status analysis (4)', 'Roles (1)', 'Whole SOP (1)']) await heading(page, title).waitFor();
  expect(await page.locator('.band-header .pin').count()).toBe(2);

  // Undo of the SOP knows nothing of comments.
  await keys(page, 'Control+z');
  await openOnes(page, 6);

  await goToStep(page);
  await page.keyboard.press('Alt+c');
  const question = panel(page).locator('.thread', { hasText: 'or somebody else' });
  await question.locator('.thread-head:focus[aria-expanded="true"]').waitFor();
  await tabTo(page, question.getByRole('textbox', { name: 'Reply' }));
  await page.keyboard.type('The head of sales');
  await page.keyboard.press('Control+Enter');
  await question.locator('.comment', { hasText: 'The head of sales' }).waitFor();
  expect(await question.locator('mark').textContent()).toBe('@Management');
  expect(await violations(page, '.comments-panel')).toEqual([]);
  await tabTo(page, question.getByRole('button', { name: 'Resolve…' }));
  await keys(page, 'Enter');
  await question.locator('select:focus').waitFor();
  await keys(page, 'Tab');
  await page.keyboard.type('The owner is named');
  await keys(page, 'Tab', 'Control+Enter');
  await question.waitFor({ state: 'detached' });
  await openOnes(page, 5);
  expect(await focused(page).getAttribute('class')).toBe('thread-head');
  // Brackets walk on from one discussion to the next.
  await keys(page, ']');
  await panel(page).locator('.thread-head:focus[aria-expanded="true"]').waitFor();

  await goToStep(page);
  await keys(page, 'Delete');
  await heading(page, 'Waiting for their place (2)').waitFor();
  await keys(page, 'Control+z');
  await heading(page, /Waiting/).waitFor({ state: 'detached' });

  await goToStep(page);
  await keys(page, 'Delete');
  await heading(page, 'Waiting for their place (2)').waitFor();
  await saved(page);
  await giveFile(page, 'later.sop.json', await exportedText(page));
  await page.getByRole('heading', { name: 'Waiting for their place' }).waitFor({ state: 'detached' });
  await page.locator('[data-step-id]').first().waitFor();
  await openOnes(page, 5);
  await button(page).press('Enter');
  await heading(page, 'Waiting for their place (2)').waitFor();
  const lost = panel(page).locator('.thread', { hasText: 'What happens then?' });
  await tabTo(page, panel(page).getByRole('button', { name: 'Close comments' }), 'F6');
  await tabTo(page, lost.locator('.thread-head'));
  await keys(page, 'Enter');
  expect(await lost.locator('.thread-place').textContent()).toContain(`${STEP}`);
  await tabTo(page, lost.getByRole('button', { name: 'Attach to…' }));
  await keys(page, 'Enter');
  await lost.getByLabel('Find a place').waitFor();
  await page.keyboard.type('gather');
  await keys(page, 'Enter');
  await heading(page, 'Waiting for their place (1)').waitFor();
  await lost.locator('.thread-quote', { hasText: 'Gather account records' }).waitFor();

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  expect(await violations(page, '.comments-panel')).toEqual([]);
});
