import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/sop/drawing/cells';
import { settled } from '../../../src/sop/drawing/settled';
import type { LaneBand, Placement, Rect, Route, StageBand } from '../../../src/sop/model/drawing';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { generateSop } from '../../support/generate-sop';
import { settlingFaults } from '../../support/in-cells';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const LANES = ['Account manager', 'Sales', 'Support'];
const STAGES = ['Onboarding', 'Renewal'];
const owner = (name: string) => ({ roleId: idOf<RoleId>(name) });

function matrix(steps: Parameters<typeof aSop>[0] = {}): SopDocument {
  return settled(aSop({ roles: LANES.map((name) => aRole(name)), stages: STAGES.map((name) => aStage(name)), ...steps }));
}

const placed = (sop: SopDocument, name: string): Placement => {
  const placement = sop.drawing.placements.get(idOf(name));
  if (placement === undefined) throw new Error(`${name} is not drawn`);
  return placement;
};

/** The SOP with parts of its drawing replaced, not settled. */
function redrawn(
  sop: SopDocument,
  rows: { placements?: Placement[]; routes?: Route[]; lanes?: LaneBand[]; stages?: StageBand[] },
): SopDocument {
  const merged = <Id, Row extends { id: Id }>(table: ReadonlyMap<Id, Row>, changed: readonly Row[] = []) =>
    new Map([...table, ...changed.map((row) => [row.id, row] as const)]);
  const { drawing } = sop;
  return {
    ...sop,
    drawing: {
      ...drawing,
      placements: merged(drawing.placements, rows.placements),
      routes: merged(drawing.routes, rows.routes),
      lanes: merged<LaneBand['id'], LaneBand>(drawing.lanes, rows.lanes),
      stages: merged<StageBand['id'], StageBand>(drawing.stages, rows.stages),
    },
  };
}

