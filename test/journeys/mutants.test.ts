import { expect, it } from 'vitest';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { openApp } from '../support/app';
import { exportedText, giveFile, openTemplate, saved } from '../support/editor-driver';
import { mutantOf } from '../support/fuzz-sop';
import { sopSources } from '../support/sop-sources';

/** `LANEWAY_PAGE_MUTANTS=400` in the long run (`npm run test:long`); the reader itself meets thousands in the unit tests. */
const MUTANTS = Number(process.env.LANEWAY_PAGE_MUTANTS ?? 8);
const SEED = 20_261_124;

it(`opens or refuses ${MUTANTS} mutants of the templates with a sentence, and the open SOP stays intact`, async () => {
  const sources = sopSources('public/templates');
  const { page } = await openApp();
  await openTemplate(page, 'Escalation runbook');
  await saved(page);
  const address = page.url();
  const before = await exportedText(page);
  let opened = 0;
  let refused = 0;
  for (let index = 0; index < MUTANTS; index += 1) {
    const { bytes, story } = mutantOf(sources, SEED, index);
    const reads = readSopFile(bytes).ok;
    await giveFile(page, `mutant-${index}.sop.json`, bytes);
    if (reads) {
      await page
        .waitForFunction((old) => location.href !== old && document.querySelector('.sop-canvas') !== null, address, { timeout: 5000 })
        .catch(() => {
          throw new Error(`Not opened: ${story}`);
        });
      await page.waitForFunction(() => document.documentElement.dataset.saved === 'true', null, { timeout: 5000 });
      opened += 1;
      await page.goto(address);
      await page.locator('[data-step-id]').first().waitFor();
    } else {
      const alert = page.getByRole('alert').filter({ hasText: `mutant-${index}.sop.json` });
      await alert.waitFor({ timeout: 5000 }).catch(() => {
        throw new Error(`Not refused: ${story}`);
      });
      await alert.getByRole('button', { name: 'Dismiss' }).click();
      refused += 1;
    }
  }
  expect(opened).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
  await page.reload();
  await page.locator('[data-step-id]').first().waitFor();
  expect(await exportedText(page)).toBe(before);
}, 400_000);
