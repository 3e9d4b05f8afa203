import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LintWork, LintWorkName } from './lint-cpu/lint-cpu';

const STEPS = 1000;
const [WARM, ROUNDS] = [5, 15];
const NAMES: readonly LintWorkName[] = ['ours', 'putIn', 'recommended', 'all'];

const folder = join(process.cwd(), 'node_modules/.cache/laneway', `lint-cpu-${process.pid}`);
let lintWork: (steps: number) => Promise<LintWork>;

/** Bundled as it ships, see `layout-cpu.test.ts`. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['bpmnlint', 'bpmn-moddle'] },
    build: {
      outDir: folder,
      target: 'node20',
      ssr: 'test/bench/lint-cpu/lint-cpu.ts',
      rollupOptions: { external: [/^bpmn/], output: { entryFileNames: 'lint-cpu.js' } },
    },
  });
  ({ lintWork } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'lint-cpu.js')).href));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** CPU, ms: of this process with all its threads, whatever else the machine does. */
async function cpuOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it('checking 1,000 steps after an edit costs a fifth of what bpmnlint takes for the same drawing, and no rule holds up a frame', async () => {
  const { size, works, longestSlice } = await lintWork(STEPS);
  const times = new Map<LintWorkName, number[]>(NAMES.map((name) => [name, []]));
  const longest: number[] = [];
  for (let turn = -WARM; turn < ROUNDS; turn += 1) {
    for (const name of NAMES) {
      const ms = await cpuOf(works[name](turn + WARM));
      if (turn >= 0) times.get(name)?.push(ms);
    }
    if (turn >= 0) longest.push(longestSlice(turn + WARM));
  }
  const ms = (name: LintWorkName) => median(times.get(name) ?? []);
  const share = (name: LintWorkName) => ms(name) / ms('recommended');
  const said = NAMES.map((name) => `${name} ${ms(name).toFixed(1)} ms (${share(name).toFixed(2)})`);
  console.info(`${size}, CPU a check: ${said.join(' · ')}; our longest slice ${median(longest).toFixed(1)} ms`);

  expect(share('ours'), 'after a word, as a share of what bpmnlint recommends').toBeLessThanOrEqual(0.2);
  expect(share('putIn'), 'after a step was put in').toBeLessThanOrEqual(0.3);
  expect(median(longest), 'the longest slice, ms').toBeLessThan(16);
});
