import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readReturnedReview, writeReturnedReview } from '../../src/engine/comments/returned-review';
import { writeReviewRequest } from '../../src/engine/comments/review-request';
import { NO_RECORDS } from '../../src/sop/feedback/review-records';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { ThreadId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { openApp } from '../support/app';
import { violations, violationsInThemes } from '../support/axe';
import { canvas, card, download, drag, exportedSop, giveFile, middle, saved } from '../support/editor-driver';
import { HOSTILE_TEXTS, madeHostile } from '../support/hostile-texts';
import { aPerson, aThread } from '../support/review-builders';

const at = '2026-11-02T09:00:00.000Z';
const lead = aPerson('Lea');

async function template(): Promise<SopDocument> {
  const read = readSopFile(await readFile('public/templates/account-management.sop.json'));
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const row = (page: Page, name: string) => page.locator('.review-step', { hasText: name });
const meaning = (sop: SopDocument) => writeSopFile({ ...sop, threads: new Map() });

/** The SOP of the review room as it lies on this computer: the update rows of its log. */
function stored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('laneway');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction('log').objectStore('log').getAll();
          all.onsuccess = () => {
            db.close();
            const rows = all.result as { sop: string; bytes: Uint8Array }[];
            resolve(JSON.stringify(rows.filter((one) => !one.sop.startsWith('review:')).map(({ bytes }) => [...bytes])));
          };
        };
      }),
  );
}

async function comment(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Comment', exact: true });
  await field.fill(text);
  await page.keyboard.press('Control+Enter');
  if (await dialog(page, 'Your name').isVisible()) return;
  await field.waitFor({ state: 'detached' });
}

it('a reviewer comments and suggests in the review room, nothing there changes the SOP, and the review comes home', async () => {
  const { page, openTab } = await openApp();
  const sop = await template();
  const [step, other] = [...sop.steps.values()].filter(({ kind }) => kind === 'task');
  if (step === undefined || other === undefined) throw new Error('The template has tasks');
  await giveFile(page, 'am.for-review.json', writeReviewRequest({ sop, from: lead, at, note: 'The tasks, please' }));
  await page.getByText('nothing here changes the drawing. Lea asks for it.').waitFor();
  await page.locator('[data-live-announcer]', { hasText: 'Review. You can comment and suggest' }).waitFor({ state: 'attached' });
  await card(page, step.name).waitFor();
  await saved(page);
  const before = await stored(page);

  // On a step by its key, asked for the name once; on a stage by its button.
  await row(page, step.name).click();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Who does this in August?');
  await page.keyboard.press('Control+Enter');
  await dialog(page, 'Your name').getByLabel('Your name').fill('Ana');
  await page.keyboard.press('Enter');
  await page.getByText('Who does this in August?').first().waitFor();
  await page
    .getByRole('button', { name: /^Comment on the stage/ })
    .first()
    .click();
  await comment(page, 'This stage is too long');
  await row(page, step.name).focus();
  await page.keyboard.press('s');
  const form = dialog(page, 'Suggest a change');
  await form.getByLabel('New name').fill('Call the client');
  await form.getByRole('button', { name: 'Add another part' }).click();
  await form.getByRole('combobox', { name: 'Step', exact: true }).selectOption(other.id);
  await form.getByLabel('What should change').selectOption('insert');
  await form.getByLabel('Name of the new step').fill('Check the terms');
  expect(await violationsInThemes(page, '.review-dialog')).toEqual([]);
  await form.getByRole('button', { name: 'Suggest 2 changes' }).click();
  await page.locator('.suggestion', { hasText: `Name: ${step.name} → Call the client` }).waitFor();

  // Whatever a hand or a keyboard tries on the drawing, the SOP stays as it is.
  const place = await middle(card(page, step.name));
  await drag(page, place, { x: place.x + 120, y: place.y + 160 });
  await card(page, step.name).click();
  for (const key of ['Delete', 'F2', 'n', 'Control+d', 'Control+x', 'Control+v', 'Shift+ArrowRight', 'Alt+ArrowUp'])
    await page.keyboard.press(key);
  await card(page, step.name).dblclick();
  expect(await page.locator('.inline-rename').count()).toBe(0);
  await saved(page);
  expect(await stored(page)).toBe(before);

  const dismiss = page.locator('.notice').getByRole('button', { name: 'Dismiss' });
  while ((await dismiss.count()) > 0)
    await dismiss
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined);
  expect(await violations(page, undefined, true)).toEqual([]);
  for (const part of ['.review-head', '.review-steps', '.review-comments']) expect(await violationsInThemes(page, part), part).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect((await page.locator('.review-steps').boundingBox())?.y).toBeLessThan((await page.locator('.review-canvas').boundingBox())?.y ?? 0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Send back…' }).click();
  await dialog(page, 'Send back').getByText('In it: 2 comments, 1 suggestion by you.').waitFor();
  const bytes = await download(page, () => dialog(page, 'Send back').getByRole('button', { name: 'Download the review file' }).click());
  const back = readReturnedReview('ana.review.json', bytes);
  expect(back).toMatchObject({ ok: true, damages: [], review: { sopId: sop.profile.id, by: { name: 'Ana' } } });
  await page.getByRole('button', { name: 'All SOPs' }).click();
  await page.getByText('For review, from Lea').waitFor();

  // At home: taken in twice, one part accepted, and undone.
  const home = await openTab();
  await giveFile(home, 'am.sop.json', writeSopFile({ ...sop, profile: { ...sop.profile, title: 'Ours' } }));
  await canvas(home).waitFor();
  await card(home, step.name).waitFor();
  const ours = await exportedSop(home);
  await home.keyboard.press('Escape');
  await giveFile(home, 'ana.review.json', bytes);
  await home.locator('.notice', { hasText: 'Ana: 2 comments, 1 suggestion' }).waitFor();
  await giveFile(home, 'ana.review.json', bytes);
  await home.locator('.notice', { hasText: 'Ana: nothing that is not here already.' }).waitFor();
  await home.getByRole('button', { name: 'Comments', exact: true }).click();
  await home.getByRole('button', { name: /^Suggestion/ }).click();
  const card2 = home.getByRole('region', { name: 'Suggested by Ana' });
  await card2.getByRole('checkbox', { name: /Check the terms/ }).uncheck();
  expect(await violationsInThemes(home, '.suggestion')).toEqual([]);
  await card2.getByRole('button', { name: 'Accept chosen (1)' }).click();
  await card(home, 'Call the client').waitFor();
  await card2.getByText(/^Accepted by /).waitFor();
  expect(meaning(await exportedSop(home))).not.toBe(meaning(ours));
  await home.keyboard.press('Escape');
  await home.getByRole('button', { name: /^Undo/ }).first().click();
  await card(home, step.name).waitFor();
  await card2.getByText(/but the SOP does not say so now/).waitFor();
  expect(meaning(await exportedSop(home))).toBe(meaning(ours));
}, 60_000);

