import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { canvas, card, connectorsOf, exportedSop, middle, openTemplate, stepNamed } from '../support/editor-driver';
import { fingersOn } from '../support/fingers';

const FIRST = 'Identify the account for management';
const SECOND = 'Gather account records';

/** How far the picture is moved, and how large it is. */
const viewOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((view) => {
    const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(view).transform);
    return { zoom, x, y };
  });

async function openTouched() {
  const { page } = await openApp('', { hasTouch: true, viewport: { width: 1024, height: 768 } });
  await openTemplate(page, 'Account management');
  const details = page.getByRole('button', { name: 'Details panel' });
  if ((await details.getAttribute('aria-pressed')) === 'true') await details.click();
  await page.waitForTimeout(200);
  const box = await canvas(page).boundingBox();
  if (box === null) throw new Error('There is no canvas');
  /** Below all lanes nothing stands. */
  const ground = { x: box.x + box.width / 2, y: box.y + box.height - 60 };
  return { page, fingers: await fingersOn(page), ground };
}

describe('fingers on the canvas', () => {
  it('open the menu of what they stay on; pan with one, on the ground and on a step that is not selected, and zoom with two', async () => {
    const { page, fingers, ground } = await openTouched();
    // What they stay on opens its menu: a step, a connector, a lane, the ground.
    const onLine = await page.locator('.connector-hit').evaluateAll((paths) =>
      paths
        .map((path) => {
          const line = path as SVGPathElement;
          const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined);
          return { x, y };
        })
        .find(({ x, y }) => document.elementFromPoint(x, y)?.closest('.connector') != null),
    );
    const places = [
      { at: await middle(card(page, SECOND)), offers: 'Pin here' },
      { at: onLine ?? ground, offers: 'Bend connector' },
      { at: await middle(page.locator('.band-header', { hasText: 'Sales team' })), offers: 'Lay out this lane' },
      { at: ground, offers: 'Fit the whole SOP' },
    ];
    for (const { at, offers } of places) {
      await fingers.hold(at, 700);
      await page.getByRole('menuitem', { name: offers }).waitFor();
      // The finger is gone and the menu stays.
      await page.waitForTimeout(100);
      expect(await page.getByRole('menu').count(), offers).toBe(1);
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
    await fingers.hold(ground, 200);
    expect(await page.getByRole('menu').count()).toBe(0);

    const start = await viewOf(page);
    await fingers.drag(ground, { x: ground.x - 120, y: ground.y - 40 });
    const panned = await viewOf(page);
    expect([Math.round(panned.x - start.x), Math.round(panned.y - start.y)]).toEqual([-120, -40]);

    const step = await middle(card(page, SECOND));
    await fingers.drag(step, { x: step.x + 60, y: step.y + 40 });
    const again = await viewOf(page);
    expect(again.x - panned.x).toBeGreaterThan(50);
    const moved = await middle(card(page, SECOND));
    expect([Math.round(moved.x - step.x), Math.round(moved.y - step.y)]).toEqual([
      Math.round(again.x - panned.x),
      Math.round(again.y - panned.y),
    ]);
    expect(await page.locator('.step-node.is-selected').count()).toBe(0);

    await fingers.pinch(ground, 100, 200);
    expect((await viewOf(page)).zoom).toBeGreaterThan(again.zoom * 1.5);
    // The browser's own zoom stays the person's.
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/maximum-scale|user-scalable/);
  });

  it('select with a tap, write the name with the second, and move what is selected; Escape takes the move back', async () => {
    const { page, fingers, ground } = await openTouched();
    const start = await viewOf(page);
    await fingers.tap(await middle(card(page, SECOND)));
    expect(await page.locator('.step-node.is-selected').textContent()).toContain('Gather account');

    const from = await middle(card(page, SECOND));
    const to = { x: from.x, y: (await middle(page.locator('.band-header', { hasText: 'Sales team' }))).y };
    await fingers.drag(from, to, { hold: true });
    await page.keyboard.press('Escape');
    await fingers.up();
    expect(await middle(card(page, SECOND))).toEqual(from);
    await fingers.drag(from, to);
    await page.waitForTimeout(100);
    expect(await viewOf(page)).toEqual(start);
    const sop = await exportedSop(page);
    expect(sop.roles.get(stepNamed(sop, SECOND).roleId ?? ('' as never))?.name).toBe('Sales team');

    await fingers.tap(ground);
    await fingers.tap(await middle(card(page, FIRST)));
    expect(await page.getByRole('textbox', { name: 'Step name' }).count()).toBe(0);
    await fingers.tap(await middle(card(page, FIRST)));
    await page.keyboard.type('Find the account');
    await page.keyboard.press('Enter');
    await card(page, 'Find the account').waitFor();
  });

  it('connect by two taps, add by two taps on the same plus, and think better of it', async () => {
    const { page, fingers } = await openTouched();
    await fingers.tap(await middle(card(page, FIRST)));
    const plus = page.getByRole('button', { name: 'Add next step' });
    await fingers.tap(await middle(plus));
    await page.getByText(`Tap the step that “${FIRST}” leads to`).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Do not connect' }).waitFor({ state: 'detached' });

    await fingers.tap(await middle(plus));
    await page.getByRole('button', { name: 'Do not connect' }).waitFor();
    await fingers.tap(await middle(plus));
    await page.getByRole('textbox', { name: 'Step name' }).waitFor();
    await page.keyboard.type('Call first');
    await page.keyboard.press('Enter');
    await canvas(page).and(page.locator('[aria-busy="false"]')).waitFor();

    await fingers.tap(await middle(card(page, FIRST)));
    await fingers.tap(await middle(plus));
    await page.getByRole('button', { name: 'Do not connect' }).waitFor();
    await fingers.tap(await middle(card(page, SECOND)));
    await page.getByRole('alert').filter({ hasText: 'already' }).waitFor();
    await fingers.tap(await middle(card(page, 'Review account history')));
    await page.getByRole('button', { name: 'Do not connect' }).waitFor({ state: 'detached' });
    const ways = connectorsOf(await exportedSop(page));
    expect(ways).toEqual(expect.arrayContaining([`${FIRST} > Call first`, `${FIRST} > Review account history`]));
  });
});
