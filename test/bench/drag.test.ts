import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { expect, inject, it } from 'vitest';
import { settled } from '../../src/sop/drawing/settled';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { launchBrowser } from '../support/browser';
import { generateSop } from '../support/generate-sop';
import { serveApp } from '../support/serve';

const STEPS = 500;
const CONNECTORS = 650;
const MOVES = 40;
const ROUNDS = 5;

const sop = settled(generateSop({ steps: STEPS, connectors: CONNECTORS, roles: 8, stages: 6 }));

/** Main-thread time of the page so far, ms. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Main-thread ms for one pointer move while a card is dragged. */
async function dragCost(page: Page, card: { readonly x: number; readonly y: number }): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 8, card.y + 8);
  await page.waitForTimeout(200);
  const before = await busy(session);
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(card.x + 10 + move, card.y + 10 + (move % 7));
    await page.waitForTimeout(20);
  }
  const after = await busy(session);
  expect(await page.locator('.react-flow__node[data-dragged], .react-flow__node.dragging').count(), 'a card is being dragged').toBe(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await session.detach();
  return (after - before) / MOVES;
}

async function plainPage(browser: Browser): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const folder = join('node_modules/.cache/laneway', `plain-flow-${process.pid}`);
  await build({
    configFile: false,
    root: 'test/bench/plain-flow',
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: join(process.cwd(), folder), emptyOutDir: true },
  });
  await mkdir(folder, { recursive: true });
  const nodes = [...sop.drawing.placements.values()].map(({ id, x, y }) => ({ id, x, y, name: sop.steps.get(id)?.name ?? '' }));
  const edges = [...sop.connectors.values()].map(({ id, from, to }) => ({ id, source: from, target: to }));
  await writeFile(join(folder, 'drawn.json'), JSON.stringify({ nodes, edges }));
  const served = await serveApp(folder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  await page.goto(served.url);
  await page.locator('.react-flow__edge').first().waitFor({ state: 'attached' });
  return {
    page,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ourPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(inject('appUrl'));
  await page
    .getByLabel('Open SOP file')
    .setInputFiles({ name: 'bench.sop.json', mimeType: 'application/json', buffer: Buffer.from(writeSopFile(sop)) });
  await page.locator('.step-card').first().waitFor();
  await page.getByRole('button', { name: 'Details panel' }).click();
  await page.locator('.sop-canvas').click({ position: { x: 400, y: 10 }, force: true });
  await page.keyboard.press('Shift+Digit1');
  await page.waitForTimeout(600);
  return page;
}

async function firstCard(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).nth(250).boundingBox();
  if (box === null) throw new Error('No card is in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

it(`dragging one of ${STEPS} steps with ${CONNECTORS} connectors costs no more than in plain React Flow`, async () => {
  const browser = await launchBrowser();
  const plain = await plainPage(browser);
  const ours = await ourPage(browser);
  const pairs: { readonly ours: number; readonly plain: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await plain.page.bringToFront();
    const theirs = await dragCost(plain.page, await firstCard(plain.page, '.react-flow__node'));
    await ours.bringToFront();
    pairs.push({ plain: theirs, ours: await dragCost(ours, await firstCard(ours, '.react-flow__node')) });
  }
  await plain.close();
  await browser.close();
  const ratio = median(pairs.map((pair) => pair.ours / pair.plain));
  console.info(
    `main-thread ms a move, median: ours ${median(pairs.map((p) => p.ours)).toFixed(1)}, plain ${median(pairs.map((p) => p.plain)).toFixed(1)}, ratio ${ratio.toFixed(2)}`,
  );
  expect(ratio).toBeLessThanOrEqual(1);
});
