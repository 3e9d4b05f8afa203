import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LayoutWork } from './layout-cpu/layout-cpu';

type Work = Exclude<keyof LayoutWork, 'size'>;

/** What ELK takes for 200 steps on a core that nothing else uses, ms: so much slower is the machine that takes longer. */
const QUIET_ELK_200 = 110;
const SEEDS = [1, 2, 3];
/** What is timed at each size, and how often it is run before and while it is timed. */
const SIZES: readonly { readonly steps: number; readonly works: readonly Work[]; readonly warm: number; readonly rounds: number }[] = [
  { steps: 25, works: ['elk', 'fast', 'full'], warm: 8, rounds: 7 },
  { steps: 50, works: ['elk', 'fast', 'full', 'edit', 'rerouteAll', 'rerouteOne'], warm: 4, rounds: 7 },
  { steps: 100, works: ['elk', 'fast', 'edit', 'rerouteAll', 'rerouteOne'], warm: 4, rounds: 9 },
  { steps: 200, works: ['elk', 'fast', 'full', 'edit', 'rerouteAll', 'rerouteOne'], warm: 2, rounds: 7 },
  { steps: 300, works: ['elk', 'fast', 'edit', 'rerouteAll', 'rerouteOne'], warm: 2, rounds: 7 },
  { steps: 1000, works: ['elk', 'fast', 'edit', 'rerouteAll', 'rerouteOne'], warm: 1, rounds: 3 },
];

const folder = join(process.cwd(), 'node_modules/.cache/laneway', `layout-cpu-${process.pid}`);
let layoutWork: (steps: number, seeds: readonly number[]) => LayoutWork;

/** Bundled as it ships: the way that tests load modules makes every import dearer, and the inner loops pay for it. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      target: 'node20',
      ssr: 'test/bench/layout-cpu/layout-cpu.ts',
      rollupOptions: { external: [/^elkjs($|\/)/], output: { entryFileNames: 'layout-cpu.js' } },
    },
  });
  ({ layoutWork } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'layout-cpu.js')).href));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** CPU of one SOP, ms: of this process with all its threads, whatever else the machine does. */
async function cpuOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / SEEDS.length;
}

/** The medians of all works at a size, taken in turns so that a slow moment slows all alike. */
async function timesAt({
  steps,
  works,
  warm,
  rounds,
}: (typeof SIZES)[number]): Promise<{ readonly size: string; readonly ms: Map<Work, number> }> {
  const work = layoutWork(steps, SEEDS);
  const times = new Map<Work, number[]>(works.map((name) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (const name of works) {
      const ms = await cpuOf(work[name]);
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  return { size: work.size, ms: new Map([...times].map(([name, values]) => [name, median(values)])) };
}

it('laying out costs a fraction of what ELK takes for the same graph, and an edit or a drag next to nothing', async () => {
  const table = new Map<number, Map<Work, number>>();
  for (const size of SIZES) {
    const { size: words, ms } = await timesAt(size);
    table.set(size.steps, ms);
    const elk = ms.get('elk') ?? Number.NaN;
    const cells = [...ms].map(([name, value]) => `${name} ${value.toFixed(1)} ms (${(value / elk).toFixed(2)})`);
    console.info(`${words}: ${cells.join(' · ')}`);
  }
  const ms = (steps: number, work: Work) => table.get(steps)?.get(work) ?? Number.NaN;
  const slowness = Math.max(1, ms(200, 'elk') / QUIET_ELK_200);
  console.info(`CPU a drawing, in brackets as a share of ELK; this machine is ${slowness.toFixed(2)} times slower than a quiet one`);

  expect(ms(200, 'fast') / ms(200, 'elk'), 'quick layout of 200 steps').toBeLessThanOrEqual(0.3);
  expect(ms(1000, 'fast') / ms(1000, 'elk'), 'quick layout of 1,000 steps').toBeLessThanOrEqual(0.3);
  expect(ms(50, 'edit') / slowness, 'edit of 50 steps, ms').toBeLessThanOrEqual(15);
  expect(ms(300, 'edit') / slowness, 'edit of 300 steps, ms').toBeLessThanOrEqual(60);
  expect(ms(100, 'rerouteOne') / slowness, 'one dragged step among 100, ms').toBeLessThanOrEqual(5);
});
