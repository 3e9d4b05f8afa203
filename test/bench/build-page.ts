import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { type Served, serveApp } from '../support/serve';

/** Builds a page of this folder (`test/bench/<name>/index.html`) as the app is built, and serves it until it is closed. */
export async function buildPage(name: string): Promise<Served> {
  const folder = join('node_modules/.cache/laneway', `${name}-${process.pid}`);
  await build({
    configFile: false,
    root: join('test/bench', name),
    base: './',
    logLevel: 'error',
    build: { outDir: join(process.cwd(), folder), emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  });
  const served = await serveApp(folder);
  return {
    url: served.url,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
