import { readdirSync, readFileSync } from 'node:fs';

/** What the build made: each chunk with the chunks it needs at once (`imports`) and those it loads when they are used (`dynamicImports`). */
const manifest = JSON.parse(readFileSync('dist/app/.vite/manifest.json', 'utf8'));
const paths = (chunks) => [...chunks].map((key) => `dist/app/${manifest[key].file}`);

/** A chunk and all that is loaded with it. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

const editorRoom = 'src/studio/editor/editor-room.tsx';
const entry = withImports('index.html');
const home = new Set([...entry, ...withImports('src/studio/home/home-room.tsx')]);
const editor = new Set([...entry, ...withImports(editorRoom)]);
/** Workers stand in no manifest, so what comes later is told by the folder: every script that is not loaded at once. */
const atOnce = new Set([...paths(home), ...paths(editor)]);
const later = readdirSync('dist/app/assets')
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/app/assets/${name}`)
  .filter((path) => !atOnce.has(path));
const isElkWorker = (path) => path.includes('elk-worker');

/** The font packs itself. What a PDF takes (.woff) is loaded when one is made. */
const letters = readdirSync('dist/app/assets')
  .filter((name) => /^arimo-latin-\d+.*\.woff2$/.test(name))
  .map((name) => `dist/app/assets/${name}`);

const gzip = { gzip: true, brotli: false };
export default [
  { name: 'home: all that is loaded before the list stands', path: paths(home), limit: '300 kB', ...gzip },
  { name: 'editor: all that is loaded before a step can be dragged', path: paths(editor), limit: '300 kB', ...gzip },
  { name: 'the font of the drawing, Latin letters in both weights', path: letters, limit: '25 kB', gzip: false, brotli: false },
  ...later.filter(isElkWorker).map((path) => ({ name: 'the ELK worker, at the first layout', path, limit: '500 kB', ...gzip })),
  ...later.filter((path) => !isElkWorker(path)).map((path) => ({ name: `later: ${path}`, path, limit: '170 kB', ...gzip })),
];
