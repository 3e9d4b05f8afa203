import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type FoundBrowser, findBrowser } from '../support/find-browser';
import { unpackBrowser } from '../support/unpack-browser';

async function* only(...executables: string[]): AsyncGenerator<FoundBrowser> {
  for (const executable of executables) yield { executable, env: process.env };
}

describe('the browser of the tests', () => {
  it('is asked for in words when there is none', async () => {
    await expect(findBrowser(only('/nowhere/chromium'))).rejects.toThrow(/Install one .*CHROMIUM.*Tried \/nowhere\/chromium/s);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'comes out of npm where none is installed, also when two tests ask at once',
    async () => {
      const cache = await mkdtemp(join(tmpdir(), 'laneway-browser-'));

      const [first, second] = await Promise.all([unpackBrowser(cache), unpackBrowser(cache)]);

      expect(second).toEqual(first);
      expect(await readdir(cache)).toHaveLength(1);
      const { executable, env } = await findBrowser(only('/nowhere/chromium', first.executable));
      const browser = await chromium.launch({
        executablePath: executable,
        args: ['--no-sandbox', '--disable-gpu'],
        env: { ...(env as Record<string, string>) },
      });
      const page = await browser.newPage();
      await page.setContent('<h1>It draws</h1>');
      expect(await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().height)).toBeGreaterThan(10);
      await browser.close();
      await rm(cache, { recursive: true, force: true });
    },
    60_000,
  );
});
