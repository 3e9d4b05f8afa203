import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { openTemplate } from '../support/editor-driver';
import { outOfReach, sideways } from '../support/reach';

/** 640 x 400 and 320 x 256 are what a screen of 1280 px is at 200 % and 400 % zoom. */
const SCREENS = [
  [1440, 900],
  [1024, 768],
  [640, 800],
  [640, 400],
  [360, 720],
  [320, 568],
  [320, 256],
] as const;

const MENUS = ['File', 'Edit', 'Insert', 'Arrange', 'View', 'Help'];

/** Opens a menu of the editor, which on a narrow screen stands behind another. */
async function openMenu(page: Page, name: string): Promise<void> {
  const all = page.getByRole('button', { name: 'Menu', exact: true });
  if (await all.isVisible()) {
    await all.click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await page.getByRole('menuitem', { name: 'All menus' }).waitFor();
  } else {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menu').waitFor();
  }
}

/** Every command that the menus offer. */
async function commands(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const name of MENUS) {
    await openMenu(page, name);
    const texts = await page.locator('[role="menuitem"] [slot="label"]').allTextContents();
    found.push(...texts.filter((text) => text !== 'All menus').map((text) => `${name}: ${text}`));
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
  return found;
}

describe('on a screen of any size', () => {
  it('the first page and the editor fit, and every command is within reach', async () => {
    const { page } = await openApp();
    await page.locator('.templates button').first().waitFor();
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      expect(await sideways(page), `home at ${width} px`).toBe(0);
    }

    await page.setViewportSize({ width: 1440, height: 900 });
    await openTemplate(page, 'Account management');
    const all = await commands(page);
    expect(all.length).toBeGreaterThan(50);

    for (const [width, height] of SCREENS) {
      const at = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.locator('.top-bar button:has-text("Menu")').count(), { message: at }).toBe(width <= 720 ? 1 : 0);
      expect(await sideways(page), at).toBe(0);
      expect(await outOfReach(page.locator('.editor-top'), 24), at).toEqual([]);
      const drawn = await page.locator('.editor-views').boundingBox();
      expect(drawn?.height, at).toBeGreaterThanOrEqual(Math.min(180, height * 0.6));

      if (width === 1440 || width === 640) continue;
      await openMenu(page, 'Insert');
      await page.getByRole('menuitem', { name: 'Tools…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await outOfReach(dialog, 24), at).toEqual([]);
      const box = await page.locator('.dialog').boundingBox();
      expect(box !== null && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height, at).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }

    await page.setViewportSize({ width: 360, height: 720 });
    expect(await commands(page)).toEqual(all);
  });

  it('details are a sheet on a small one, which Escape closes without losing the focus', async () => {
    const { page } = await openApp('', { viewport: { width: 360, height: 720 } });
    await page.getByRole('button', { name: /^Account management/ }).click();
    await page.getByRole('treeitem').first().waitFor();
    const details = page.getByRole('complementary', { name: 'Details' });
    const toggle = page.getByRole('button', { name: 'Details panel' });
    expect(await details.isVisible()).toBe(false);

    await toggle.click();
    await details.getByLabel('Title').focus();
    const sheet = await details.boundingBox();
    const drawn = await page.locator('.editor-views').boundingBox();
    expect(sheet?.width).toBe(360);
    expect((drawn?.y ?? 0) + (drawn?.height ?? 0), 'the sheet stands below the drawing, not over it').toBeLessThanOrEqual(
      (sheet?.y ?? 0) + 1,
    );
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);

    // At 400 % zoom there is only room for one of them: the other is out of sight and out of the way of Tab.
    await page.setViewportSize({ width: 320, height: 256 });
    await toggle.click();
    await details.waitFor();
    await expect.poll(() => details.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
    expect(await details.boundingBox()).toMatchObject({ x: 0, y: 0, width: 320, height: 256 });
    expect(await page.locator('.editor-views').evaluate((main) => main.matches('[inert]'))).toBe(true);
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Details panel');
  });

  it('what a finger presses is 44 px large', async () => {
    const { page, context } = await openApp('', { viewport: { width: 680, height: 720 }, hasTouch: true });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
    await page.locator('.templates button').first().waitFor();
    expect(await outOfReach(page.locator('.home'), 44)).toEqual([]);
    await openTemplate(page, 'Account management');
    for (const place of ['.editor-top', '.palette']) expect(await outOfReach(page.locator(place), 44), place).toEqual([]);
    // Headers that are not in sight now come with the drawing.
    for (const strip of await page.locator('.band-headers').all()) {
      expect((await outOfReach(strip, 44)).filter((problem) => !problem.includes('outside'))).toEqual([]);
    }
    await page.getByRole('button', { name: 'Details panel' }).click();
    await page.getByRole('complementary', { name: 'Details' }).getByLabel('Title').waitFor();
    expect(await outOfReach(page.locator('.inspector'), 44)).toEqual([]);
    await openMenu(page, 'View');
    expect(await outOfReach(page.getByRole('menu'), 44)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Wrapped view' }).click();
    await page.locator('.wrapped-rows a[href]').first().waitFor();
    expect(await outOfReach(page.getByRole('dialog'), 44)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });
});
