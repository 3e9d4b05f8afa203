import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unpackBrowser } from './unpack-browser';

/** A Chromium that was seen to start on this machine. */
export interface FoundBrowser {
  readonly executable: string;
  readonly env: NodeJS.ProcessEnv;
}

const run = promisify(execFile);
const NAMES = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PLAYWRIGHT_PLACES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function inPlaywrightCache(): string[] {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(root)) return [];
  const folders = readdirSync(root)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse();
  return folders.flatMap((folder) => PLAYWRIGHT_PLACES.map((place) => join(root, folder, place)));
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set(['/usr/bin/chromium', ...onPath, ...ELSEWHERE, ...inPlaywrightCache()])].filter((path) => existsSync(path));
}

/** Null: it starts; else why it does not. A stub, a missing library and a wrong architecture all show here. */
async function whyNot({ executable, env }: FoundBrowser): Promise<string | null> {
  // On Windows the browser answers no question on the command line, it opens a window.
  if (process.platform === 'win32') return null;
  try {
    await run(executable, ['--version', '--no-sandbox', '--headless'], { env, timeout: 30_000 });
    return null;
  } catch (error) {
    return `${executable}: ${(error instanceof Error ? error.message : String(error)).split('\n').slice(-2).join(' ').trim()}`;
  }
}

async function* everyBrowser(): AsyncGenerator<FoundBrowser> {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '') yield { executable: chosen, env: process.env };
  for (const executable of installed()) yield { executable, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const { executable, libraries, fonts } = await unpackBrowser(join(process.cwd(), 'node_modules/.cache/laneway'));
  const hasFonts = existsSync('/etc/fonts/fonts.conf');
  const env = hasFonts ? process.env : { ...process.env, FONTCONFIG_PATH: fonts };
  yield { executable, env };
  yield { executable, env: { ...env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter) } };
}

/** The first Chromium that starts: the chosen one, an installed one, Playwright's, or the one that came with `npm ci`, unpacked. */
export async function findBrowser(candidates: AsyncIterable<FoundBrowser> = everyBrowser()): Promise<FoundBrowser> {
  const reasons: string[] = [];
  try {
    for await (const candidate of candidates) {
      const reason = await whyNot(candidate);
      if (reason === null) return candidate;
      reasons.push(reason);
    }
  } catch (error) {
    reasons.push(error instanceof Error ? error.message : String(error));
  }
  throw new Error(
    [
      'The browser tests need a Chromium and none was found that starts on this computer.',
      'Install one ("sudo apt-get install chromium", Google Chrome, or "npx playwright-core install --with-deps chromium"),',
      'or set the environment variable CHROMIUM to the path of one, and run the tests again.',
      ...reasons.map((reason) => `Tried ${reason}`),
    ].join('\n'),
  );
}
