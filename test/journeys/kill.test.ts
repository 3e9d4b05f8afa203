import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { launchKillableBrowser } from '../support/browser';
import { openBlank } from '../support/editor-driver';

/** `LANEWAY_KILLS=20` in the long run (`npm run test:long`). */
const KILLS = Number(process.env.LANEWAY_KILLS ?? 2);
const EDIT_EVERY_MS = 50;

interface Edit {
  readonly count: number;
  readonly at: number;
}

async function shownCount(page: Page): Promise<{ readonly count: number; readonly saved: boolean }> {
  return page.evaluate(() => ({
    count: document.querySelectorAll('.step-card').length,
    saved: document.documentElement.dataset.saved === 'true',
  }));
}

/** Makes so many edits at twenty a second at the most; then the power goes. Returns what was made, what was shown as saved, and when the power went. */
async function workUntilKilled(profile: string, url: string, edits: number) {
  const { browser, kill } = await launchKillableBrowser(profile);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no window');
  const page = await context.newPage();
  await page.goto(url);
  if (url.includes('#/sop/')) await page.locator('.step-card').first().waitFor();
  else {
    await openBlank(page);
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
  }
  await page.locator('.step-card').first().click();
  const made: Edit[] = [];
  let savedCount = 0;
  while (made.length < edits) {
    const began = Date.now();
    await page.keyboard.press('Control+d');
    const { count, saved } = await shownCount(page);
    made.push({ count, at: Date.now() });
    if (saved) savedCount = count;
    await page.waitForTimeout(Math.max(0, EDIT_EVERY_MS - (Date.now() - began)));
  }
  const killedAt = Date.now();
  const address = page.url();
  await kill();
  return { made, savedCount, killedAt, address };
}

async function survived(profile: string, url: string): Promise<number> {
  const { browser, kill } = await launchKillableBrowser(profile);
  const page = await browser.contexts()[0]?.newPage();
  if (page === undefined) throw new Error('The browser has no window');
  await page.goto(url);
  await page.locator('.step-card').first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(300);
  const { count } = await shownCount(page);
  await kill();
  return count;
}

it(`a browser that is killed ${KILLS} times while editing loses nothing older than a second, and nothing that was shown as saved`, async () => {
  let oldest = 0;
  for (let turn = 0; turn < KILLS; turn += 1) {
    const profile = await mkdtemp(join(tmpdir(), 'laneway-kill-'));
    const { made, savedCount, killedAt, address } = await workUntilKilled(profile, inject('appUrl'), 20 + turn * 3);
    const kept = await survived(profile, address);
    const lost = made.filter((edit) => edit.count > kept).map((edit) => killedAt - edit.at);
    oldest = Math.max(oldest, ...lost);
    expect(kept, 'steps that were shown as saved').toBeGreaterThanOrEqual(savedCount);
    expect(
      lost.filter((age) => age > 1000),
      'ages of lost edits',
    ).toEqual([]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.info(`oldest lost edit: ${oldest} ms`);
}, 600_000);
