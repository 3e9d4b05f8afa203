import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { openTemplate } from '../support/editor-driver';
import { outOfReach } from '../support/reach';
import { overflowOf, seenTexts } from '../support/seen-text';

/** A person's own style sheet, as the text spacing of WCAG 1.4.12 has it. */
async function spreadText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

const overfull = async (page: Page) => (await seenTexts(page)).filter((text) => overflowOf(text).length > 0).map(({ said }) => said);

const chooseView = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

describe('the words of a drawing', () => {
  it('become larger for this device, with no name cut, and stay so', async () => {
    const { page } = await openApp('', { viewport: { width: 1400, height: 900 } });
    await openTemplate(page, 'Account management');
    const before = await seenTexts(page);
    const heightOf = (name: string) =>
      page.locator('.step-name', { hasText: name }).evaluate((text) => text.getBoundingClientRect().height);
    const was = await heightOf('Gather account records');

    await chooseView(page, 'Diagram text: larger');
    await expect.poll(() => heightOf('Gather account records')).toBeGreaterThan(was * 1.15);
    expect(await overfull(page)).toEqual([]);
    expect((await seenTexts(page)).map(({ said }) => said)).toEqual(before.map(({ said }) => said));

    await page.reload();
    await page.locator('[data-step-id]').first().waitFor();
    expect(await heightOf('Gather account records')).toBeGreaterThan(was * 1.15);
  });

  it('and of the editor around it stay whole when letters, words and lines are spread', async () => {
    const { page } = await openApp('', { viewport: { width: 1400, height: 900 } });
    await openTemplate(page, 'Account management');
    expect(await overfull(page)).toEqual([]);

    await spreadText(page);
    await page.locator('.sop-canvas[data-spread]').waitFor();
    await page.waitForTimeout(200);
    expect(await overfull(page)).toEqual([]);
    for (const place of ['.editor-top', '.palette', '.inspector', '.status-bar']) {
      expect(await outOfReach(page.locator(place), 24), place).toEqual([]);
    }
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.editor-room :is(button, label, span, h1, h2, summary)')]
        .filter((element) => !element.closest('.sop-canvas, .visually-hidden, [aria-hidden]') && element.checkVisibility())
        .filter(
          (element) =>
            getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1,
        )
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
  });
});

describe('the focus', () => {
  it('is a line of two px or more around a step that is whole in sight, at any zoom and in every theme', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Account management');
    await page.locator('.react-flow__node[tabindex="0"]').focus();
    const seen = () =>
      page.evaluate(() => {
        const card = document.activeElement?.querySelector('.step-card');
        const box = card?.getBoundingClientRect();
        if (!card || !box) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(card);
        const zoom = box.width / (card as HTMLElement).offsetWidth; // a card is an element of the page
        const corners = [
          [box.left + 2, box.top + box.height / 2],
          [box.right - 2, box.top + box.height / 2],
        ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.react-flow__node, .step-tools'));
        return { outlineStyle, width: Number.parseFloat(outlineWidth) * zoom, isUncovered: corners.every((found) => found !== null) };
      });
    for (const [theme, zoom] of [
      ['Light theme', 'Zoom to 100 %'],
      ['Dark theme', 'Fit the whole SOP'],
      ['High contrast theme', 'Zoom out'],
    ] as const) {
      await chooseView(page, theme);
      await chooseView(page, zoom);
      await page.waitForTimeout(300);
      await page.locator('.react-flow__node[tabindex="0"]').focus();
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(250);
        const now = await seen();
        expect(now, `${theme}, ${zoom}, step ${step}`).toMatchObject({ outlineStyle: 'solid', isUncovered: true });
        expect(now?.width, theme).toBeGreaterThanOrEqual(1.95);
      }
    }
  });
});

describe('who wants less motion', () => {
  it('gets none', async () => {
    const { page } = await openApp('', { reducedMotion: 'reduce' });
    await openTemplate(page, 'Account management');
    const moving = () =>
      page.evaluate(() => {
        const lasts = [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration}, ${animationDuration}`.split(', ').some((time) => Number.parseFloat(time) > 0);
        });
        return [...document.getAnimations().map(() => 'animation'), ...lasts.map((element) => element.className)];
      });
    expect(await moving()).toEqual([]);
    await chooseView(page, 'Fit the whole SOP');
    const at = () => page.locator('.react-flow__viewport').evaluate((viewport) => getComputedStyle(viewport).transform);
    const first = await at();
    await page.waitForTimeout(250);
    expect(await at(), 'the picture is there at once').toBe(first);
    expect(await moving()).toEqual([]);
    await page.getByRole('button', { name: 'Problems', exact: true }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await moving()).toEqual([]);
  });
});

describe('in colours of the person’s own', () => {
  it('focus, selection, connectors, borders and what is pressed are told apart', async () => {
    const { page } = await openApp('', { forcedColors: 'active' });
    await openTemplate(page, 'Escalation runbook');
    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const system = (colour: string) =>
      page.evaluate((name) => {
        const probe = document.createElement('span');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }, colour);
    const [text, mark, ground] = [await system('CanvasText'), await system('Highlight'), await system('Canvas')];
    expect(new Set([text, mark, ground]).size).toBe(3);

    const task = page.locator('.react-flow__node:has([data-kind="task"])').first();
    await task.click({ position: { x: 20, y: 12 } });
    await page.keyboard.press('ArrowRight');
    expect(await styleOf('.react-flow__node.is-selected .step-shape', 'stroke')).toBe(mark);
    expect(await styleOf('.react-flow__node:not(.is-selected) .step-shape', 'stroke')).toBe(text);
    expect(await styleOf('.react-flow__node:focus-visible .step-card', 'outline-color')).toBe(mark);
    expect(await styleOf('.connector-line', 'stroke')).toBe(text);
    expect(await styleOf('.band-header', 'border-left-color')).toBe(text);
    const details = page.getByRole('button', { name: 'Details panel' });
    expect(await details.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(mark);
    await details.click();
    await page.mouse.move(400, 600);
    expect(await details.evaluate((button) => getComputedStyle(button).backgroundColor)).not.toBe(mark);
  });
});
