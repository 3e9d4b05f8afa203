import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hardFaults } from '../../src/engine/layout/measure/drawing-measures';
import { measureDrawing } from '../../src/engine/layout/measure/measure-drawing';
import { drawingOfSop } from '../../src/engine/layout/measure/measured-drawing';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { openApp } from '../support/app';
import {
  canvas,
  card,
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
import { flippedPairs, placeInCell } from '../support/laid-out';

const faultsOf = (sop: SopDocument) => hardFaults(measureDrawing(drawingOfSop(sop)));

/** The drawing has come to rest. */
async function tidy(page: Page): Promise<void> {
  await page.locator('[aria-label="SOP canvas"][aria-busy="false"]').waitFor();
  await page.waitForTimeout(50);
}

async function arrange(page: Page, item: string | RegExp): Promise<void> {
  await page
    .getByRole('menuitem', { name: 'Arrange', exact: true })
    .or(page.getByRole('button', { name: 'Arrange', exact: true }))
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
}

/** Where the picture stands: the place of the first card on the screen. */
async function camera(page: Page): Promise<string | null> {
  return page.locator('.react-flow__viewport').getAttribute('style');
}

describe('a drawing that is kept tidy', () => {
  it('stays tidy while steps are added by keyboard; each with its layout is one undo step, the view stays and so does the focus; or is left alone', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Marketing agency');
    const before = await exportedSop(page);
    const view = await camera(page);
    await card(page, 'Write down the brief').click();
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type('Read it aloud');
    await page.keyboard.press('Enter');
    await tidy(page);
    const after = await exportedSop(page);

    expect(faultsOf(after)).toBe(0);
    expect(flippedPairs(before, after)).toEqual([]);
    expect(after.steps.size).toBe(before.steps.size + 1);
    expect(await camera(page)).toBe(view);
    // The name and the step are two edits.
    await undo(page);
    await undo(page);
    await tidy(page);
    expect(writeSopFile(await exportedSop(page))).toBe(writeSopFile(before));

    // The focus is kept on the step that is worked on, and in sight.
    await card(page, 'Write down the brief').click();
    for (let index = 0; index < 3; index += 1) {
      await page.keyboard.press('Control+ArrowRight');
      await page.keyboard.type(`Step ${index}`);
      await page.keyboard.press('Enter');
      await tidy(page);
      const focused = page.locator('.react-flow__node:focus .step-name');
      expect(await focused.textContent()).toBe(`Step ${index}`);
      const box = await focused.boundingBox();
      const frame = await canvas(page).boundingBox();
      expect(box && frame && box.x >= frame.x && box.x + box.width <= frame.x + frame.width).toBe(true);
    }
    const tidied = await exportedSop(page);
    expect(faultsOf(tidied)).toBe(0);

    // It is left alone when that is switched off.
    await arrange(page, /Layout options/);
    await page.getByRole('checkbox', { name: 'Keep the drawing tidy while I edit' }).uncheck();
    await page.keyboard.press('Escape');
    await card(page, 'Step 2').click();
    await page.keyboard.press('Delete');
    await tidy(page);
    const alone = await exportedSop(page);
    expect(alone.steps.size).toBe(tidied.steps.size - 1);
    for (const id of alone.steps.keys()) expect(placeInCell(alone, id)).toEqual(placeInCell(tidied, id));
  });

  it('is tidy from the first step of a blank SOP on', async () => {
    const { page } = await openApp();
    await openBlank(page);
    await canvas(page).click({ position: { x: 700, y: 300 } });
    await page.keyboard.press('n');
    await page.keyboard.type('First');
    await page.keyboard.press('Enter');
    for (const name of ['Second', 'Third', 'Fourth']) {
      await page.keyboard.press('Control+ArrowRight');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await tidy(page);
    const sop = await exportedSop(page);
    const measures = measureDrawing(drawingOfSop(sop));
    expect(hardFaults(measures)).toBe(0);
    expect(measures.bends).toBe(0);
  });
});

describe('a step that is dragged', () => {
  it('into another cell gets another owner and a tidy place, in one undo step; within its cell it is pinned until it is unpinned', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Marketing agency');
    const before = await exportedText(page);
    const first = await exportedSop(page);
    const { id } = stepNamed(first, 'Run the kick-off meeting');
    const connector = [...first.connectors.values()].find(({ to }) => to === id)?.id;
    const line = page.locator(`g.connector[data-connector-id="${connector}"] .connector-line`);
    const still = await line.getAttribute('d');
    const at = await middle(card(page, 'Run the kick-off meeting'));
    const to = await middle(page.locator('[data-role-id]').filter({ hasText: 'Creative team' }).first());
    await drag(page, at, { x: at.x, y: to.y }, { hold: true });
    expect(await line.getAttribute('d')).not.toBe(still);
    await page.mouse.up();
    await tidy(page);
    const after = await exportedSop(page);
    expect(after.roles.get(after.steps.get(id)?.roleId ?? ('' as never))?.name).toBe('Creative team');
    expect(after.drawing.placements.get(id)?.pinned).toBe(false);
    expect(faultsOf(after)).toBe(0);
    await undo(page);
    await tidy(page);
    expect(await exportedText(page)).toBe(before);

    // Within its cell.
    await drag(page, at, { x: at.x + 8, y: at.y + 14 });
    await tidy(page);
    const pinned = await exportedSop(page);
    expect(pinned.drawing.placements.get(id)?.pinned).toBe(true);
    expect(faultsOf(pinned)).toBe(0);
    expect(await page.locator(`.react-flow__node[data-id="${id}"]`).getAttribute('aria-label')).toContain('pinned');

    await page.getByRole('button', { name: 'Auto-layout' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: '1 pinned one stays' })
      .or(page.getByText('1 pinned one stays'))
      .first()
      .waitFor({ state: 'attached' });
    const again = await exportedSop(page);
    expect(placeInCell(again, id)).toEqual(placeInCell(pinned, id));
    expect(faultsOf(again)).toBe(0);

    await arrange(page, 'Unpin all steps');
    await tidy(page);
    const loose = await exportedSop(page);
    expect(placeInCell(loose, id)[1]).toBe(placeInCell(first, id)[1]);
  });
});

