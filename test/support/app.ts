import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { sharedBrowser } from './browser';
import { watchContext } from './watch-page';

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the app, with a trailing slash. */
  readonly url: string;
  /** One more tab on the same storage. */
  openTab(path?: string): Promise<Page>;
  /** What the pages did wrong until now. */
  readonly problems: readonly string[];
  /** The same, and forgotten: the test meant it to happen. */
  takeProblems(): string[];
}

export interface OpenAppOptions extends BrowserContextOptions {
  /** Runs in every page before the app, to break or fake something of the browser. */
  readonly before?: () => void;
}

/** Nobody answers the dialogs of the system here: files are downloaded, as in browsers that can't ask for a place. */
function withoutFileDialog(): void {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
    for (const holder of [window, Window.prototype]) Reflect.deleteProperty(holder, name);
}

/**
 * Opens the built app (`path`: what follows the origin, such as `#/sop/x`) in a fresh profile. When the test ends the profile is
 * closed, and the test fails if any page broke the policy, threw, wrote to console.error or asked for anything off the origin.
 */
export async function openApp(path = '', { before, ...options }: OpenAppOptions = {}): Promise<App> {
  const url = inject('appUrl');
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
  const watch = await watchContext(context, new URL(url).origin);
  onTestFinished(async () => {
    await context.close();
    expect(watch.problems, 'The page must stay quiet').toEqual([]);
  });
  await context.addInitScript(withoutFileDialog);
  if (before !== undefined) await context.addInitScript(before);
  const openTab = async (tabPath = '') => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(url + tabPath);
    return page;
  };
  const page = await openTab(path);
  return { page, context, url, openTab, problems: watch.problems, takeProblems: () => watch.problems.splice(0) };
}
