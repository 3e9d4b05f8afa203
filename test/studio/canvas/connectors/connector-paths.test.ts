import { describe, expect, it } from 'vitest';
import { settled } from '../../../../src/sop/drawing/settled';
import type { Placement } from '../../../../src/sop/model/drawing';
import type { ConnectorId, StepId } from '../../../../src/sop/model/ids';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { createConnectorPaths } from '../../../../src/studio/canvas/connectors/connector-paths';
import { generateSop } from '../../../support/generate-sop';
import { aSop, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const HOP = /A5 5/;

function at(name: string, x: number, y: number): Placement {
  return { id: idOf<StepId>(name), x, y, width: 100, height: 40, pinned: false };
}

function drawn(...placements: readonly Placement[]): SopDocument {
  const sop = aSop({
    steps: ['Left', 'Right', 'Top', 'Bottom', 'Far', 'Away'].map((name) => aTask(name)),
    connectors: connectorsOf('Left > Right', 'Top > Bottom', 'Far > Away'),
  });
  const all = [
    at('Left', 0, 200),
    at('Right', 500, 200),
    at('Top', 250, 0),
    at('Bottom', 250, 400),
    at('Far', 0, 900),
    at('Away', 300, 900),
  ];
  return { ...sop, drawing: { ...sop.drawing, placements: new Map([...all, ...placements].map((one) => [one.id, one])) } };
}

const crossed = drawn();

/** The same SOP with one step elsewhere; all other records are the same objects. */
function moved(sop: SopDocument, placement: Placement): SopDocument {
  return { ...sop, drawing: { ...sop.drawing, placements: new Map([...sop.drawing.placements, [placement.id, placement]]) } };
}

describe('connectors on the canvas', () => {
  it('hop where they cross', () => {
    const [across, down, far] = createConnectorPaths()(crossed);

    expect(across?.path).toMatch(HOP);
    expect(down?.path).not.toMatch(HOP);
    expect(far?.path).not.toMatch(HOP);
  });

  it('lose the hop when the one below moves away, and all others stay the very same', () => {
    const paths = createConnectorPaths();
    const before = paths(crossed);
    const away = moved(moved(crossed, at('Top', 800, 0)), at('Bottom', 800, 400));
    const after = paths(away);

    expect(after[0]?.path).toBe('M100 220L500 220');
    expect(after[2]).toBe(before[2]);
    expect(after.map(({ path }) => path)).toEqual(createConnectorPaths()(away).map(({ path }) => path));
  });

  it('keep the hop when their words change', () => {
    const paths = createConnectorPaths();
    const before = paths(crossed);
    const id = 'c1' as ConnectorId;
    const connector = crossed.connectors.get(id);
    const worded = { ...crossed, connectors: new Map(crossed.connectors).set(id, { ...(connector ?? never()), label: 'hand over' }) };
    const after = paths(worded);

    expect(after[0]?.connector.label).toBe('hand over');
    expect(after[0]?.path).toBe(before[0]?.path);
    expect(after.slice(1).every((one, index) => one === before[index + 1])).toBe(true);
  });

  it('are the very same objects but for the few that one moved step concerns, in a large SOP too', () => {
    const sop = settled(generateSop({ steps: 500, connectors: 650, roles: 8, stages: 6 }));
    const paths = createConnectorPaths();
    const before = new Set(paths(sop));
    const [placement] = [...sop.drawing.placements.values()].slice(200);
    const after = paths(moved(sop, { ...(placement ?? never()), y: (placement?.y ?? 0) + 8 }));
    const changed = after.filter((one) => !before.has(one));

    expect(paths(sop)).toHaveLength(650);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(40);
  });
});

function never(): never {
  throw new Error('There is no such record');
}
