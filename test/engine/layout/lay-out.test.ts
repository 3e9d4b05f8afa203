import { describe, expect, it } from 'vitest';
import { createNodeElk } from '../../../src/engine/layout/create-node-elk';
import type { ElkEngine } from '../../../src/engine/layout/elk-engine';
import { layOut } from '../../../src/engine/layout/lay-out';
import { applyLayout } from '../../../src/sop/commands/apply-layout';
import { editSop } from '../../../src/sop/commands/edit-sop';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { settled } from '../../../src/sop/drawing/settled';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { Direction, SopDocument } from '../../../src/sop/model/sop-document';
import { drawingFaults } from '../../support/drawing-faults';
import { generateSop } from '../../support/generate-sop';
import { aSop, aStart, aTask, connectorsOf } from '../../support/sop-builders';

async function tidied(sop: SopDocument, elk: ElkEngine = createNodeElk()): Promise<SopDocument> {
  const result = runPlain(sop, applyLayout, await layOut(sop, { elk }));
  if ('refused' in result) throw new Error(result.refused);
  return result.sop;
}

function running(sop: SopDocument, direction: Direction): SopDocument {
  const result = runPlain(sop, editSop, { changes: { direction } });
  return 'sop' in result ? result.sop : sop;
}

const NEVER: ElkEngine = { layout: () => Promise.reject(new Error('ELK is broken')), terminate: () => undefined };

/** More of each length in the long run (`npm run test:long`); the fuzz of layouts draws many short ones. */
const SEEDS = process.env.LANEWAY_LAYOUT_FUZZ === undefined ? [1] : [1, 2, 3];

describe('laying out an SOP', () => {
  it.each(
    [20, 40, 60, 100, 200].flatMap((steps) =>
      SEEDS.flatMap((seed) => (['right', 'down'] as const).map((direction) => ({ steps, seed, direction }))),
    ),
  )('draws $steps steps (seed $seed, $direction) without a fault', async ({ steps, seed, direction }) => {
    const sop = running(settled(generateSop({ steps, connectors: Math.round(steps * 1.3), seed })), direction);
    expect(drawingFaults(await tidied(sop))).toEqual([]);
  });

  it('gives the same drawing for the same SOP', async () => {
    const sop = settled(generateSop({ steps: 60, connectors: 80, seed: 7 }));
    expect(writeSopFile(await tidied(sop))).toBe(writeSopFile(await tidied(sop)));
  });

  it('does the work with its own columns when ELK fails, and says so', async () => {
    const sop = settled(generateSop({ steps: 60, connectors: 80, seed: 5 }));
    const result = await layOut(sop, { elk: NEVER });
    expect(result.engine).toBe('own');
    expect(result.note).toMatch(/own columns/);
    expect(drawingFaults(await tidied(sop, NEVER))).toEqual([]);
  });

  it('does not leave steps without owner or stage behind', async () => {
    const sop = settled(
      aSop({
        steps: [aStart('Go', { roleId: null, stageId: null }), aTask('On', { roleId: null, stageId: null })],
        connectors: connectorsOf('Go > On'),
      }),
    );
    expect(drawingFaults(await tidied(sop))).toEqual([]);
  });

  it('survives steps that lead to themselves, double connectors and steps that all lead to each other', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Step ${index}`);
    const sop = settled(
      aSop({
        steps: names.map((name) => aTask(name, { roleId: null, stageId: null })),
        connectors: connectorsOf(...names.flatMap((from) => names.map((to) => `${from} > ${to}`))),
      }),
    );
    const drawn = await tidied(sop);
    expect(drawn.drawing.routes.size).toBe(sop.connectors.size);
    expect(drawingFaults(drawn).filter((fault) => /overlaps|outside|not drawn/.test(fault))).toEqual([]);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('cancelled by the person'));
    await expect(layOut(generateSop({ steps: 20, connectors: 25 }), { elk: createNodeElk(), signal: stop.signal })).rejects.toThrow(
      'cancelled by the person',
    );
  });
});
