import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSopBytes } from '../../src/engine/exchange/open-sop-bytes';
import { createNodeElk } from '../../src/engine/layout/create-node-elk';
import { layOut } from '../../src/engine/layout/lay-out';
import { applyLayout } from '../../src/sop/commands/apply-layout';
import { runPlain } from '../../src/sop/commands/run-plain';
import { settled } from '../../src/sop/drawing/settled';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { openApp } from '../support/app';
import { download, giveFile, openBlank, openTemplate } from '../support/editor-driver';
import { generateSop } from '../support/generate-sop';
import { readPdf, unspaced } from '../support/read-pdf';

const STEPS = 60;
let sixty = '';
beforeAll(async () => {
  const elk = createNodeElk();
  const sop = settled(generateSop({ steps: STEPS, connectors: 78 }));
  const made = runPlain(sop, applyLayout, await layOut(sop, { elk }));
  sixty = 'sop' in made ? writeSopFile(made.sop) : '';
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Print' });
const printButton = (page: Page) => dialog(page).getByRole('button', { name: 'Print', exact: true });

/** Opens the dialog with the keys of every other program, and waits until the last page is there. */
async function openPrint(page: Page): Promise<number> {
  await page.keyboard.press('Control+p');
  return pageCount(page);
}

async function pageCount(page: Page): Promise<number> {
  await printButton(page).and(page.locator(':enabled')).waitFor();
  const words = await dialog(page).getByRole('status').textContent();
  return Number(/^(\d+) pages?/.exec(words ?? '')?.[1]);
}

/** Counts calls instead of showing the dialog of the system, which nobody could close. */
function countPrints(): void {
  const counter = window as unknown as { prints: number };
  counter.prints = 0;
  window.print = () => {
    counter.prints += 1;
  };
}

const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints);

/** What a printer would get: measured in the page as print media shows it. */
async function printed(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = (element: Element) => element.getClientRects().length > 0;
    const sheets = [...document.querySelectorAll('.print-layer svg')].filter(shown);
    const outside: string[] = [];
    let smallest = Number.POSITIVE_INFINITY;
    for (const sheet of sheets) {
      const paper = sheet.getBoundingClientRect();
      const [ground, ...parts] = sheet.querySelectorAll('rect, path, line, text');
      for (const part of parts) {
        const box = part.getBoundingClientRect();
        const margin = 36; // 10 mm and the half of a line
        const isIn =
          box.left >= paper.left + margin &&
          box.right <= paper.right - margin &&
          box.top >= paper.top + margin &&
          box.bottom <= paper.bottom - margin;
        if (!isIn) outside.push(`${part.outerHTML.slice(0, 120)} at ${box.left - paper.left}, ${box.top - paper.top}`);
        if (part instanceof SVGTextElement) {
          const scale = part.getScreenCTM();
          const size = Number.parseFloat(getComputedStyle(part).fontSize) * Math.hypot(scale?.a ?? 0, scale?.b ?? 0);
          smallest = Math.min(smallest, size * 0.75);
        }
      }
      if (ground?.getAttribute('fill') !== '#ffffff') outside.push('the ground is not white');
    }
    return {
      sheets: sheets.length,
      steps: [...document.querySelectorAll('[data-step-id]')].filter(shown).map((step) => step.getAttribute('data-step-id') ?? ''),
      others: [...document.body.children].filter((child) => !child.matches('.print-layer') && shown(child)).length,
      outside,
      smallest,
    };
  });
  await page.emulateMedia({ media: null });
  return seen;
}

async function pdfOf(page: Page): Promise<{ readonly pages: number; readonly sizes: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, sizes: [...new Set(boxes)] };
}

