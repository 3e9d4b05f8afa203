import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';

/** The one helper that drives the editor as a person would: by names that can be seen or heard. */

/** Starts a copy of a template from the home screen. */
export async function openTemplate(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await canvas(page).waitFor();
  await page.locator('[data-step-id]').first().waitFor();
}

export async function openBlank(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New blank SOP' }).click();
  await canvas(page).waitFor();
}

/** Gives the app a file through its file input. */
export async function giveFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  await page.getByLabel('Open SOP file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

export function canvas(page: Page): Locator {
  return page.getByRole('region', { name: 'SOP canvas' });
}

/** The card of a step by its name. */
export function card(page: Page, name: string): Locator {
  return page.locator('.step-card').filter({ has: page.locator('.step-name', { hasText: new RegExp(`^${escaped(name)}$`) }) });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** All edits are on disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('html[data-saved="true"]').waitFor({ state: 'attached' });
}

/** What the person would hand to a colleague: the SOP file, saved with the keys of every other program. */
export async function exportedText(page: Page): Promise<string> {
  return (await download(page, () => page.keyboard.press('Control+s'))).toString('utf8');
}

export async function exportedSop(page: Page): Promise<SopDocument> {
  const read = readSopFile(await exportedText(page));
  if (!read.ok) throw new Error(read.reason);
  if (read.damages.length > 0) throw new Error(JSON.stringify(read.damages));
  return read.sop;
}

/** The bytes of the file that an act makes the browser download. */
export async function download(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await file.path());
}

export interface At {
  readonly x: number;
  readonly y: number;
}

/** The middle of what a locator shows. */
export async function middle(locator: Locator): Promise<At> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Nothing is shown there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses, moves in small steps as a hand does, and lets go unless `hold`. */
export async function drag(page: Page, from: At, to: At, { hold = false } = {}): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6);
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.waitForTimeout(60);
  if (!hold) await page.mouse.up();
}

/** The step of a name in an SOP; throws when there is none or more than one. */
export function stepNamed(sop: SopDocument, name: string) {
  const found = [...sop.steps.values()].filter((step) => step.name === name);
  const [step] = found;
  if (step === undefined || found.length > 1) throw new Error(`There are ${found.length} steps called “${name}”`);
  return step;
}

/** `Kick off > Train`, for every connector. */
export function connectorsOf(sop: SopDocument): string[] {
  return [...sop.connectors.values()].map(
    ({ from, to, outcome }) => `${sop.steps.get(from)?.name} > ${sop.steps.get(to)?.name}${outcome === null ? '' : ` [${outcome}]`}`,
  );
}