const reordered = (sop: SopDocument, ...names: string[]): SopDocument => ({
  ...sop,
  roles: new Map(names.flatMap((name) => [...sop.roles].filter(([id]) => id === idOf<RoleId>(name)))),
});

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('lanes and stages', () => {
  it('stand one after the other in the order of their tables, from 0,0', () => {
    const sop = matrix();

    expect([...sop.drawing.lanes.values()].map(({ start, size }) => [start, size])).toEqual([
      [0, 168],
      [168, 168],
      [336, 168],
    ]);
    expect([...sop.drawing.stages.values()].map(({ start, size }) => [start, size])).toEqual([
      [0, 320],
      [320, 320],
    ]);
  });

  it('have a place for steps without an owner or a stage, only as long as there are some', () => {
    const sop = matrix({ steps: [aTask('Stray', { roleId: null, stageId: null })] });
    const assigned = { ...sop, steps: new Map([[idOf('Stray'), aTask('Stray')]]) };

    expect([...sop.drawing.lanes.keys()].at(-1)).toBe('_unassigned');
    expect([...sop.drawing.stages.keys()].at(-1)).toBe('_unassigned');
    expect(cellAt(sop, placed(sop, 'Stray').x + 1, placed(sop, 'Stray').y + 1)).toEqual({ roleId: null, stageId: null });
    expect([...settled(assigned).drawing.lanes.keys()]).not.toContain('_unassigned');
    expect(settlingFaults(settled(assigned))).toEqual([]);
  });

  it('take along what stands in them when they change places, with the ways inside', () => {
    const steps = [
      aTask('Call', owner('Sales')),
      aTask('Write', { ...owner('Sales'), stageId: idOf<StageId>('Renewal') }),
      aTask('Fix', owner('Support')),
    ];
    const sop = matrix({ steps, connectors: connectorsOf('Call > Write', 'Write > Fix') });
    const [from, to, fix] = ['Call', 'Write', 'Fix'].map((name) => placed(sop, name)) as [Placement, Placement, Placement];
    const inside: Route = {
      id: 'c1' as ConnectorId,
      points: [
        [from.x + from.width, from.y + 32],
        [to.x, to.y + 32],
      ],
      label: { x: 300, y: from.y + 20, width: 40, height: 18 },
    };
    const across: Route = {
      id: 'c2' as ConnectorId,
      points: [
        [to.x + 100, to.y + 64],
        [to.x + 100, fix.y + 32],
        [fix.x + fix.width, fix.y + 32],
      ],
    };
    const drawn = settled(redrawn(sop, { routes: [inside, across] }));
    expect(drawn.drawing.routes.size).toBe(2);

    const moved = settled(reordered(drawn, 'Sales', 'Account manager', 'Support'));

    expect(placed(moved, 'Call').y - from.y).toBe(-168);
    expect(placed(moved, 'Call').x).toBe(from.x);
    expect(placed(moved, 'Fix')).toBe(placed(drawn, 'Fix'));
    const way = moved.drawing.routes.get('c1' as ConnectorId);
    expect(way?.points).toEqual(inside.points.map(([x, y]) => [x, y - 168]));
    expect(way?.label).toEqual({ ...inside.label, y: from.y + 20 - 168 });
    expect(moved.drawing.routes.has('c2' as ConnectorId)).toBe(false);
  });

  it('lose a way that no longer leads from outline to outline, or that leads over no place at all', () => {
    const sop = matrix({ steps: [aTask('Call'), aTask('Write')], connectors: connectorsOf('Call > Write') });
    const [from, to] = [placed(sop, 'Call'), placed(sop, 'Write')];
    const way = (...points: Route['points']): Route => ({ id: 'c1' as ConnectorId, points });
    const kept = (route: Route) => settled(redrawn(sop, { routes: [route] })).drawing.routes.size === 1;
    const [x, y] = [from.x + 100, from.y - 8];

    expect(kept(way([x, from.y], [x, y], [to.x + 100, y], [to.x + 100, to.y]))).toBe(true);
    expect(kept(way([x, from.y], [x, y], [to.x + 100, y], [to.x + 100, to.y + 20]))).toBe(false);
    expect(kept(way([x, from.y - 3], [x, y], [to.x + 100, y], [to.x + 100, to.y]))).toBe(false);
    expect(kept(way([x, from.y], [x, Number.NaN], [to.x + 100, y], [to.x + 100, to.y]))).toBe(false);
    expect(kept(way([x, from.y]))).toBe(false);
  });

  it('go with their role; those behind close up and the drawing still begins where it began', () => {
    const sop = matrix({ steps: [aTask('Fix', owner('Support'))] });
    const without = settled(reordered(sop, 'Sales', 'Support'));

    expect([...without.drawing.lanes.values()].map(({ id, start }) => [id, start])).toEqual([
      ['sales', 0],
      ['support', 168],
    ]);
    expect(settlingFaults(without)).toEqual([]);
    expect(placed(sop, 'Fix').y - placed(without, 'Fix').y).toBe(168);
  });

  it('keep the place where a file says that they begin', () => {
    const lanes = LANES.map((name, index) => ({ id: idOf<RoleId>(name), start: 500 + index * 100, size: 100 }));

    expect([...settled(redrawn(matrix(), { lanes })).drawing.lanes.values()]).toEqual(lanes);
  });

  it('grow for what sticks out at the far side and push the others; at the near side the step moves in', () => {
    const sop = matrix({ steps: [aTask('Call'), aTask('Fix', owner('Sales'))] });
    const call = placed(sop, 'Call');
    const low = settled(redrawn(sop, { placements: [{ ...call, y: 130 }] }));
    const high = settled(redrawn(sop, { placements: [{ ...call, y: -20 }] }));

    expect(placed(low, 'Call').y).toBe(130);
    expect(low.drawing.lanes.get(idOf<RoleId>('Account manager'))?.size).toBe(130 + 64 + 16);
    expect(placed(low, 'Fix').y - placed(sop, 'Fix').y).toBe(42);
    expect(placed(high, 'Call').y).toBe(16);
    expect(high.drawing.lanes.get(idOf<RoleId>('Account manager'))?.size).toBe(168);
  });
});