it('hostile texts in the files of a review are texts, in the review room and at home', async () => {
  const { page } = await openApp();
  const sop = madeHostile(await template());
  const [step] = sop.steps.values();
  if (step === undefined) throw new Error('The template has steps');
  const threads = HOSTILE_TEXTS.map((text, number) => {
    const change = { id: 'c', kind: 'rename', stepId: step.id, was: text, name: text } as const;
    const head = {
      id: `h${number}` as ThreadId,
      anchor: { kind: 'step', id: step.id },
      quote: text,
      place: text,
      by: { ...aPerson('X'), name: text },
    } as const;
    return aThread(text, number % 2 === 0 ? head : { ...head, type: 'suggestion', changes: [change] });
  });
  const records = { ...NO_RECORDS, threads: new Map(threads.map((thread) => [thread.id, thread])) };
  const by = { ...aPerson('X'), name: HOSTILE_TEXTS[0] ?? '' };
  const request = { sop: { ...sop, threads: records.threads }, from: by, at, note: HOSTILE_TEXTS[3] ?? '' };
  await giveFile(page, 'x.for-review.json', writeReviewRequest(request));
  await page.locator('.review .thread, .review [class^="thread"]').first().waitFor();
  await page
    .getByRole('button', { name: /^Suggestion/ })
    .first()
    .click();
  await page.locator('.suggestion').waitFor();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('.review :is(script, iframe, form[action], img[src="x"], math, base)').count()).toBe(0);

  await page.getByRole('button', { name: 'All SOPs' }).click();
  await giveFile(page, 'x.sop.json', writeSopFile({ ...sop, profile: { ...sop.profile, id: 'sop-ours' as typeof sop.profile.id } }));
  await canvas(page).waitFor();
  await giveFile(
    page,
    'x.review.json',
    writeReturnedReview({ sopId: 'sop-ours' as typeof sop.profile.id, title: HOSTILE_TEXTS[1] ?? '', by, at, records }),
  );
  await page.locator('.notice', { hasText: 'suggestions' }).waitFor();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
}, 45_000);
