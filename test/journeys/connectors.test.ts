import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../../src/sop/drawing/settled';
import type { Placement, Route } from '../../src/sop/model/drawing';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { ConnectorId, RoleId, StageId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { openApp } from '../support/app';
import { violations } from '../support/axe';
import { card, drag, exportedSop, giveFile, middle, saved } from '../support/editor-driver';
import { anApproval, aRole, aSop, aTask, connectorsOf, idOf } from '../support/sop-builders';

const C1 = 'c1' as ConnectorId;
const AM = idOf<RoleId>('Account manager');
const STAGE = idOf<StageId>('Onboarding');

const at = (name: string, x: number, y: number): Placement => ({ id: idOf(name), x, y, width: 200, height: 64, pinned: false });

/** Call leads down to Write (c1); Review leads across that to Sign (c2) and back by another way (c3). */
function sopToBend(): SopDocument {
  const sop = aSop({
    roles: [aRole('Account manager')],
    steps: [aTask('Call'), aTask('Write'), anApproval('Review'), aTask('Sign')],
    connectors: connectorsOf('Call > Write', 'Review > Sign [approved]', 'Review > Call [rejected]'),
  });
  const placements = [at('Call', 40, 40), at('Write', 640, 360), at('Review', 40, 200), at('Sign', 640, 200)];
  const drawing = {
    placements: new Map(placements.map((one) => [one.id, one])),
    lanes: new Map([[AM, { id: AM, start: 0, size: 500 }]]),
    stages: new Map([[STAGE, { id: STAGE, start: 0, size: 900 }]]),
  };
  return settled({ ...sop, drawing: { ...sop.drawing, ...drawing } });
}

async function openSop(page: Page): Promise<void> {
  await giveFile(page, 'bend.sop.json', writeSopFile(sopToBend()));
  await card(page, 'Call').waitFor();
  await page.getByRole('button', { name: 'Details panel' }).click();
  await page.keyboard.press('Shift+Digit1');
  await page.waitForTimeout(400);
}

const line = (page: Page, id = 'c1') => page.locator(`[data-connector-id="${id}"] .connector-line`);
const handle = (page: Page, part: number): Locator => page.getByRole('button', { name: new RegExp(`^Part ${part} of`) });

/** Selects a connector by a press on its line, a quarter of the way along. */
async function select(page: Page, id = 'c1'): Promise<void> {
  const { x, y } = await page.locator(`path.connector-line`).evaluateAll((paths, wanted) => {
    const path = paths.find((one) => one.closest<SVGElement>('[data-connector-id]')?.dataset.connectorId === wanted);
    if (!(path instanceof SVGPathElement)) throw new Error(`There is no connector ${wanted}`);
    const point = path.getPointAtLength(path.getTotalLength() / 4).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: point.x, y: point.y };
  }, id);
  await page.mouse.click(x, y);
  await handle(page, 1).waitFor();
}

async function routeNow(page: Page): Promise<Route | undefined> {
  return (await exportedSop(page)).drawing.routes.get(C1);
}

