import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endlessSheet, PAPERS, type PaperId, sheetOf } from '../../../../src/engine/exchange/pages/sheet';
import { wrapSop } from '../../../../src/engine/exchange/pages/wrap-sop';
import { createNodeElk } from '../../../../src/engine/layout/create-node-elk';
import { layOut } from '../../../../src/engine/layout/lay-out';
import { applyLayout } from '../../../../src/sop/commands/apply-layout';
import { editSop } from '../../../../src/sop/commands/edit-sop';
import { runPlain } from '../../../../src/sop/commands/run-plain';
import { settled } from '../../../../src/sop/drawing/settled';
import type { Direction, SopDocument } from '../../../../src/sop/model/sop-document';
import { arbitrarySop } from '../../../support/arbitrary-sop';
import { generateSop } from '../../../support/generate-sop';
import { coveringFaults, pageFaults } from '../../../support/page-faults';
import { aRole, aSop, aStage, aStart, aTask, connectorsOf } from '../../../support/sop-builders';
import { opened } from '../../../templates/shipped';

const DIRECTIONS: readonly Direction[] = ['right', 'down'];
const ORIENTATIONS = ['landscape', 'portrait'] as const;
const A4 = sheetOf('a4', 'landscape');

function running(sop: SopDocument, direction: Direction): SopDocument {
  const result = runPlain(sop, editSop, { changes: { direction } });
  return 'sop' in result ? result.sop : sop;
}

async function tidied(sop: SopDocument, direction: Direction): Promise<SopDocument> {
  const elk = createNodeElk();
  const turned = running(settled(sop), direction);
  const result = runPlain(turned, applyLayout, await layOut(turned, { elk }));
  if ('refused' in result) throw new Error(result.refused);
  return result.sop;
}

/** In the long run (`npm run test:long`) longer SOPs are printed too, and more of each length. */
const IS_LONG = process.env.LANEWAY_PAGES === '1';
const LENGTHS = IS_LONG ? [10, 25, 60, 120, 200] : [10, 25, 60, 120];

const generated = LENGTHS.flatMap((steps) => DIRECTIONS.map((direction) => ({ steps, direction })));

describe.each(generated)('an SOP of $steps steps that runs $direction', async ({ steps, direction }) => {
  const sops = await Promise.all(
    (steps > 60 || !IS_LONG ? [1] : [1, 2, 3]).map((seed) =>
      tidied(generateSop({ steps, connectors: Math.round(steps * 1.3), seed }), direction),
    ),
  );

  it.each(Object.keys(PAPERS).flatMap((paper) => ORIENTATIONS.map((orientation) => ({ paper: paper as PaperId, orientation }))))(
    'is printed on $paper, $orientation, with every step whole and once, and every text of at least 8 pt',
    ({ paper, orientation }) => {
      for (const sop of sops) {
        const wrapped = wrapSop(sop, sheetOf(paper, orientation), 'light');
        expect([...pageFaults(wrapped), ...coveringFaults(wrapped)]).toEqual([]);
        expect(wrapped.tooSmall).toEqual([]);
        expect(wrapped.pages.map((page) => page.blocks.length)).not.toContain(0);
      }
    },
  );

  it('is one picture as wide as a screen', () => {
    for (const sop of sops) {
      const wrapped = wrapSop(sop, endlessSheet(1500, 24), 'dark');
      expect(pageFaults(wrapped)).toEqual([]);
      expect(wrapped.pages).toHaveLength(1);
    }
  });
});

const templates = readdirSync('public/templates').filter((name) => name.endsWith('.sop.json'));

it.each(templates)('the template %s is printed on A4, both ways round, whole and large enough to read', (file) => {
  const sop = opened(file.replace('.sop.json', ''));
  for (const orientation of ORIENTATIONS) {
    const wrapped = wrapSop(sop, sheetOf('a4', orientation), 'light');
    expect([...pageFaults(wrapped), ...coveringFaults(wrapped)]).toEqual([]);
    expect(wrapped.tooSmall).toEqual([]);
  }
});

