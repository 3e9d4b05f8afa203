import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { card, exportedSop, openBlank, openTemplate, saved } from '../support/editor-driver';

const banner = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Download this SOP' }) });

/** Adds a step by key, as fast as a hand can. */
async function addStep(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function steps(page: Page): Promise<string[]> {
  return [...(await exportedSop(page)).steps.values()].map((step) => step.name);
}

/** Changes what lies in the database of the app, behind its back. */
async function tamper(page: Page, kind: 'damage the second row' | 'make a row newer'): Promise<void> {
  await page.evaluate(async (what) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('laneway');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve) => {
      const transaction = database.transaction('log', 'readwrite');
      let row = 0;
      transaction.objectStore('log').openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) return;
        row += 1;
        if (what === 'make a row newer') cursor.update({ ...cursor.value, structure: 99 });
        else if (row === 2) cursor.update({ ...cursor.value, sum: 1 });
        cursor.continue();
      };
      transaction.oncomplete = () => resolve();
    });
    database.close();
  }, kind);
}

describe('what a person did is kept', () => {
  it('when the page is loaded again in the middle of fast work: nothing older than a second is gone', async () => {
    const { page } = await openApp();
    await openBlank(page);
    const made: { readonly name: string; readonly at: number }[] = [];
    for (let index = 0; index < 15; index += 1) {
      await addStep(page, `Step ${index}`);
      made.push({ name: `Step ${index}`, at: Date.now() });
    }
    const reloadedAt = Date.now();
    await page.reload();
    await page.locator('[data-step-id]').first().waitFor();

    const kept = new Set(await steps(page));
    const lost = made.filter(({ name }) => !kept.has(name)).map(({ at }) => reloadedAt - at);
    expect(lost.filter((age) => age > 1000)).toEqual([]);
    expect(kept.size).toBeGreaterThan(8);
  });

  it('when a stored row is damaged: the rest opens, and what was set aside can be downloaded', async () => {
    const { page } = await openApp();
    await openBlank(page);
    await addStep(page, 'First');
    await saved(page);
    await addStep(page, 'Second');
    await saved(page);
    await page.getByRole('button', { name: 'All SOPs' }).click();
    await page.getByRole('table').waitFor();
    await tamper(page, 'damage the second row');
    await page.getByRole('button', { name: 'Untitled SOP', exact: true }).click();

    const alert = page.getByRole('alert').filter({ hasText: 'set aside' });
    await alert.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), alert.getByRole('button').click()]);
    expect(file.suggestedFilename()).toBe('laneway-damaged-rows.bin');
    expect(await page.locator('[data-role-id]').count()).toBeGreaterThan(2);
  });

  it('when a newer Laneway wrote it: it is shown, can be downloaded, and is never written over', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Escalation runbook');
    await saved(page);
    await page.getByRole('button', { name: 'All SOPs' }).click();
    await page.getByRole('table').waitFor();
    await tamper(page, 'make a row newer');
    await page.getByRole('button', { name: 'Escalation runbook', exact: true }).click();
    await banner(page).filter({ hasText: 'newer Laneway' }).waitFor();

    await card(page, 'Log the incident').click();
    await page.keyboard.press('Delete');
    await page.getByRole('alert').filter({ hasText: 'can only be looked at' }).waitFor();
    expect(await steps(page)).toContain('Log the incident');
  });

  it('when it was deleted: it lies in the bin and can be put back; and as earlier states too', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Escalation runbook');
    await saved(page);
    await page.getByRole('button', { name: 'All SOPs' }).click();
    await page.getByRole('button', { name: 'Delete Escalation runbook' }).click();
    await page.getByText('Nothing here yet').waitFor();
    await page.getByRole('button', { name: 'Put back Escalation runbook' }).click();
    await page.getByRole('button', { name: 'Escalation runbook', exact: true }).click();
    await card(page, 'Log the incident').waitFor();

    // An earlier state opens as a copy beside the SOP.
    await card(page, 'Log the incident').click();
    await page.keyboard.press('Delete');
    await saved(page);
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Earlier states…' }).click();
    await page.getByRole('button', { name: 'Open as a copy' }).first().click();
    await card(page, 'Log the incident').waitFor();
    await page.getByRole('button', { name: /earlier state/ }).waitFor();
  });
});

describe('when storage does not work it is said aloud and the work can be taken along', () => {
  const refusing = () => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  };
  const hanging = () => {
    IDBFactory.prototype.open = () => Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  };

  it.each([
    ['it is blocked', refusing],
    ['it never answers', hanging],
  ])('because %s', async (_why, before) => {
    const { page } = await openApp('', { before });
    if (before === hanging) await page.getByRole('button', { name: 'Go on without it' }).click();
    await page.getByRole('alert').filter({ hasText: 'kept in this window only' }).waitFor({ timeout: 6000 });
    await openBlank(page);
    await addStep(page, 'Still works');
    await banner(page).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), banner(page).getByRole('button').click()]);
    expect(file.suggestedFilename()).toMatch(/\.sop\.json$/);
    expect(await steps(page)).toEqual(['Still works']);
  });

  it('but storage that is only slow is waited for: what stands in it is shown, not missed', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Escalation runbook');
    await saved(page);
    await page.addInitScript(() => {
      const late = (heard: EventListener) => (event: Event) => void setTimeout(() => heard(event), 5000);
      IDBOpenDBRequest.prototype.addEventListener = function (this: EventTarget, kind: string, heard: EventListener) {
        EventTarget.prototype.addEventListener.call(this, kind, kind === 'success' ? late(heard) : heard);
      } as typeof IDBOpenDBRequest.prototype.addEventListener;
    });
    await page.reload();
    await page.getByText('has not opened its storage yet').waitFor();
    await card(page, 'Log the incident').waitFor({ timeout: 20_000 });
  });

  it('because it is full, and it is saved again as soon as there is room', async () => {
    const { page } = await openApp();
    await openBlank(page);
    await addStep(page, 'Before');
    await saved(page);
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add }) });
    });
    await addStep(page, 'While full');
    await banner(page).filter({ hasText: 'full' }).waitFor({ timeout: 5000 });
    await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
    await saved(page);
    await page.reload();
    await card(page, 'While full').waitFor();
    expect(await steps(page)).toEqual(['Before', 'While full']);
  });
});