describe('options of the layout', () => {
  it('step the hand-offs, turn the SOP, lay out a stage, or take the columns of another engine, each with its layout as one undo step', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Marketing agency');
    const before = await exportedText(page);
    const first = await exportedSop(page);
    const compact = measureDrawing(drawingOfSop(first));
    await arrange(page, /Layout options/);
    await page.getByRole('radio', { name: /Stepped/ }).check();
    await tidy(page);
    await page.keyboard.press('Escape');
    const stepped = await exportedSop(page);
    expect(stepped.profile.handoffs).toBe('stepped');
    expect(faultsOf(stepped)).toBe(0);
    expect(measureDrawing(drawingOfSop(stepped)).width).toBeGreaterThan(compact.width);
    await undo(page);
    await tidy(page);
    expect(await exportedText(page)).toBe(before);

    await arrange(page, /Swap lanes and stages/);
    await tidy(page);
    const down = await exportedSop(page);
    expect(down.profile.direction).toBe('down');
    expect(faultsOf(down)).toBe(0);
    await undo(page);
    await tidy(page);
    expect(await exportedText(page)).toBe(before);

    // A stage alone: every step of other stages keeps its place.
    const [stage] = first.stages.values();
    await page.locator(`[data-stage-id="${stage?.id}"]`).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Lay out this stage' }).click();
    await tidy(page);
    const after = await exportedSop(page);
    for (const { id, stageId } of after.steps.values()) {
      if (stageId !== stage?.id) expect(placeInCell(after, id)).toEqual(placeInCell(first, id));
    }
    expect(faultsOf(after)).toBe(0);

    // A person chooses whose columns are taken, and the status line says whose they are.
    for (const [choice, says] of [
      [/^ELK/, 'Columns by ELK'],
      [/^Laneway/, 'Columns by Laneway'],
    ] as const) {
      await arrange(page, /Layout options/);
      await page.getByRole('radio', { name: choice }).check();
      await page.getByRole('button', { name: 'Lay out now' }).click();
      await page.getByText(says).waitFor();
      expect(faultsOf(await exportedSop(page))).toBe(0);
    }
  });

  it('suggest an order of the lanes with both drawings side by side; taken over it is one undo step', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Escalation runbook');
    const before = await exportedText(page);
    await arrange(page, /Suggest an order of the lanes/);
    const dialog = page.getByRole('dialog', { name: 'Order of the lanes' });
    await dialog.getByRole('img', { name: /^Suggested/ }).waitFor();
    expect(await dialog.getByRole('img').count()).toBe(2);
    await dialog.getByRole('button', { name: 'Use the suggested order' }).click();
    await tidy(page);
    const after = await exportedSop(page);
    expect(faultsOf(after)).toBe(0);
    expect(JSON.parse(before).roles.map((role: { id: string }) => role.id)).not.toEqual([...after.roles.keys()]);
    await undo(page);
    await tidy(page);
    expect(await exportedText(page)).toBe(before);

    // A file that came without a drawing has one before it is shown.
    await giveFile(page, 'bare.sop.json', writeSopFile(generateSop({ steps: 40, connectors: 52, seed: 8 })));
    await page.locator('[data-step-id="s39"]').waitFor();
    const drawn = await exportedSop(page);
    expect(faultsOf(drawn)).toBe(0);
    expect(drawn.drawing.state).toMatchObject({ version: 1 });
  });
});
