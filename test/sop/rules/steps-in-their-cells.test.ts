import { describe, expect, it } from 'vitest';
import type { RoleId, StageId } from '../../../src/sop/model/ids';
import { stepsInTheirCells } from '../../../src/sop/rules/steps-in-their-cells';
import { aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('steps-in-their-cells', () => {
  const lane = { id: idOf<RoleId>('Account manager'), start: 0, size: 100 };
  const stage = { id: idOf<StageId>('Onboarding'), start: 0, size: 200 };
  const sopOf = (x: number, y: number, direction: 'right' | 'down' = 'right') =>
    aSop({
      profile: { direction },
      steps: [aTask('A')],
      drawing: {
        placements: new Map([[idOf('A'), { id: idOf('A'), x, y, width: 50, height: 50, pinned: false }]]),
        lanes: new Map([[lane.id, lane]]),
        stages: new Map([[stage.id, stage]]),
      },
    });

  it('is content with a step in its cell, and with a drawing that has no lanes yet', () => {
    expect(findingsOf(stepsInTheirCells, sopOf(150, 50))).toEqual({});
    expect(findingsOf(stepsInTheirCells, sopOf(50, 150, 'down'))).toEqual({});
    expect(findingsOf(stepsInTheirCells, aSop({ steps: [aTask('A')] }))).toEqual({});
  });

  it('names the step that is drawn elsewhere, whichever way the lanes run', () => {
    expect(findingsOf(stepsInTheirCells, sopOf(50, 150))).toEqual({ a: '“A” is drawn outside of the lane of its owner' });
    expect(findingsOf(stepsInTheirCells, sopOf(300, 20))).toEqual({ a: '“A” is drawn outside of the column of its stage' });
    expect(findingsOf(stepsInTheirCells, sopOf(150, 50, 'down'))).toEqual({ a: '“A” is drawn outside of the lane of its owner' });
  });
});
