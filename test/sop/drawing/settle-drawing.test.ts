import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlainDraft } from '../../../src/sop/commands/plain-draft';
import { settleDrawing } from '../../../src/sop/drawing/settle-drawing';
import { settled } from '../../../src/sop/drawing/settled';
import type { LaneBand, StageBand } from '../../../src/sop/model/drawing';
import type { ConnectorId, RoleId, StageId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { settlingFaults } from '../../support/in-cells';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const LANES = ['Account manager', 'Sales', 'Support'];
const STAGES = ['Onboarding', 'Renewal'];

describe('whatever a drawing was, settling', () => {
  const odd = fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e300,
    -1e300,
    1e6,
    -1e6,
    0,
    -0,
    1e-9,
    0.1,
    33.33,
  );
  const length = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -900, max: 2500 }) }, { weight: 1, arbitrary: odd });
  const plainLength = fc.integer({ min: -90_000, max: 250_000 }).map((hundredths) => hundredths / 100);
  const drawingOf = (px: fc.Arbitrary<number>) =>
    fc.record({
      down: fc.boolean(),
      boxes: fc.array(fc.tuple(px, px, px, px), { maxLength: 12 }),
      bands: fc.array(fc.tuple(px, px), { maxLength: 5 }),
      owners: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
    });

  function drawn({
    down,
    boxes,
    bands,
    owners,
  }: {
    down: boolean;
    boxes: number[][];
    bands: [number, number][];
    owners: number[];
  }): SopDocument {
    const roles = [...LANES.map((name) => idOf<RoleId>(name)), null, 'gone' as RoleId];
    const stages = [...STAGES.map((name) => idOf<StageId>(name)), null, null, 'gone' as StageId];
    const steps = owners.map((pick, index) =>
      aTask(`Step ${index}`, { roleId: roles[pick] ?? null, stageId: stages[(pick + index) % 5] ?? null }),
    );
    const lanes = [...roles.slice(0, 3), '_unassigned', 'gone'] as LaneBand['id'][];
    const columns = [...stages.slice(0, 2), '_unassigned', 'gone'] as StageBand['id'][];
    return aSop({
      profile: { direction: down ? 'down' : 'right' },
      roles: LANES.map((name) => aRole(name)),
      stages: STAGES.map((name) => aStage(name)),
      steps,
      connectors: connectorsOf('Step 0 > Step 1 > Step 2 > Step 3', 'Step 4 > Step 0'),
      drawing: {
        placements: new Map(
          boxes.map(([x = 0, y = 0, width = 0, height = 0], index) => [
            idOf(`Step ${index}`),
            { id: idOf(`Step ${index}`), x, y, width, height, pinned: false },
          ]),
        ),
        routes: new Map([['c1' as ConnectorId, { id: 'c1' as ConnectorId, points: bands.map(([x, y]) => [x, y] as const) }]]),
        lanes: new Map(
          bands.flatMap(([start, size], index) =>
            lanes[index] === undefined ? [] : [[lanes[index], { id: lanes[index], start, size }] as const],
          ),
        ),
        stages: new Map(
          bands.flatMap(([size, start], index) =>
            columns[index] === undefined ? [] : [[columns[index], { id: columns[index], start, size }] as const],
          ),
        ),
      },
    });
  }

  it.each([
    ['any drawing that a file can hold', plainLength],
    ['any numbers at all', length],
  ])('makes a sound drawing of %s, at once and for good', (_what, px) => {
    fc.assert(
      fc.property(drawingOf(px), (parts) => {
        const sop = settled(drawn(parts));
        expect(settlingFaults(sop)).toEqual([]);
        expect(settled({ ...sop }).drawing).toBe(sop.drawing);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it('does the same to a draft as to a value', () => {
    fc.assert(
      fc.property(drawingOf(length), (parts) => {
        const sop = drawn(parts);
        const { draft, finish } = createPlainDraft(sop);
        settleDrawing(draft);
        expect(finish()).toEqual(settled(sop));
        expect([...finish().drawing.placements.keys()]).toEqual([...settled(sop).drawing.placements.keys()]);
        expect([...finish().drawing.lanes.keys()]).toEqual([...settled(sop).drawing.lanes.keys()]);
      }),
      { numRuns: 150, seed: 6 },
    );
  });
});
