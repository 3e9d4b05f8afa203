import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintPlanted, type Planted } from './lint-planted';

const SOP = ['sop/model', 'sop/drawing', 'sop/rules', 'sop/commands', 'sop/fixes', 'sop/overviews', 'sop/diff', 'sop/feedback'];
const ENGINES = [
  'engine/ytable',
  'engine/document',
  'engine/library',
  'engine/layout',
  'engine/exchange',
  'engine/publish',
  'engine/comments',
  'engine/collab',
  'engine/versions',
];
const ROOMS = ['studio/home', 'studio/editor', 'studio/viewer', 'studio/review', 'studio/workshop'];
const STUDIO = ['studio/ui', 'studio/canvas', 'studio/discussion', ...ROOMS];

const GROUND = [...SOP, 'engine/ytable'];
const MACHINES = [...SOP, ...ENGINES];
const YJS = ['yjs', 'y-protocols/awareness'];
const LOOKS = ['react', 'react-dom', 'react-aria-components', 'lucide-react', 'zustand', 'zustand/vanilla'];
const ROOM = {
  sees: [...MACHINES, 'studio/ui', 'studio/canvas', 'studio/discussion'],
  packages: [...LOOKS, 'tinykeys', 'browser-fs-access'],
};
const NODE = ['node:fs', 'node:fs/promises', 'node:path'];

interface Place {
  /** Folders it may import from, besides itself. */
  readonly sees: readonly string[];
  readonly packages: readonly string[];
}

/** The house as the design draws it, told without a word of the linter: whatever is not here is forbidden. */
const HOUSE: Readonly<Record<string, Place>> = {
  'sop/model': { sees: [], packages: ['zod/mini'] },
  'sop/drawing': { sees: ['sop/model'], packages: [] },
  'sop/rules': { sees: ['sop/model'], packages: [] },
  'sop/commands': { sees: ['sop/model', 'sop/drawing'], packages: [] },
  'sop/overviews': { sees: ['sop/model', 'sop/rules'], packages: [] },
  'sop/fixes': { sees: ['sop/model', 'sop/rules', 'sop/commands', 'sop/diff'], packages: [] },
  'sop/diff': { sees: ['sop/model'], packages: [] },
  'sop/feedback': { sees: ['sop/model', 'sop/diff'], packages: [] },
  'engine/ytable': { sees: SOP, packages: ['yjs', 'fractional-indexing'] },
  'engine/document': { sees: GROUND, packages: [...YJS, 'idb', 'zustand/vanilla'] },
  'engine/library': { sees: [...GROUND, 'engine/document', 'engine/comments'], packages: ['idb'] },
  'engine/layout': { sees: GROUND, packages: ['elkjs', 'elkjs/lib/elk-worker.min.js?url'] },
  'engine/exchange': { sees: GROUND, packages: ['uqr'] },
  'engine/publish': { sees: [...GROUND, 'engine/exchange', 'engine/versions'], packages: [] },
  'engine/comments': { sees: GROUND, packages: YJS },
  'engine/collab': { sees: GROUND, packages: YJS },
  'engine/versions': { sees: GROUND, packages: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
  'studio/ui': { sees: MACHINES, packages: LOOKS },
  'studio/canvas': {
    sees: [...MACHINES, 'studio/ui'],
    packages: [...LOOKS, '@xyflow/react', '@xyflow/react/dist/style.css', 'html-to-image', 'browser-fs-access'],
  },
  'studio/discussion': { ...ROOM, sees: [...MACHINES, 'studio/ui', 'studio/canvas'] },
  ...Object.fromEntries(ROOMS.map((room) => [room, ROOM])),
  app: { sees: [...MACHINES, ...STUDIO], packages: ['react', 'react-dom/client', 'react-dom'] },
  cli: { sees: MACHINES, packages: NODE },
  server: { sees: MACHINES, packages: [...YJS, ...NODE] },
};
const FOLDERS = Object.keys(HOUSE);
const PACKAGES = [...new Set([...Object.values(HOUSE).flatMap((place) => place.packages), 'zod', 'fs', 'a-package-nobody-agreed-on'])];

/** One file that imports from every folder and every package, a line each, as seen from `depth` folders below `folder`. */
function everyImport(folder: string, depth: number): { readonly planted: Planted; readonly forbidden: string[] } {
  const home = join('src', folder, ...['inner', 'most'].slice(0, depth));
  const place = HOUSE[folder] ?? { sees: [], packages: [] };
  const targets = FOLDERS.filter((target) => target !== folder);
  const paths = targets.map((target) => ({
    specifier: `${relative(home, join('src', target))}/thing`,
    isAllowed: place.sees.includes(target),
  }));
  const packages = PACKAGES.map((name) => ({ specifier: name, isAllowed: place.packages.includes(name) }));
  const tests = [{ specifier: `${relative(home, 'test/support')}/thing`, isAllowed: false }];
  const all = [...paths, ...packages, ...tests];
  return {
    planted: { path: join(home, 'planted.ts'), text: all.map(({ specifier }) => `import '${specifier}';\n`).join('') },
    forbidden: all.filter(({ isAllowed }) => !isAllowed).map(({ specifier }) => specifier),
  };
}

const CASES = FOLDERS.flatMap((folder) => [0, 2].map((depth) => ({ folder, depth, ...everyImport(folder, depth) })));

let scratch = '';
let found: Awaited<ReturnType<typeof lintPlanted>> = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'laneway-house-'));
  found = await lintPlanted(
    scratch,
    CASES.map(({ planted }) => planted),
  );
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('import directions and homes of packages', () => {
  it.each(CASES)(
    'hold in src/$folder, $depth folders down: what the house forbids is caught, what it allows is not',
    ({ planted, forbidden }) => {
      const lines = planted.text.split('\n');
      const caught = found
        .filter(({ rule, path }) => rule === 'lint/style/noRestrictedImports' && path === planted.path)
        .map(({ line }) => lines[line - 1]?.slice("import '".length, -"';".length));

      expect([...new Set(caught)].sort()).toEqual([...forbidden].sort());
    },
  );

  it('say why in a sentence', () => {
    const messages = new Set(found.filter(({ rule }) => rule === 'lint/style/noRestrictedImports').map(({ message }) => message));

    expect(messages.size).toBeGreaterThan(20);
    for (const message of messages) expect(message).toMatch(/^[A-Z].{30,}\.$/);
  });
});
