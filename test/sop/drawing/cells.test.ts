import { describe, expect, it } from 'vitest';
import { cellAt, cellRect, drawingBounds } from '../../../src/sop/drawing/cells';
import { settled } from '../../../src/sop/drawing/settled';
import type { NoteId, RoleId, StageId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { aRole, aSop, aStage, idOf } from '../../support/sop-builders';

function matrix(parts: Parameters<typeof aSop>[0] = {}): SopDocument {
  const roles = ['Account manager', 'Sales', 'Support'].map((name) => aRole(name));
  return settled(aSop({ roles, stages: [aStage('Onboarding'), aStage('Renewal')], ...parts }));
}

describe('a cell', () => {
  it('is found by a point, and nothing is found outside', () => {
    const sop = matrix();

    expect(cellAt(sop, 400, 200)).toEqual({ roleId: 'sales', stageId: 'renewal' });
    expect(cellAt(sop, 400, -1)).toBeNull();
    expect(cellAt(sop, 640, 0)).toBeNull();
    expect(cellRect(sop, idOf<RoleId>('Sales'), idOf<StageId>('Renewal'))).toEqual({ x: 320, y: 168, width: 320, height: 168 });
  });

  it('is turned when lanes are columns', () => {
    const sop = matrix({ profile: { direction: 'down' } });

    expect(cellAt(sop, 400, 10)).toEqual({ roleId: 'sales', stageId: 'onboarding' });
    expect(cellRect(sop, idOf<RoleId>('Sales'), idOf<StageId>('Onboarding'))).toEqual({ x: 320, y: 0, width: 320, height: 168 });
  });
});

describe('the bounds of a drawing', () => {
  it('hold the matrix and what stands beside it', () => {
    const note = { id: 'n' as NoteId, text: 'Ask Legal', x: -200, y: 600, width: 180, height: 80 };

    expect(drawingBounds(matrix())).toEqual({ x: 0, y: 0, width: 640, height: 504 });
    expect(drawingBounds(matrix({ notes: [note] }))).toEqual({ x: -200, y: 0, width: 840, height: 680 });
  });

  it('are nothing when nothing is drawn', () => {
    expect(drawingBounds(aSop())).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