describe('steps', () => {
  it('that are not drawn yet get a size and a free spot after the step that leads to them', () => {
    const sop = matrix({
      steps: [aTask('Call'), aTask('Write'), aTask('Send'), aTask('Alone')],
      connectors: connectorsOf('Call > Write > Send'),
    });
    const [call, write, send] = [placed(sop, 'Call'), placed(sop, 'Write'), placed(sop, 'Send')];

    expect(write).toMatchObject({ x: call.x + call.width + 40, y: call.y, width: 188, height: 64, pinned: false });
    expect(send.x).toBe(write.x + write.width + 40);
    const boxes = [...sop.drawing.placements.values()];
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });

  it('that are led to from another lane stand near the step that leads to them', () => {
    const steps = [aTask('One'), aTask('Two'), aTask('Three'), aTask('Fix', owner('Sales'))];
    const sop = matrix({ steps, connectors: connectorsOf('Three > Fix') });

    expect(placed(sop, 'Three').x).toBeGreaterThan(placed(sop, 'Two').x);
    expect(placed(sop, 'Fix').x).toBeGreaterThanOrEqual(placed(sop, 'Three').x);
  });

  it('that have another owner now go to the nearest free spot of the new cell', () => {
    const sop = matrix({ steps: [aTask('Call'), aTask('Fix', owner('Sales'))] });
    const given = settled({ ...sop, steps: new Map([...sop.steps, [idOf('Call'), aTask('Call', owner('Sales'))]]) });
    const [call, fix] = [placed(given, 'Call'), placed(given, 'Fix')];

    expect(fix.x).toBe(placed(sop, 'Fix').x);
    expect(overlap(call, fix)).toBe(false);
    expect(settlingFaults(given)).toEqual([]);
  });

  it('stay in a lane that became smaller than they are far', () => {
    const sop = matrix({ steps: [aTask('Call')] });
    const lane = { id: idOf<RoleId>('Account manager'), start: 0, size: 40 };
    const small = settled(redrawn(sop, { lanes: [lane] }));

    expect(settlingFaults(small)).toEqual([]);
    expect(small.drawing.lanes.get(lane.id)?.size).toBeGreaterThanOrEqual(96);
  });

  it('leave no place behind when they go, nor connectors a way', () => {
    const ghost = { id: 'ghost' as StepId, x: 0, y: 0, width: 10, height: 10, pinned: false };
    const route: Route = {
      id: 'ghost' as ConnectorId,
      points: [
        [0, 0],
        [1, 1],
      ],
    };
    const sop = settled(redrawn(matrix({ steps: [aTask('Call')] }), { placements: [ghost], routes: [route] }));

    expect([...sop.drawing.placements.keys()]).toEqual(['call']);
    expect(sop.drawing.routes.size).toBe(0);
  });
});

describe('settling', () => {
  it('gives back the very same SOP when there is nothing to do', () => {
    const sop = settled(generateSop({ steps: 60, connectors: 80 }));

    expect(settled(sop)).toBe(sop);
    expect(settled({ ...sop }).drawing).toBe(sop.drawing);
  });

  it('places a whole SOP that was never drawn so that no step covers another', () => {
    const sop = settled(generateSop({ steps: 200, connectors: 260 }));
    const boxes = [...sop.drawing.placements.values()];

    expect(settlingFaults(sop)).toEqual([]);
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });

  it('is done with five thousand steps in one cell while a person waits', () => {
    const steps = Array.from({ length: 5000 }, (_, index) => aTask(`Step ${index}`));
    const start = performance.now();
    const sop = settled(aSop({ steps }));

    expect(performance.now() - start).toBeLessThan(20_000);
    expect(settlingFaults(sop)).toEqual([]);
  });
});
