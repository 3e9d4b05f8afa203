import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { type Served, serveApp } from './serve';

/** Builds a page of the tests (`<folder>/index.html`) as the app is built, and serves it until it is closed. */
export async function buildPage(folder: string): Promise<Served> {
  const built = join('node_modules/.cache/laneway', `${basename(folder)}-${process.pid}`);
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: { outDir: join(process.cwd(), built), emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  });
  const served = await serveApp(built);
  return {
    url: served.url,
    async close() {
      await served.close();
      await rm(built, { recursive: true, force: true });
    },
  };
}
