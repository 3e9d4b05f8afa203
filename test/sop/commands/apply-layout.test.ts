import { describe, expect, it } from 'vitest';
import { applyLayout, type DrawingProposal } from '../../../src/sop/commands/apply-layout';
import { colorLane } from '../../../src/sop/commands/color-lane';
import { settled } from '../../../src/sop/drawing/settled';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const LANE = idOf<RoleId>('Account manager');
const sop = done(settled(aSop({ steps: [aTask('Call'), aTask('Write')], connectors: connectorsOf('Call > Write') })), colorLane, {
  roleId: LANE,
  color: 'teal',
});

const proposal: DrawingProposal = {
  placements: [
    { id: idOf('Call'), x: 40, y: 80, width: 200, height: 64, pinned: false },
    { id: idOf('Write'), x: 400, y: 80, width: 200, height: 64, pinned: false },
    { id: 'gone' as StepId, x: 0, y: 0, width: 1, height: 1, pinned: false },
  ],
  routes: [
    {
      id: 'c1' as ConnectorId,
      points: [
        [240, 112],
        [400, 112],
      ],
    },
    { id: 'gone' as ConnectorId, points: [] },
  ],
  lanes: [
    { id: LANE, start: 0, size: 240 },
    { id: 'gone' as RoleId, start: 240, size: 99 },
  ],
  stages: [{ id: idOf<StageId>('Onboarding'), start: 0, size: 640 }],
  state: { engine: 'own' },
};

describe('a layout', () => {
  it('is taken over as it is, colours stay, and what is gone by now is left out', () => {
    const laid = done(sop, applyLayout, proposal);

    expect([...laid.drawing.placements.values()]).toEqual(proposal.placements.slice(0, 2));
    expect([...laid.drawing.routes.values()]).toEqual(proposal.routes.slice(0, 1));
    expect([...laid.drawing.lanes.values()]).toEqual([{ id: LANE, start: 0, size: 240, color: 'teal' }]);
    expect([...laid.drawing.stages.values()]).toEqual(proposal.stages);
    expect(laid.drawing.state).toEqual({ engine: 'own' });
  });

  it('that puts steps elsewhere than in their cells, or nowhere, is put right', () => {
    const placements = proposal.placements.map((placement, index) => ({ ...placement, x: index === 0 ? Number.NaN : 9e9, y: -1e300 }));

    expect(settlingFaults(done(sop, applyLayout, { ...proposal, placements }))).toEqual([]);
  });

  it('of nothing is refused', () => {
    expect(refusal(aSop(), applyLayout, proposal)).toBe('There is nothing to lay out yet');
  });
});
