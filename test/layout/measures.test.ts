import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeElk } from '../../src/engine/layout/create-node-elk';
import type { Direction } from '../../src/sop/model/sop-document';
import { type Baseline, changesBetween, noted, readBaseline, writeBaseline } from './baseline';
import { type DrawnCase, drawCase, faultsOf } from './draw-case';
import type { LayoutSource } from './layout-source';
import { layoutSources } from './layout-sources';

const BASELINE = 'baseline.txt';
const DIRECTIONS: readonly Direction[] = ['right', 'down'];
const MODES = ['best', 'fast'] as const;
/** Fixtures of work as teams do it begin with this; the others are there to be difficult. */
const WORK = 'work-';
/** All drawings together take about 20 s of a quiet core; a busy machine may be many times slower. */
const PATIENCE = 300_000;

const elk = createNodeElk();
const sources = layoutSources();
const drawn = new Map<string, Promise<DrawnCase>>();

/** Each drawing is made once, whichever test asks first. */
function drawing({ name, sop }: LayoutSource, direction: Direction, mode: (typeof MODES)[number]): Promise<DrawnCase> {
  const key = `${name} ${direction} ${mode}`;
  const known = drawn.get(key) ?? drawCase(sop, direction, mode, elk);
  drawn.set(key, known);
  return known;
}

async function notes(): Promise<Baseline> {
  const result = new Map<string, ReturnType<typeof noted>>();
  for (const source of sources) {
    for (const direction of DIRECTIONS) {
      for (const mode of MODES) {
        const { engine, measures } = await drawing(source, direction, mode);
        result.set(`${source.name} ${direction} ${mode}`, noted(engine, measures));
      }
    }
  }
  return result;
}

describe('a drawing that Auto-layout made', () => {
  it.each(sources.map((source) => ({ name: source.name, source })))(
    'is without a fault: $name',
    async ({ source }) => {
      for (const direction of DIRECTIONS) {
        for (const mode of MODES) {
          const { sop } = await drawing(source, direction, mode);
          expect(faultsOf(sop), `${direction} ${mode}`).toEqual([]);
        }
      }
    },
    PATIENCE,
  );

  it(
    'is as tidy as it was when somebody last looked',
    async () => {
      const file = join(import.meta.dirname, BASELINE);
      const before = readBaseline(existsSync(file) ? readFileSync(file, 'utf8') : '');
      const after = await notes();
      try {
        await expect(writeBaseline(after)).toMatchFileSnapshot(BASELINE);
      } catch {
        // What changed, in sentences: two long lines that differ somewhere tell nobody anything.
        expect(changesBetween(before, after)).toEqual([]);
        throw new Error(`${BASELINE} is not as it would be written. npm run layout:accept writes it`);
      }
    },
    PATIENCE,
  );

  it.each([
    { direction: 'right', bendsEach: 0.54 },
    { direction: 'down', bendsEach: 0.56 },
  ] as const)(
    'of work as teams do it has at most five crossings in all eight together ($direction)',
    async ({ direction, bendsEach }) => {
      const work = sources.filter(({ name }) => name.startsWith(WORK));
      const all = (await Promise.all(work.map((source) => drawing(source, direction, 'best')))).map(({ measures }) => measures);
      const sum = (of: (measures: DrawnCase['measures']) => number) => all.reduce((total, measures) => total + of(measures), 0);

      expect(work).toHaveLength(8);
      expect(sum(({ crossings }) => crossings)).toBeLessThanOrEqual(5);
      expect(sum(({ bends }) => bends) / sum(({ connectors }) => connectors)).toBeLessThanOrEqual(bendsEach);
      expect(sum((measures) => measures.labelsOnSteps + measures.labelsOnLabels + measures.labelsOnConnectors)).toBe(0);
    },
    PATIENCE,
  );
});
