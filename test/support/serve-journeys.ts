import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveApp } from './serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served while journeys run. */
    readonly appUrl: string;
  }
}

/**
 * Journeys drive the app as it ships. Unless it was just built (LANEWAY_BUILT=1, as `npm test` says), it is built into a folder
 * of this run, so that two runs in one checkout never pull the page from under each other.
 */
export default async function serveJourneys(project: TestProject): Promise<() => Promise<void>> {
  const isBuilt = process.env.LANEWAY_BUILT === '1';
  const folder = isBuilt ? 'dist/app' : join('node_modules/.cache/laneway', `app-${process.pid}`);
  if (!isBuilt) await build({ logLevel: 'warn', mode: 'production', build: { outDir: folder } });
  const served = await serveApp(folder);
  project.provide('appUrl', served.url);
  return async () => {
    await served.close();
    if (!isBuilt) await rm(folder, { recursive: true, force: true });
  };
}