describe('what is no usual SOP', () => {
  const crowd = Array.from({ length: 14 }, (_, index) => `Step ${index}`);
  const cases: Readonly<Record<string, SopDocument>> = {
    'without anything': aSop({ roles: [], stages: [] }),
    'without a step': aSop(),
    'of one step': aSop({ steps: [aTask('Alone')] }),
    'without stages': aSop({
      stages: [],
      steps: crowd.map((name) => aTask(name, { stageId: null })),
      connectors: connectorsOf(crowd.join(' > ')),
    }),
    'whose steps have no owner': aSop({
      steps: crowd.map((name) => aTask(name, { roleId: null })),
      connectors: connectorsOf(crowd.join(' > ')),
    }),
    'of one giant stage': aSop({
      steps: [aStart('Go'), ...crowd.map((name) => aTask(name))],
      connectors: connectorsOf(`Go > ${crowd.join(' > ')}`),
    }),
    'in which every step leads to every other': aSop({
      steps: crowd.map((name) => aTask(name)),
      connectors: connectorsOf(...crowd.flatMap((from) => crowd.map((to) => `${from} > ${to}`))),
    }),
    'with forty roles': aSop({
      roles: Array.from({ length: 40 }, (_, index) => aRole(`Role ${index}`)),
      steps: Array.from({ length: 40 }, (_, index) => aTask(`Of role ${index}`, { roleId: `role-${index}` as never })),
    }),
    'with long names': aSop({
      stages: [aStage('A stage with a name that is longer than any column could ever hold '.repeat(3))],
      roles: [aRole('A role with a name without end '.repeat(6))],
      steps: [aTask('word '.repeat(80), { roleId: 'a-role' as never, stageId: null })],
    }),
  };

  it.each(Object.entries(cases))('%s is printed all the same, in both directions', async (_, sop) => {
    for (const direction of DIRECTIONS) {
      const drawn = sop.steps.size === 0 ? running(settled(sop), direction) : await tidied(sop, direction);
      for (const sheet of [A4, sheetOf('letter', 'portrait'), endlessSheet(900, 24)]) {
        const wrapped = wrapSop(drawn, sheet, 'light');
        expect(pageFaults(wrapped)).toEqual([]);
        expect(wrapped.pages.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('a drawing made by hand', () => {
  it('is printed without a cut step whatever it looks like; where that makes text too small, the pages say so', () => {
    fc.assert(
      fc.property(arbitrarySop(), fc.constantFrom(A4, sheetOf('a3', 'portrait'), endlessSheet(1200, 20)), (sop, sheet) => {
        expect(pageFaults(wrapSop(sop, sheet, 'light'))).toEqual([]);
      }),
      { numRuns: IS_LONG ? 1500 : 50 },
    );
  });

  it('whose steps stand like the stones of a wall has one long row, and says that its text is small', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Stone ${index}`);
    const sop = aSop({ steps: names.map((name) => aTask(name)) });
    const placements = new Map(
      [...sop.steps.values()].map((step, index) => [
        step.id,
        { id: step.id, x: index * 120, y: (index % 2) * 90, width: 200, height: 64, pinned: true },
      ]),
    );

    const lanes = new Map([...sop.roles.keys()].map((id) => [id, { id, start: -20, size: 260 }]));
    const stages = new Map([...sop.stages.keys()].map((id) => [id, { id, start: -20, size: 1600 }]));

    const wrapped = wrapSop({ ...sop, drawing: { ...sop.drawing, placements, lanes, stages } }, A4, 'light');

    expect(wrapped.pages.flatMap((page) => page.blocks)).toHaveLength(1);
    expect(wrapped.tooSmall).toHaveLength(1);
    expect(pageFaults(wrapped)).toEqual([]);
  });
});
