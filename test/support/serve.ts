import { preview } from 'vite';

export interface Served {
  /** Address of the built app, with a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built app as `npm start` does, policy headers included, on a free port of this computer. */
export async function serveApp(folder = 'dist/app'): Promise<Served> {
  const server = await preview({ logLevel: 'warn', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The built app could not be served: no address was given');
  return { url, close: () => server.close() };
}
