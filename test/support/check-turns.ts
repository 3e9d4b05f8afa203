import { acceptChanges } from '../../src/sop/commands/accept-changes';
import { assignSteps } from '../../src/sop/commands/assign-steps';
import { doTogether } from '../../src/sop/commands/do-together';
import { liftWaiver } from '../../src/sop/commands/lift-waiver';
import { removeItems } from '../../src/sop/commands/remove-items';
import { renameStep } from '../../src/sop/commands/rename-step';
import { setCheckProfile } from '../../src/sop/commands/set-check-profile';
import { waiveFinding } from '../../src/sop/commands/waive-finding';
import { fixWith } from '../../src/sop/fixes/fix';
import { CHECK_PROFILES } from '../../src/sop/model/check';
import type { Subject } from '../../src/sop/model/finding';
import type { StepId, WaiverId } from '../../src/sop/model/ids';
import { CHANGE_KINDS } from '../../src/sop/model/thread';
import type { Turn } from './picks';

/** What a person does about the check itself. */
export const CHECK_TURNS: readonly Turn[] = [
  (p, run) => run(setCheckProfile, { profile: CHECK_PROFILES[p.number(3)] ?? 'standard' }),
  (p, run) => {
    const subjects: readonly Subject[] = [
      { table: 'steps', id: p.step() },
      { table: 'roles', id: p.role() },
      { table: 'connectors', id: p.connector() },
      { table: 'sop', id: p.sop.profile.id },
    ];
    const subject = subjects[p.number(4)] ?? { table: 'tools', id: p.tool() };
    run(waiveFinding, {
      waiverId: `w${p.turn}` as WaiverId,
      rule: 'verb-first',
      subject,
      reason: p.name(),
      by: p.name(),
      on: '2026-11-26',
    });
  },
  (p, run) =>
    run(doTogether, {
      parts: [
        fixWith('', renameStep, { stepId: p.step(), name: p.name() }),
        fixWith('', assignSteps, { stepIds: [p.step()], roleId: p.roleOrNone() }),
        fixWith('', removeItems, { stepIds: [p.step()], connectorIds: [], noteIds: [] }),
      ].slice(p.number(4)),
      sentence: 'Fixed',
    }),
  (p, run) => {
    const change = { id: `change-${p.turn}`, kind: CHANGE_KINDS[p.number(5)] ?? 'rename', stepId: p.step(), was: '', name: p.name() };
    const insert = { newStepId: `accepted-${p.turn}` as StepId, ...(p.number(2) === 0 ? {} : { connectorId: p.connector() }) };
    const cell = { roleId: p.role(), ...(p.number(2) === 0 ? {} : { stageId: p.stage() }) };
    run(acceptChanges, { changes: [{ ...change, ...cell, ...(change.kind === 'insert' ? insert : {}) }].slice(p.number(4) === 0 ? 1 : 0) });
  },
  (p, run) => run(liftWaiver, { waiverId: p.waiver() }),
];