/** The accessible name of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);
const said = (page: Page) => page.locator('.visually-hidden[role="status"]').textContent();

const undo = (page: Page) => page.keyboard.press('Control+z');

describe('a connector is bent by hand', () => {
  it('by dragging a part of it: the others follow, it is one undo step, a reload keeps it, and Auto-layout leads it anew', async () => {
    const { page } = await openApp();
    await openSop(page);
    await select(page);
    const before = await line(page).getAttribute('d');
    const from = await middle(handle(page, 2));

    // Escape ends a drag as if it had not been.
    await drag(page, from, { x: from.x + 80, y: from.y }, { hold: true });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await line(page).getAttribute('d')).toBe(before);
    expect(await middle(handle(page, 2))).toEqual(from);
    expect(await routeNow(page)).toBeUndefined();

    await drag(page, from, { x: from.x + 80, y: from.y + 5 }, { hold: true });
    const during = await line(page).getAttribute('d');
    expect(during).not.toBe(before);
    expect((await middle(handle(page, 2))).x).toBeCloseTo(from.x + 80, -1);
    await page.mouse.up();

    const bent = await routeNow(page);
    expect(bent?.byHand).toBe(true);
    expect(bent?.points).toHaveLength(4);
    await undo(page);
    expect(await routeNow(page)).toBeUndefined();
    expect(await line(page).getAttribute('d')).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await saved(page);
    await page.reload();
    await card(page, 'Call').waitFor();
    expect(await routeNow(page)).toEqual(bent);

    await page.getByRole('button', { name: 'Auto-layout' }).click();
    await page.getByText(/^Tidied 4 steps/).waitFor({ state: 'attached' });
    const route = await routeNow(page);
    expect(route).toBeDefined();
    expect(route?.byHand).toBeUndefined();
  });

  it('by its first part, which slides along the step and turns a corner beyond it; it goes along with a dragged step, and hops', async () => {
    const { page } = await openApp();
    await openSop(page);
    await select(page);
    const first = await middle(handle(page, 1));

    await drag(page, first, { x: first.x, y: first.y + 12 });
    expect((await routeNow(page))?.points[0]?.[0]).toBe(240);
    const again = await middle(handle(page, 1));
    await drag(page, again, { x: again.x, y: again.y - 70 });

    const points = (await routeNow(page))?.points;
    expect(points?.[0]).toEqual([140, 40]);
    expect(points).toHaveLength(5);
    await undo(page);
    await undo(page);

    // One of its steps is dragged: the other end stays as it was bent.
    await handle(page, 2).focus();
    await page.keyboard.press('Shift+ArrowRight');
    const before = (await routeNow(page))?.points ?? [];
    const write = await middle(card(page, 'Write'));
    await drag(page, write, { x: write.x + 30, y: write.y + 20 });
    const after = (await routeNow(page))?.points ?? [];
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after).toHaveLength(4);
    expect(after[3]).not.toEqual(before[3]);
    await undo(page);
    await undo(page);

    // Connectors that cross hop over each other, and stop doing so when the one below moves away.
    expect(await line(page, 'c2').getAttribute('d')).toMatch(/A5 5/);
    const call = await middle(card(page, 'Call'));
    await drag(page, write, { x: write.x, y: call.y });
    expect(await line(page, 'c2').getAttribute('d')).not.toMatch(/A5 5/);
  });

  it('from the keyboard: parts are named, arrows move them, the focus stays, and Delete or the menu routes it automatically again', async () => {
    const { page } = await openApp();
    await openSop(page);
    await select(page);
    const plain = await line(page).getAttribute('d');
    await page.keyboard.press('b');
    expect(await focused(page)).toBe('Part 1 of 3, runs right');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Part 2 of 3, runs down');

    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toMatch(/^Moved right, now part 2 of 3/);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toMatch(/^This part moves left and right/);
    expect(await focused(page)).toBe('Part 2 of 3, runs down');
    const x = (await routeNow(page))?.points[1]?.[0];

    await handle(page, 1).focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Part 2 of 4, runs right');
    expect((await routeNow(page))?.points[2]?.[0]).toBe(x);

    await handle(page, 4).focus();
    await page.keyboard.press('Delete');
    expect(await focused(page)).toBe('Part 3 of 3, runs right');
    expect(await said(page)).toMatch(/^The connector is routed automatically again/);
    await expect.poll(() => line(page).getAttribute('d')).toBe(plain);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/: Call, task/);

    // It is routed automatically again from its menu too, also by the menu key on a handle.
    await select(page);
    const item = page.getByRole('menuitem', { name: 'Route connector automatically again' });
    await handle(page, 2).click({ button: 'right' });
    expect(await item.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await handle(page, 2).focus();
    await page.keyboard.press('ArrowLeft');
    expect((await routeNow(page))?.byHand).toBe(true);

    await handle(page, 2).focus();
    await page.keyboard.press('Shift+F10');
    await item.press('Enter');
    await item.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Part 2 of 3, runs down');
    expect(await routeNow(page)).not.toHaveProperty('byHand');

    await handle(page, 3).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Bend connector' }).press('Enter');
    await page.locator('.connector-part[aria-label^="Part 1"]:focus').waitFor();
  });
});

describe('the handles of a connector', () => {
  it('have nothing that axe finds wrong, are 24 px large on the screen at any zoom, and 44 px for a finger', async () => {
    const { page } = await openApp();
    await openSop(page);
    await select(page);
    expect(await violations(page, '.sop-canvas')).toEqual([]);
    const size = async (one: Page) => (await handle(one, 2).boundingBox()) ?? { width: 0, height: 0 };
    for (const key of ['Shift+Digit0', 'Minus', 'Minus', 'Minus']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
      expect((await size(page)).width).toBeCloseTo(24, 0);
      expect((await size(page)).height).toBeCloseTo(24, 0);
    }

    const { page: touch } = await openApp('', { hasTouch: true, isMobile: true });
    await openSop(touch);
    await select(touch);
    expect((await size(touch)).width).toBeCloseTo(44, 0);
  });
});
