import { addRole } from '../sop/commands/add-role';
import { addStage } from '../sop/commands/add-stage';
import { runPlain } from '../sop/commands/run-plain';
import { NOTHING_DRAWN } from '../sop/drawing/layout-state';
import { emptySop } from '../sop/model/empty-sop';
import { newId, type RoleId, type StageId } from '../sop/model/ids';
import type { SopDocument } from '../sop/model/sop-document';

const ROLES = ['Account manager', 'Sales', 'Customer'] as const;
const STAGES = ['Onboarding', 'Ongoing', 'Renewal'] as const;

/** A blank SOP has three lanes and three stages, so that the first step has a place to go, and is kept tidy from its first step on. */
export function blankSop(): SopDocument {
  let sop = emptySop('Untitled SOP');
  for (const name of ROLES) {
    const result = runPlain(sop, addRole, { roleId: newId<RoleId>('role'), name });
    if ('sop' in result) sop = result.sop;
  }
  for (const name of STAGES) {
    const result = runPlain(sop, addStage, { stageId: newId<StageId>('stage'), name });
    if ('sop' in result) sop = result.sop;
  }
  return { ...sop, drawing: { ...sop.drawing, state: NOTHING_DRAWN } };
}