describe('printing a long SOP', () => {
  it('puts all 60 steps on A4, whole, once, and large enough to read, from the dark theme, by the dialog, the browser and as a file', async () => {
    const { page } = await openApp('', { colorScheme: 'dark' });
    await giveFile(page, 'sixty.sop.json', sixty);
    await page.locator('[data-step-id]').first().waitFor();
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    // What prints is fetched once the first picture stands.
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('print-from-browser')));
    await page.waitForTimeout(300);
    const byMenu = await pdfOf(page);
    expect(await page.locator('.print-layer').count()).toBe(0);

    const pages = await openPrint(page);
    expect(byMenu, 'the menu of the browser prints the same').toEqual({ pages, sizes: ['842 × 595'] });
    const paper = await printed(page);
    expect(pages).toBeGreaterThan(1);
    expect(paper.sheets).toBe(pages);
    expect([...paper.steps].sort()).toEqual(Array.from({ length: STEPS }, (_, index) => `s${index}`).sort());
    expect(paper.others).toBe(0);
    expect(paper.outside).toEqual([]);
    expect(paper.smallest).toBeGreaterThanOrEqual(8);
    expect(await pdfOf(page)).toEqual({ pages, sizes: ['842 × 595'] });
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });

    // Without the printer: the same pages, every name as text, and “Draft” on each.
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const choices = page.getByRole('dialog', { name: 'Export' });
    await choices.getByRole('radio', { name: /^Pages/ }).check();
    const pdf = await readPdf(await download(page, () => choices.getByRole('button', { name: 'Export now' }).click()));
    await choices.waitFor({ state: 'detached' });
    expect(pdf.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`)).toEqual(Array(pages).fill('842 × 595'));
    const text = unspaced(pdf.flatMap(({ texts }) => texts.map((one) => one.text)).join(''));
    expect([...JSON.parse(sixty).steps].filter(({ name }) => !text.includes(unspaced(name)))).toEqual([]);
    expect(pdf.every(({ texts }) => texts.some((one) => one.text === 'Draft'))).toBe(true);

    await openPrint(page);
    await dialog(page).getByRole('radio', { name: 'US Letter' }).check();
    await dialog(page).getByRole('radio', { name: 'Portrait' }).check();
    const letters = await pageCount(page);
    expect(await pdfOf(page)).toEqual({ pages: letters, sizes: ['612 × 792'] });

    // Its rows are saved in one picture, drawn or in pixels, that opens again as the SOP.
    await dialog(page).getByRole('radio', { name: 'Screen 16:9' }).check();
    await pageCount(page);
    for (const name of ['Save as SVG', 'Save as PNG']) {
      const bytes = await download(page, () => dialog(page).getByRole('button', { name }).click());
      const opened = await openSopBytes(name, new Uint8Array(bytes));
      expect(opened.ok && opened.sop.steps.size, name).toBe(STEPS);
    }
  });

  it('works with keys alone, and Escape goes back to where the person was; its rows fill the window', async () => {
    const { page } = await openApp('', { before: countPrints });
    await openTemplate(page, 'Enterprise services');
    await page.getByRole('button', { name: 'Auto-layout' }).focus();
    const onA4 = await openPrint(page);

    await page.keyboard.press('Tab');
    for (let tabs = 0; tabs < 10 && !(await page.locator('input[name="paper"]:focus').count()); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await dialog(page).getByRole('radio', { name: 'A3', checked: true }).waitFor();
    expect(await pageCount(page)).toBeLessThan(onA4);
    await page.keyboard.press('Control+p');
    await expect.poll(() => prints(page)).toBe(1);
    await printButton(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => prints(page)).toBe(2);

    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.locator('.print-layer').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Auto-layout');

    // In the window the rows are there to read, come anew when it is made wider, and go with Escape.
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Wrapped view' }).click();
    const rows = page.getByRole('region', { name: 'Rows' });
    await rows.locator('svg').waitFor();
    const steps = await rows.locator('[data-step-id]').count();
    const narrow = await rows.locator('[data-row]').count();
    expect(await widthIn(page)).toBeGreaterThan(940);
    expect(await widthIn(page)).toBeLessThanOrEqual(1000);

    await page.setViewportSize({ width: 1900, height: 900 });
    await expect.poll(() => widthIn(page)).toBeGreaterThan(1800);
    expect(await rows.locator('[data-row]').count()).toBeLessThan(narrow);
    expect(await rows.locator('[data-step-id]').count()).toBe(steps);

    await page.keyboard.press('Escape');
    await rows.waitFor({ state: 'detached' });

    // An SOP without a step is a page too.
    await page.getByRole('button', { name: 'All SOPs' }).click();
    await openBlank(page);
    expect(await openPrint(page)).toBe(1);
  });
});

async function widthIn(page: Page): Promise<number> {
  return (await page.locator('.wrapped-rows svg').boundingBox())?.width ?? 0;
}
