import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { openTemplate } from '../support/editor-driver';
import { press } from '../support/text-views';

/** What is wrong with the outline of a page: one title, no level left out, all that is read within a landmark. */
function faultsOfStructure(landmarks: readonly string[]): string[] {
  const seen = (element: Element) => element.checkVisibility() && element.closest('[inert], [aria-hidden="true"]') === null;
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen).map(({ tagName, textContent }) => ({
    level: Number(tagName[1]),
    text: textContent,
  }));
  const jumps = levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1);
  const missing = landmarks.filter((selector) => ![...document.querySelectorAll(selector)].some(seen));
  return [
    ...(levels.filter(({ level }) => level === 1).length === 1 ? [] : ['not one title']),
    ...jumps.map(({ level, text }) => `leaves out a level before ${level} ${text}`),
    ...missing.map((selector) => `no ${selector}`),
  ];
}

const EDITOR = [
  'header',
  'nav[aria-label]',
  'main',
  'aside[aria-label="Details"]',
  'section[aria-label="Problems list"]',
  'footer',
  '[role="status"]',
];

/** Where the focus is: the part of the window, or what it is itself. */
const place = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const part = at.closest('.skip-links') !== null ? 'Skip links' : at.closest<HTMLElement>('[data-region]')?.dataset.region;
    return { part: part ?? at.tagName, isStep: at.matches('.react-flow__node') };
  });

/** The parts that a key goes through, and how many steps it stops at. */
async function walkPage(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ parts: string[]; stops: number }> {
  const parts: string[] = [];
  let stops = 0;
  for (let turn = 0; turn < 300; turn += 1) {
    await press(page, key);
    const at = await place(page);
    // Between the end and the beginning the focus may be on nothing.
    if (at === null && parts.length === 0) continue;
    if (at === null) break;
    // Round the end it would begin anew.
    if (parts.length > 1 && at.part === parts[0] && parts.at(-1) !== parts[0]) break;
    if (at.isStep) stops += 1;
    if (parts.at(-1) !== at.part) parts.push(at.part);
  }
  return { parts, stops };
}

it('the page has landmarks, one title and headings in order; Tab goes through its parts as they are read, and changes nothing', async () => {
  const { page } = await openApp();
  await page.locator('.templates button').first().waitFor();
  expect(await page.evaluate(faultsOfStructure, ['header', 'main', 'section[aria-labelledby]'])).toEqual([]);

  await openTemplate(page, 'Escalation runbook');
  await page.getByRole('button', { name: 'Problems' }).press('Enter');
  await page.getByRole('region', { name: 'Problems list' }).waitFor();
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
  expect(await page.evaluate(faultsOfStructure, EDITOR)).toEqual([]);

  const lasting = () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 5000).length;
  expect(await page.evaluate(lasting), 'nothing goes on moving by itself').toBe(0);

  await page.locator('.skip-link').first().focus();
  await press(page, 'Shift+Tab');
  const { parts, stops } = await walkPage(page, 'Tab');
  expect(parts).toEqual(['Skip links', 'Top bar', 'Palette', 'Canvas', 'Details', 'Problems']);
  expect(stops).toBe(1);
  const back = await walkPage(page, 'Shift+Tab');
  expect(back.parts).toEqual([...parts].reverse());
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
});

it('kind, problems, what is critical or pinned and what is selected are told by shape or words, never by colour alone', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Escalation runbook');
  await page.getByRole('button', { name: 'Add decision' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('textarea'));
  await press(page, 'Escape');
  await page.locator('.step-mark').first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.react-flow__node[aria-label*="problem"]').length > 0);
  const cards = await page.locator('.react-flow__node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const card = node.querySelector('.step-card');
      const mark = node.querySelector('.step-mark');
      return {
        kind: card?.getAttribute('data-kind') ?? '',
        said: node.getAttribute('aria-label') ?? '',
        glyph: node.querySelector('.step-glyph')?.innerHTML ?? '',
        mark: mark === null ? '' : `${mark.getAttribute('data-severity')} ${mark.querySelector('svg')?.innerHTML}`,
        critical: card?.hasAttribute('data-critical') === true ? (node.querySelector('.step-critical')?.textContent ?? '') : null,
      };
    }),
  );

  const glyphs = new Map(cards.map(({ kind, glyph }) => [kind, glyph]));
  expect(glyphs.size).toBeGreaterThan(3);
  expect(new Set(glyphs.values()).size).toBe(glyphs.size);
  for (const { kind, said, mark, critical } of cards) {
    expect(said).toMatch(new RegExp(`^Step \\d+ of \\d+: .*${kind}`, 'i'));
    expect(/problem/.test(said)).toBe(mark !== '');
    if (critical !== null) expect([critical, /critical/i.test(said)]).toEqual(['!', true]);
  }
  const marks = new Map(cards.filter(({ mark }) => mark !== '').map(({ mark }) => [mark.split(' ')[0], mark.slice(mark.indexOf(' '))]));
  expect(new Set(marks.values()).size).toBe(marks.size);
  const problems = page.getByRole('button', { name: 'Problems' });
  expect(
    await problems.evaluate(
      (button) => `${button.getAttribute('aria-description')} ${button.querySelector('.top-bar-count')?.getAttribute('data-count')}`,
    ),
  ).toMatch(/^\d+ errors, \d+ warnings [1-9]/);

  const step = page.locator('.react-flow__node').nth(1);
  await step.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await press(page, 'Escape');
  await expect.poll(() => step.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('.status-bar').textContent()).toContain('1 selected');

  const said = page.getByText(/^Problem \d+ of \d+: ./);
  await press(page, 'F8');
  await expect.poll(() => said.textContent()).toMatch(/^Problem 1 of /);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/problem/);
  await press(page, 'Shift+F8');
  await expect.poll(() => said.textContent()).toMatch(/^Problem (\d+) of \1: /);
});
