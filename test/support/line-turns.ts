import { branchStep } from '../../src/sop/commands/branch-step';
import { leadStepTo } from '../../src/sop/commands/lead-step-to';
import { markOtherwise } from '../../src/sop/commands/mark-otherwise';
import { moveStepAlong } from '../../src/sop/commands/move-step-along';
import { moveWay } from '../../src/sop/commands/move-way';
import { unbranchStep } from '../../src/sop/commands/unbranch-step';
import { writeStep } from '../../src/sop/commands/write-step';
import type { ConnectorId, RoleId, StepId, ToolId } from '../../src/sop/model/ids';
import type { Turn } from './picks';

/** What a person does in the lines of the outline and the table. */
export const LINE_TURNS: readonly Turn[] = [
  (p, run) => run(branchStep, { stepId: p.step(), from: p.step(), connectorId: `c${p.turn}` as ConnectorId }),
  (p, run) => run(unbranchStep, { stepId: p.branchStep(), freshId: `u${p.turn}` }),
  (p, run) => run(moveStepAlong, { stepId: p.step(), by: p.number(2) === 0 ? 1 : -1 }),
  (p, run) => run(moveWay, { connectorId: p.wayOfFork(), by: p.number(2) === 0 ? 1 : -1 }),
  (p, run) => run(markOtherwise, { connectorId: p.connector(), isOtherwise: p.number(3) > 0 }),
  (p, run) =>
    run(leadStepTo, {
      stepId: p.step(),
      ways: [{ to: p.step(), outcome: p.outcome() }, { to: p.step() }],
      connectorIds: [`c${p.turn}` as ConnectorId, `d${p.turn}` as ConnectorId],
    }),
  (p, run) =>
    run(writeStep, {
      stepId: p.step(),
      kind: p.kind(),
      name: p.name(),
      role: p.number(3) === 0 ? null : { id: p.number(2) === 0 ? p.role() : (`r${p.turn}` as RoleId), name: p.name() },
      tools: [
        { id: p.tool(), name: 'Jira' },
        { id: `t${p.turn}` as ToolId, name: 'Notion' },
      ],
      freshId: `w${p.turn}`,
    }),
  (p, run) =>
    run(writeStep, {
      stepId: `s${p.turn}` as StepId,
      kind: p.kind(),
      name: p.name(),
      stage: { id: p.stage(), name: p.name() },
      place: { from: [p.step()], ...(p.number(2) === 0 ? {} : { on: p.connector() }) },
      freshId: `w${p.turn}`,
    }),
];
