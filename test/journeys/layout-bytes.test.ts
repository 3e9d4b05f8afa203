import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeElk } from '../../src/engine/layout/create-node-elk';
import { layOut } from '../../src/engine/layout/lay-out';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { layoutSources } from '../layout/layout-sources';
import { sharedBrowser } from '../support/browser';
import { buildPage } from '../support/build-page';
import type { Served } from '../support/serve';
import { running } from '../support/with-layout';
import type {} from './layout-page/layout-page';
import { synchronousLayouts } from './synchronous-layouts';

const NAMES = ['five-branches', 'long-names', 'loops-and-doubles', 'sixty-steps', 'work-subscription', 'template-escalation'];
const CASES = layoutSources()
  .filter(({ name }) => NAMES.includes(name))
  .flatMap(({ name, sop }) => (['right', 'down'] as const).map((direction) => ({ name, direction, sop: running(sop, direction) })))
  // A long one takes long; that it runs down too is asked in the long run (`npm run test:long`).
  .filter(({ name, direction }) => process.env.LANEWAY_LAYOUT_FUZZ !== undefined || name !== 'sixty-steps' || direction === 'right');

let served: Served;
let page: Page;

beforeAll(async () => {
  served = await buildPage('test/journeys/layout-page');
  page = await (await sharedBrowser()).newPage({ bypassCSP: true });
  await page.goto(served.url);
  await page.waitForFunction(() => globalThis.layoutPage !== undefined);
});

afterAll(async () => {
  await page.context().close();
  await served.close();
});

describe('one SOP gets one drawing, to the byte', () => {
  it('is asked of every fixture it means to ask', () => {
    expect(CASES).toHaveLength(2 * NAMES.length - (process.env.LANEWAY_LAYOUT_FUZZ === undefined ? 1 : 0));
  });

  it.each(CASES)('in Node, in the page and in its worker: $name, $direction', async ({ sop }) => {
    const file = writeSopFile(sop);
    const inNode = JSON.stringify(await layOut(sop, { elk: createNodeElk() }));

    expect(await page.evaluate((text) => globalThis.layoutPage.inPage(text), file)).toBe(inNode);
    expect(await page.evaluate((text) => globalThis.layoutPage.inWorker(text), file)).toBe(inNode);
  });

  it.each(CASES)('in Node and in the page, also when nothing is waited for: $name, $direction', async ({ sop }) => {
    const inPage = await page.evaluate((text) => globalThis.layoutPage.atOnce(text), writeSopFile(sop));

    expect(inPage).toBe(JSON.stringify(synchronousLayouts(sop)));
  });
});
