import { describe, expect, it } from 'vitest';
import { settled } from '../../src/sop/drawing/settled';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { faultsOf } from '../layout/draw-case';
import { openApp } from '../support/app';
import {
  card,
  connectorsOf,
  drag,
  exportedSop,
  exportedText,
  giveFile,
  middle,
  openBlank,
  openTemplate,
  stepNamed,
} from '../support/editor-driver';
import { generateSop } from '../support/generate-sop';

/** A small SOP in stages and lanes that are wider than any picture. */
function farApart(): SopDocument {
  const sop = settled(generateSop({ steps: 12, connectors: 14 }));
  const spread = <Band extends { readonly start: number; readonly size: number }, Id>(bands: ReadonlyMap<Id, Band>) =>
    new Map([...bands].map(([id, band], index) => [id, { ...band, start: index * 20_000, size: 20_000 }]));
  return settled({ ...sop, drawing: { ...sop.drawing, lanes: spread(sop.drawing.lanes), stages: spread(sop.drawing.stages) } });
}

describe('in the editor', () => {
  it('a kind dragged from the palette becomes a step in the cell where it is dropped; a file dropped anywhere opens', async () => {
    const { page } = await openApp();
    await openBlank(page);
    const lane = await middle(page.locator('[data-role-id]').filter({ hasText: 'Customer' }));

    await drag(page, await middle(page.getByRole('button', { name: 'Add decision' })), { x: lane.x + 300, y: lane.y });
    await page.keyboard.type('Does the client agree?');
    await page.keyboard.press('Enter');

    const sop = await exportedSop(page);
    const step = stepNamed(sop, 'Does the client agree?');
    expect(step.kind).toBe('decision');
    expect(sop.roles.get(step.roleId ?? ('' as never))?.name).toBe('Customer');

    // A file dropped anywhere opens.
    const text = writeSopFile(settled(generateSop({ steps: 20, connectors: 25 })));
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'dropped.sop.json', { type: 'application/json' }));
      return data;
    }, text);
    await page.dispatchEvent('.sop-canvas', 'dragover', { dataTransfer: transfer });
    await page.getByText('Drop to open').waitFor();
    await page.dispatchEvent('.sop-canvas', 'drop', { dataTransfer: transfer });
    await page.locator('[data-step-id]').nth(19).waitFor();
    expect((await exportedSop(page)).steps.size).toBe(20);
  });

  it('a loose step dropped on a connector stands between its two steps', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Account management');
    await page.getByRole('button', { name: 'Add task' }).click();
    await page.keyboard.type('Loose');
    await page.keyboard.press('Enter');
    const left = await page.locator('[data-step-id="identify"]').first().boundingBox();
    const right = await page.locator('[data-step-id="gather-records"]').first().boundingBox();
    if (left === null || right === null) throw new Error('The steps are not in view');
    const gap = { x: (left.x + left.width + right.x) / 2, y: left.y + left.height / 2 };

    await drag(page, await middle(card(page, 'Loose')), gap);

    const ways = connectorsOf(await exportedSop(page));
    expect(ways.filter((way) => way.includes('Loose'))).toHaveLength(2);
  });

  it('tools are added, linked to a step and unlinked; an address that is not http, https or mailto is refused', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Escalation runbook');
    // Scripts are told what is open, and its parts are named for them.
    const id = await page.locator('html').getAttribute('data-sop-id');
    expect(page.url()).toContain(`#/sop/${id}`);
    const sop = await exportedSop(page);
    for (const [attribute, count] of [
      ['data-step-id', sop.steps.size],
      ['data-role-id', sop.roles.size],
      ['data-stage-id', sop.stages.size],
      ['data-connector-id', sop.connectors.size],
    ] as const) {
      expect(await page.locator(`.sop-canvas [${attribute}]`).count(), attribute).toBe(count);
    }
    for (const name of ['Auto-layout', 'Export', 'Undo', 'Redo', 'Problems'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(1);

    await page.getByRole('button', { name: 'Tools', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Tools' });
    await dialog.getByRole('button', { name: 'Add a tool' }).click();
    const name = dialog.getByRole('combobox', { name: 'Name of the tool' });
    await name.fill('Status page');
    await name.press('Enter');
    const address = dialog.getByRole('textbox', { name: /Address/ }).last();
    await address.fill('javascript:alert(1)');
    await address.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'http, https and mailto' }).waitFor();
    await address.fill('https://status.example.com/');
    await address.press('Enter');
    await dialog.getByRole('button', { name: 'Done' }).click();

    await card(page, 'Log the incident').click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: /Link a tool/ }).click();
    await page.getByRole('option', { name: 'Status page' }).click();
    const linked = await exportedSop(page);
    const tool = [...linked.tools.values()].find((one) => one.name === 'Status page');
    expect(tool?.url).toBe('https://status.example.com/');
    expect(
      [...linked.toolLinks.values()].some((link) => link.toolId === tool?.id && link.stepId === stepNamed(linked, 'Log the incident').id),
    ).toBe(true);

    await details.getByRole('button', { name: 'Unlink Status page' }).click();
    expect([...(await exportedSop(page)).toolLinks.values()].some((link) => link.toolId === tool?.id)).toBe(false);
  });

  it('Auto-layout can be cancelled with nothing changed; the next one leaves no fault and is one undo step', async () => {
    const { page } = await openApp();
    await giveFile(page, 'large.sop.json', writeSopFile(settled(generateSop({ steps: 120, connectors: 156, seed: 5 }))));
    await page.locator('[data-step-id]').first().waitFor();
    const before = await exportedText(page);

    await page.getByRole('button', { name: 'Auto-layout' }).click();
    await page.getByRole('button', { name: 'Cancel Auto-layout' }).click();
    await page.getByRole('button', { name: 'Auto-layout', exact: true }).waitFor();
    expect(await exportedText(page)).toBe(before);

    await page.getByRole('button', { name: 'Auto-layout', exact: true }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const after = await exportedText(page);
    expect(after).not.toBe(before);
    const read = readSopFile(after);
    expect(read.ok && faultsOf(read.sop)).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await exportedText(page)).toBe(before);
  });

  it('a picture that the browser can’t make is said, with the largest that works', async () => {
    const { page } = await openApp();
    await giveFile(page, 'wide.sop.json', writeSopFile(farApart()));
    await page.locator('[data-step-id]').first().waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: '4×' }).check();
    await dialog.getByRole('button', { name: 'Export now' }).click();

    const alert = dialog.getByRole('alert');
    await alert.waitFor({ timeout: 30_000 });
    expect(await alert.textContent()).toMatch(/pixels are more than this browser can make\. The largest that works is \d/);
    expect(await alert.getByRole('button', { name: /^Export at \d/ }).count()).toBe(1);
  });
});
