import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];
/**
 * Parts of the browser that no test looks at. The lists under the address bar are pages of their own, made anew with every window, and
 * cost a second of computing each; the others are those that Playwright switches off and these tests can meet, since of two such
 * switches only the last one counts.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/** Web security stays on: the browser is started like a person's, but for the sandbox that containers lack. */
const FLAGS = ['--no-sandbox', '--disable-gpu', `--disable-features=${WITHOUT.join(',')}`, ...QUIET];

/** A fresh Chromium without a window; fails with a sentence that says how to get one. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findBrowser();
  return chromium.launch({ executablePath: executable, env: definedOnly(env), args: FLAGS, headless: true });
}

let shared: Promise<Browser> | undefined;

/**
 * The one browser of this test process, for all of its files: every test brings a context of its own and closes it. The browser goes
 * with the process, or is started anew when a test has brought it down.
 */
export async function sharedBrowser(): Promise<Browser> {
  if (!(await shared?.catch(() => undefined))?.isConnected()) shared = launchBrowser();
  return shared as Promise<Browser>; // set just above, or found connected
}

export interface KillableBrowser {
  readonly browser: Browser;
  /** kill -9 of the whole browser, as a power cut would do it; resolves when it is gone. */
  kill(): Promise<void>;
}

/** A Chromium that keeps its profile in `profile` and can be killed at once; start it again on the same folder to see what survived. */
export async function launchKillableBrowser(profile: string): Promise<KillableBrowser> {
  const { executable, env } = await findBrowser();
  const flags = [...FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(executable, flags, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await addressOf(child));
  return {
    browser,
    async kill() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before it could be used: ${said.slice(-500)}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
