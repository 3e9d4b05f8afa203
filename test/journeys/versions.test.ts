import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { versionTroubles } from '../../src/engine/versions/version-troubles';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { openApp } from '../support/app';
import { canvas, card, download, exportedSop, giveFile, openTemplate } from '../support/editor-driver';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const state = (page: Page, words: string | RegExp) => page.locator('.standing-chip', { hasText: words }).waitFor();

/** Publishes what is there, signed by Ana and approved by Sam. */
async function publish(page: Page, version: number, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const form = dialog(page, 'Publish');
  if (version === 1) await form.getByLabel('Your name').fill('Ana');
  await form.getByLabel('Approved by').fill('Sam');
  await form.getByLabel('What changed, and why').fill(reason);
  await form.getByRole('button', { name: `Publish version ${version}` }).click();
  await form.waitFor({ state: 'detached' });
  await state(page, `Published: version ${version}`);
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await card(page, from).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await card(page, to).waitFor();
}

async function exportedPicture(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(page, 'Export')
    .getByRole('radio', { name: /Drawing \(SVG\)/ })
    .check();
  const bytes = await download(page, () => dialog(page, 'Export').getByRole('button', { name: 'Export now' }).click());
  return bytes.toString('utf8');
}

it('an SOP is published, changed, published again, compared, read as it was and brought back', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  await state(page, /^Draft$/);
  expect(await exportedPicture(page)).toContain('data-watermark="Draft"');

  await publish(page, 1, 'First version');

  await rename(page, 'Review account history', 'Read the account history');
  await state(page, 'Draft after version 1');
  await page.keyboard.press('Escape');
  await publish(page, 2, 'Plainer words');

  await page.keyboard.press('Control+k');
  await dialog(page, 'Commands').waitFor();
  await page.keyboard.type('what changed');
  await dialog(page, 'Commands').getByRole('option', { name: 'Versions and what changed' }).waitFor();
  await page.keyboard.press('Enter');
  const versions = dialog(page, 'Versions');
  await versions.getByRole('heading', { name: '1 difference' }).waitFor();
  expect(await versions.locator('.change-list').textContent()).toMatch(
    /Changed\s+Review account history renamed to “Read the account history”/,
  );
  expect(await versions.getByRole('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).alt))).toEqual([
    'Version 1: 1 marked, told in the list above',
    'The SOP of now: 1 marked, told in the list above',
  ]);

  await versions.getByRole('checkbox', { name: 'One over the other' }).check();
  await versions.getByRole('img', { name: 'The SOP of now, over Version 1: 1 marked, told in the list above' }).waitFor();

  await versions.getByRole('button', { name: 'Open version 1' }).click();
  await page.getByRole('heading', { name: 'Version 1, read only' }).waitFor();
  const then = canvas(page).locator('.step-card', { hasText: 'Review account history' });
  await then.click();
  const facts = page.getByRole('region', { name: 'Details of the selected step' });
  await facts.getByRole('heading', { name: /^\d+\. Review account history$/ }).waitFor();
  expect(await facts.getByRole('term').allTextContents()).toEqual(expect.arrayContaining(['Tools', 'Goes on']));
  await page.keyboard.press('Delete');
  await page.keyboard.press('F2');
  await then.waitFor();
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await card(page, 'Read the account history').waitFor();
  await state(page, 'Published: version 2');

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog(page, 'Publish').getByRole('button', { name: 'Versions…' }).click();
  await versions.getByRole('button', { name: 'Restore as a draft: version 1' }).click();
  await card(page, 'Review account history').waitFor();
  await state(page, 'Draft after version 2');
  const back = await exportedSop(page);
  expect([...back.lifecycle.values()].map(({ to, version, by }) => [to, version, by])).toEqual([
    ['published', 1, 'Ana'],
    ['published', 2, 'Ana'],
    ['draft', 1, 'Ana'],
  ]);
  expect(versionTroubles(back)).toEqual([]);
  expect([...back.lifecycle.values()].every(({ hash }) => hash !== undefined)).toBe(true);
  const byHand = writeSopFile(back).replace('"reason": "Plainer words", "approver"', '"reason": "Other words", "approver"');
  await page.getByRole('button', { name: 'Undo' }).click();
  await card(page, 'Read the account history').waitFor();
  await state(page, 'Published: version 2');

  // An owner that is missing is an error, and the gate leads to the step.
  await card(page, 'Read the account history').click();
  await page.getByLabel('Details').getByRole('button', { name: /Owner/ }).click();
  await page.getByRole('option', { name: /No owner|Nobody|None/ }).click();
  await state(page, 'Draft after version 2');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const form = dialog(page, 'Publish');
  await form.getByLabel('Approved by').fill('Sam');
  await form.getByRole('heading', { name: 'Missing before it can be published: 1' }).waitFor();
  expect(await form.getByRole('button', { name: 'Publish version 3' }).isDisabled()).toBe(true);
  await form.getByRole('button', { name: /^Show: .*Read the account history/ }).click();
  await page.locator('.react-flow__node:focus', { hasText: 'Read the account history' }).waitFor();

  await giveFile(page, 'by-hand.sop.json', byHand);
  await page.getByRole('alert').filter({ hasText: 'Version 2 was changed after it was published.' }).waitFor();
});
