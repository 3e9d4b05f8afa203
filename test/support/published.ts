import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { infoOf } from '../../src/engine/publish/info-of';
import { READER_TEXTS } from '../../src/engine/publish/reader-texts';
import { writePage } from '../../src/engine/publish/write-page';
import { freezeVersion } from '../../src/engine/versions/freeze-version';
import { sealFor } from '../../src/engine/versions/seal';
import { meaningHash } from '../../src/engine/versions/standing';
import { publishVersion } from '../../src/sop/commands/publish-version';
import { runPlain } from '../../src/sop/commands/run-plain';
import { type LifecycleChangeId, newId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { sharedBrowser } from './browser';
import { watchContext } from './watch-page';

const CACHE = 'node_modules/.cache/laneway';

export interface Reading {
  readonly page: Page;
  /** Opens a page from the disk, in the same tab. */
  open(name: string, html: string, hash?: string): Promise<void>;
  close(): Promise<void>;
}

export interface ReadingRoom {
  read(options?: BrowserContextOptions): Promise<Reading>;
  close(): Promise<void>;
}

export const published = (sop: SopDocument): string => writePage(sop, infoOf(sop), READER_TEXTS);

/** A folder on the disk to open published pages from: no server. A page that asks for anything or complains fails its test. */
export async function openReadingRoom(): Promise<ReadingRoom> {
  await mkdir(CACHE, { recursive: true });
  const folder = resolve(await mkdtemp(join(CACHE, 'pages-')));
  const browser = await sharedBrowser();
  const contexts: BrowserContext[] = [];
  return {
    async read(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
      contexts.push(context);
      const { problems } = await watchContext(context, 'null');
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.isNavigationRequest() && !request.url().startsWith('data:')) asked.push(request.url());
      });
      return {
        page,
        async open(name, html, hash = '') {
          const path = join(folder, `${name}.html`);
          await writeFile(path, html);
          await page.goto('about:blank');
          await page.goto(`${pathToFileURL(path)}${hash}`);
        },
        async close() {
          await context.close();
          expect(asked, 'A page asks for nothing').toEqual([]);
          expect(
            problems.filter((problem) => !/Request off the origin: file:/.test(problem)),
            'A page stays quiet',
          ).toEqual([]);
        },
      };
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The SOP with one more version, as the editor publishes it. */
export async function withVersion(sop: SopDocument, at: string): Promise<SopDocument> {
  const said = { author: 'Ann', approver: 'Bo', reason: 'As agreed', at };
  const version = await freezeVersion(sop, said);
  const seal = sealFor(sop, {
    to: 'published',
    by: said.author,
    at,
    reason: said.reason,
    version: version.number,
    meaning: meaningHash(sop),
  });
  const entry = {
    seal,
    version,
    meaning: meaningHash(sop),
    entryId: newId<LifecycleChangeId>('life'),
    by: said.author,
    at,
    reason: said.reason,
  };
  const made = runPlain(sop, publishVersion, entry);
  if ('refused' in made) throw new Error(made.refused);
  return made.sop;
}
