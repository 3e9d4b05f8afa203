import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSopBytes } from '../../src/engine/exchange/open-sop-bytes';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { openApp } from '../support/app';
import { drawingFaults } from '../support/drawing-faults';
import { canvas, card, download, exportedSop, exportedText, giveFile, openTemplate, saved, stepNamed } from '../support/editor-driver';
import { overflowOf, readable, seenTexts } from '../support/seen-text';

const TEMPLATES = ['account-management', 'saas', 'agency', 'enterprise', 'customer-success', 'post-sale', 'key-accounts', 'escalation'];
/** How storage keeps an SOP does not hang on its words: two tell, one of them the longest. */
const RELOADED: readonly string[] = ['account-management', 'escalation'];

describe('the main job, end to end', () => {
  it('goes from a template over a change, its problem and Auto-layout to a file and a picture, and is there again after closing', async () => {
    const { page, openTab } = await openApp();
    await openTemplate(page, 'Account management');

    await card(page, 'Identify the account for management').click();
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type('Check the contract dates');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Problems' }).click();
    const problem = page
      .getByRole('region', { name: 'Problems list' })
      .getByRole('button', { name: /^Error: “Check the contract dates” leads to no end/ });
    await page.getByRole('button', { name: /^Why\? “Check the contract dates” leads to no end/ }).click();
    await page.getByRole('heading', { name: 'How to put it right' }).waitFor();
    await card(page, 'Review account history').click();
    await problem.click();
    expect(await page.locator('.step-node.is-selected').getAttribute('aria-label')).toMatch(
      /^Step \d+ of \d+: Check the contract dates, task, owner Account manager/,
    );

    await page.keyboard.press('l');
    await page.keyboard.type('Gather account rec');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No problems' }).waitFor();

    await page.getByRole('button', { name: 'Auto-layout' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await saved(page);
    const sop = await exportedSop(page);
    expect(stepNamed(sop, 'Check the contract dates').roleId).toBe('account-manager');
    expect(drawingFaults(sop)).toEqual([]);

    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: /^Picture/ }).check();
    const png = await download(page, () => dialog.getByRole('button', { name: 'Export now' }).click());
    const reopened = await openSopBytes('picture.png', new Uint8Array(png));
    expect(reopened.ok && writeSopFile(reopened.sop)).toBe(writeSopFile(sop));

    await page.close();
    const later = await openTab();
    await later.getByRole('button', { name: 'Account management', exact: true }).click();
    await card(later, 'Check the contract dates').waitFor();
    expect(await exportedText(later)).toBe(writeSopFile(sop));
  });

  it('draws every step and every connector of an SVG, and opens it again; a picture shows just what the canvas does', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'B2B SaaS');
    const sop = await exportedSop(page);

    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: /^Drawing/ }).check();
    const svg = (await download(page, () => dialog.getByRole('button', { name: 'Export now' }).click())).toString('utf8');

    expect(svg.match(/data-connector-id=/g)).toHaveLength(sop.connectors.size);
    expect(svg.match(/data-step-id=/g)).toHaveLength(sop.steps.size);
    expect(svg).not.toContain('foreignObject');
    // A picture of just what the canvas shows.
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await dialog.getByRole('radio', { name: /as on screen/ }).check();
    await dialog.getByRole('radio', { name: '1×' }).check();

    const png = await download(page, () => dialog.getByRole('button', { name: 'Export now' }).click());

    const box = await canvas(page).boundingBox();
    expect(png.readUInt32BE(16)).toBe(Math.round(box?.width ?? 0));
    expect(png.length).toBeGreaterThan(20_000);
    await dialog.waitFor({ state: 'detached' });

    await giveFile(page, 'drawing.svg', svg);
    await page.waitForURL(/#\/sop\/sop-/);
    await page.locator('[data-step-id]').first().waitFor();
    expect([...(await exportedSop(page)).steps.keys()]).toEqual([...sop.steps.keys()]);
  });

  it('shows the words of every template inside of their cards and labels, and gives it back to the byte, two of them after a reload', async () => {
    const { page } = await openApp();
    for (const name of TEMPLATES) {
      await page.locator('.templates button').first().waitFor();
      const text = readFileSync(`public/templates/${name}.sop.json`, 'utf8');
      await giveFile(page, `${name}.sop.json`, text);
      await page.locator('[data-step-id]').first().waitFor();
      if (RELOADED.includes(name)) {
        await saved(page);
        await page.reload();
        await page.locator('[data-step-id]').first().waitFor();
      }

      expect(await exportedText(page), name).toBe(text);
      expect(await page.locator('g.connector').count(), name).toBe(text.split('"outcome":').length - 1);
      await readable(page);
      const seen = await seenTexts(page);
      expect(seen.filter(({ kind }) => kind === 'label').length, name).toBeGreaterThan(3);
      expect(
        seen.filter(({ said }) => said.includes('…')),
        name,
      ).toEqual([]);
      for (const one of seen) expect(overflowOf(one), `${name}: ${one.kind} “${one.said}”`).toEqual([]);
      await page.getByRole('button', { name: 'All SOPs' }).click();
    }
  });
});
