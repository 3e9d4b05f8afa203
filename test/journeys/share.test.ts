import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { receiptOf } from '../../src/engine/publish/reader/receipt';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { openApp } from '../support/app';
import { violations } from '../support/axe';
import { canvas, card, exportedSop, giveFile } from '../support/editor-driver';
import { withVersion } from '../support/published';
import { sopSources } from '../support/sop-sources';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function chooseInFile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

function template(): SopDocument {
  const read = readSopFile(sopSources('public/templates', 'account-management')[0]?.bytes ?? '');
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}

/** The file that a reader of the last version saves. */
function receiptFile(sop: SopDocument, reader: string, changes: object = {}) {
  const { number, hash } = [...sop.versions.values()].at(-1) ?? { number: 0, hash: '' };
  const said = { reader, role: 'sales-team', roleName: 'Sales team', readOn: '2026-11-27' };
  const text = receiptOf({ sopId: sop.profile.id, title: 'T', version: String(number), hash, ...said }, [], []);
  const buffer = Buffer.from(JSON.stringify({ ...JSON.parse(text), ...changes }));
  return { name: `${reader}.receipt.json`, mimeType: 'application/json', buffer };
}

it('an SOP goes out as a link, is read and kept by somebody else, and receipts of its readers come home', async () => {
  const { page, openTab } = await openApp('', { permissions: ['clipboard-read', 'clipboard-write'] });
  const sop = await withVersion(template(), '2026-11-01T09:00:00Z');
  await giveFile(page, 'a.sop.json', writeSopFile(sop));
  await canvas(page).waitFor();

  await chooseInFile(page, 'Share link…');
  const share = dialog(page, 'Share link');
  await share.getByText(/letters of at most 32,000\. It carries the whole SOP with its drawing\./).waitFor();
  await share.getByText('The link is too long for a QR code, which holds 2,953 letters at most.').waitFor();
  expect(await violations(page, '.dialog')).toEqual([]);
  await share.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Link copied').first().waitFor({ state: 'attached' });
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');

  const other = await openTab(link.slice(link.indexOf('#')));
  await other.getByRole('heading', { level: 1, name: 'Account management' }).waitFor();
  await other.getByText('Read only: opened from a link.').waitFor();
  await other.getByRole('button', { name: '4. Review account history: show it in the drawing' }).click();
  await card(other, 'Review account history').waitFor();
  await other.keyboard.press('Delete');
  expect(await violations(other, '.viewer', true)).toEqual([]);
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await other.locator('html[data-sop-id]').waitFor({ state: 'attached' });
  const copy = await exportedSop(other);
  expect([copy.steps.size, copy.versions.size, copy.profile.id === sop.profile.id]).toEqual([sop.steps.size, 0, false]);
  await other.goto(`${page.url().split('#')[0]}${link.slice(link.indexOf('#'), -300)}`);
  await other.getByRole('alert').filter({ hasText: 'This link is broken: a part of it was lost on the way.' }).waitFor();
  await other.close();

  await chooseInFile(page, 'Who has read it…');
  const versions = dialog(page, 'Versions');
  const files = [receiptFile(sop, 'Ben'), receiptFile(sop, 'Cleo'), receiptFile(sop, 'Dan', { sopId: 'other', title: 'Renewals' })];
  await page.getByLabel('Receipt files').setInputFiles(files);
  await versions.getByText('2 read it (Sales team 2).').waitFor();
  await page.getByRole('alert').filter({ hasText: '“Dan.receipt.json” is not counted: it is about another SOP, “Renewals”.' }).waitFor();
  expect(await versions.getByRole('rowheader').allTextContents()).toEqual(['Sales team (2)', 'Ben', 'Cleo']);
  expect(await violations(page, '.dialog', true)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();

  // Dropped on the editor they are counted, and no SOP is opened instead.
  const dropped = await page.evaluateHandle(
    (texts) => {
      const data = new DataTransfer();
      for (const text of texts) data.items.add(new File([text], 'x.json', { type: 'application/json' }));
      return data;
    },
    [receiptFile(sop, 'Eva'), receiptFile(sop, 'Eva')].map(({ buffer }) => buffer.toString()),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await page.getByText('1 receipt counted. 1 receipt changed nothing: counted already, or older.').first().waitFor();
  expect([...(await exportedSop(page)).receipts.values()].map(({ reader }) => reader)).toEqual(['Eva']);
});
