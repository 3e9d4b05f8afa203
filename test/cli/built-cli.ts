import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

export interface Spoken {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface BuiltCli {
  readonly program: string;
  run(...args: readonly string[]): Promise<Spoken>;
  /** A fresh empty folder for files of a test. */
  folder(): Promise<string>;
  remove(): Promise<void>;
}

const CACHE = 'node_modules/.cache/laneway';

/** The command line as it ships, built once for a test file unless it was just built. Inside node_modules, so that it finds elkjs. */
export async function builtCli(): Promise<BuiltCli> {
  await mkdir(CACHE, { recursive: true });
  const scratch = await mkdtemp(join(CACHE, 'cli-'));
  const isBuilt = process.env.LANEWAY_BUILT === '1';
  const remove = () => rm(scratch, { recursive: true, force: true });
  if (!isBuilt) {
    await build({ mode: 'cli', logLevel: 'error', build: { outDir: scratch, emptyOutDir: false } }).catch(async (error: unknown) => {
      await remove();
      throw error;
    });
  }
  const program = join(isBuilt ? 'dist/cli' : scratch, 'laneway.js');
  return {
    program,
    run: (...args) => spoken(program, args),
    folder: () => mkdtemp(join(scratch, 'files-')),
    remove,
  };
}

function spoken(program: string, args: readonly string[]): Promise<Spoken> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
