import { chmodSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';

/** The policy stands once, in index.html; whoever serves the page sends the same text as a header. */
const META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"\s*\/?>/;

function contentSecurityPolicy(): string {
  const policy = META.exec(readFileSync(new URL('./index.html', import.meta.url), 'utf8'))?.[1];
  if (policy === undefined) throw new Error('index.html has lost its Content-Security-Policy');
  // A page cannot forbid to be framed from inside itself: only a header can.
  return `${policy.replace(/\s+/g, ' ')}; frame-ancestors 'none'`;
}

/** Only while developing: hot reloading needs inline scripts and styles, which the policy forbids. */
const policyOffWhileDeveloping: Plugin = {
  name: 'policy-off-while-developing',
  apply: 'serve',
  transformIndexHtml: (html, { server }) => (server === undefined ? html : html.replace(META, '')),
};

/** What is given away says under which licences. */
const licensesInTheBuild: Plugin = {
  name: 'licenses-in-the-build',
  apply: 'build',
  generateBundle() {
    for (const fileName of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
  },
};

/**
 * `x.ts?page` is a script with all that it imports, and its styles, as two texts: they go into published pages. A build of its own with
 * nothing of this one's settings, so that the app, the command line and the tests put the same bytes into a page.
 */
export const readerTexts: Plugin = {
  name: 'reader-texts',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.ts?page')) return null;
    const made = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: id.slice(0, -'?page'.length), formats: ['iife'], name: 'lanewayReader', fileName: 'reader', cssFileName: 'reader' },
      },
    });
    const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
    const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
    const style = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('');
    // Nothing in a text may end the element that it stands in.
    if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('The script of published pages contains the end of a script');
    return `export const script = ${JSON.stringify(script.trim())};\nexport const style = ${JSON.stringify(style.trim())};`;
  },
};

const page: UserConfig = {
  // Relative addresses: a copy of dist/app works from any folder of any host.
  base: './',
  plugins: [react(), readerTexts, policyOffWhileDeveloping, licensesInTheBuild],
  build: {
    outDir: 'dist/app',
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
  preview: {
    headers: { 'Content-Security-Policy': contentSecurityPolicy(), 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
  },
};

/** The command line starts by its name alone. */
const executable: Plugin = {
  name: 'executable',
  apply: 'build',
  writeBundle({ dir }) {
    if (dir !== undefined) chmodSync(`${dir}/laneway.js`, 0o755);
  },
};

/** One file that runs in plain Node. Only elkjs stays a package of its own: it is large, seldom needed and under another licence. */
const commandLine: UserConfig = {
  publicDir: false,
  plugins: [readerTexts, licensesInTheBuild, executable],
  ssr: { noExternal: true },
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    ssr: 'src/cli/laneway.ts',
    rollupOptions: { external: [/^elkjs($|\/)/], output: { entryFileNames: 'laneway.js' } },
  },
};

/** `vite build` makes the page, `vite build --mode cli` the command line. */
export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : page));
