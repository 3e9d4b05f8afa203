import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Diagnosis, lintPlanted, type Planted } from './lint-planted';

interface Violation {
  readonly rule: string;
  readonly files: readonly Planted[];
}

const FORBIDDEN = 'style/noRestrictedImports';
const one = (rule: string, path: string, text: string): Violation => ({ rule, files: [{ path, text: `${text}\n` }] });

/** One violation of each rule that the house leans on; the rooms are `importing` in every way a module can be reached. */
const VIOLATIONS: Readonly<Record<string, Violation>> = {
  'importing for the side effect': one(FORBIDDEN, 'src/sop/model/a1.ts', "import '../../engine/layout/lay-out';"),
  'importing a value': one(
    FORBIDDEN,
    'src/sop/model/a2.ts',
    "import { layOut } from '../../engine/layout/lay-out';\nexport const a = layOut;",
  ),
  'importing a type': one(FORBIDDEN, 'src/sop/model/a3.ts', "import type { L } from '../../engine/layout/lay-out';\nexport type A = L;"),
  'importing when it is used': one(FORBIDDEN, 'src/sop/model/a4.ts', "export const a = () => import('../../engine/layout/lay-out');"),
  'passing on': one(FORBIDDEN, 'src/sop/model/a5.ts', "export { layOut } from '../../engine/layout/lay-out';"),
  'importing a style': one(FORBIDDEN, 'src/studio/ui/a6.ts', "import '../canvas/sop-canvas.css';"),
  'going in a circle': {
    rule: 'suspicious/noImportCycles',
    files: [
      { path: 'src/sop/model/b1.ts', text: "import { two } from './b2';\nexport const one = () => two;\n" },
      { path: 'src/sop/model/b2.ts', text: "import { one } from './b1';\nexport const two = () => one;\n" },
    ],
  },
  'going in a circle of types': {
    rule: 'suspicious/noImportCycles',
    files: [
      { path: 'src/sop/model/c1.ts', text: "import type { Two } from './c2';\nexport interface One {\n  two: Two;\n}\n" },
      { path: 'src/sop/model/c2.ts', text: "import type { One } from './c1';\nexport interface Two {\n  one: One;\n}\n" },
    ],
  },
  'passing on a whole module': one('performance/noReExportAll', 'src/engine/layout/d1.ts', "export * from './lay-out';"),
  'a file that only passes on': one('performance/noBarrelFile', 'src/engine/layout/d2.ts', "export { layOut } from './lay-out';"),
  'touching the page from the SOP': one('style/noRestrictedGlobals', 'src/sop/rules/e1.ts', 'export const title = () => document.title;'),
  any: one('suspicious/noExplicitAny', 'src/cli/f1.ts', 'export const a: any = 1;'),
  'a default export': one('style/noDefaultExport', 'src/cli/f2.ts', 'export default 1;'),
  'a name that is not kebab-case': one('style/useFilenamingConvention', 'src/cli/someThing.ts', 'export const a = 1;'),
  'a value used with !': one('style/noNonNullAssertion', 'src/cli/f3.ts', 'export const a = (b: string | null) => b!.length;'),
  'a silenced compiler': one('suspicious/noTsIgnore', 'src/cli/f4.ts', '// @ts-ignore\nexport const a = 1;'),
  'talk on the console of the page': one('suspicious/noConsole', 'src/studio/ui/f5.ts', "console.log('x');"),
  'markup from a string': one(
    'security/noDangerouslySetInnerHtml',
    'src/studio/ui/f6.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;",
  ),
  'an image without words': one('a11y/useAltText', 'src/studio/ui/f7.tsx', 'export const A = () => <img src="x.png" />;'),
  'a click without a key': one('a11y/useKeyWithClickEvents', 'src/studio/ui/f8.tsx', 'export const A = () => <div onClick={() => 1} />;'),
  'a button without a type': one('a11y/useButtonType', 'src/studio/ui/f9.tsx', 'export const A = () => <button>x</button>;'),
  'a hook behind a condition': one(
    'correctness/useHookAtTopLevel',
    'src/studio/ui/f10.tsx',
    "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) {\n  if (b) useState(1);\n  return null;\n}",
  ),
  'a test that is passed over': one(
    'suspicious/noSkippedTests',
    'test/sop/g1.test.ts',
    "import { it } from 'vitest';\nit.skip('waits', () => undefined);",
  ),
  'a test that runs alone': one(
    'suspicious/noFocusedTests',
    'test/sop/g2.test.ts',
    "import { it } from 'vitest';\nit.only('is alone', () => undefined);",
  ),
  'a package that package.json does not name': one('correctness/noUndeclaredDependencies', 'test/sop/g3.test.ts', "import 'left-pad';"),
  'more than 300 lines': one(
    'style/noExcessiveLinesPerFile',
    'src/cli/h1.ts',
    Array.from({ length: 301 }, (_, line) => `export const a${line} = ${line};`).join('\n'),
  ),
  'a function of more than 60 lines': one(
    'complexity/noExcessiveLinesPerFunction',
    'src/cli/h2.ts',
    `export function a() {\n${'  a();\n'.repeat(61)}}`,
  ),
};

let scratch = '';
let found: readonly Diagnosis[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'laneway-house-'));
  found = await lintPlanted(
    scratch,
    Object.values(VIOLATIONS).flatMap(({ files }) => files),
  );
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('what our code never does', () => {
  it.each(Object.entries(VIOLATIONS))('is caught: %s', (_, { rule, files }) => {
    for (const { path } of files) {
      const here = found.filter((diagnosis) => diagnosis.path === path && diagnosis.rule === `lint/${rule}`);

      expect(here.map(({ severity }) => severity)).toContain('error');
    }
  });
});
