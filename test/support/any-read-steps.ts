import type { addReadSteps } from '../../src/sop/commands/add-read-steps';
import type { RoleId, StageId, StepId } from '../../src/sop/model/ids';
import type { StepKind } from '../../src/sop/model/step';

interface Picks {
  readonly turn: number;
  number(below: number): number;
  name(): string;
  step(): StepId;
  kind(): StepKind;
  outcome(): string | null;
  roleOrNone(): RoleId | null;
  stageOrNone(): StageId | null;
}

/** Three steps as a text may bring them: names that are known, new or missing, and ways that lead anywhere. */
export function anyReadSteps(p: Picks): Parameters<typeof addReadSteps.run>[1] {
  const steps = [p.kind(), p.kind(), p.kind()].map((kind, index) => ({
    kind,
    name: p.name(),
    role: ['', 'Sales', 'Finance'][p.number(3)] ?? '',
    stage: ['', 'Renewal', 'Review'][p.number(3)] ?? '',
    tools: p.number(3) === 0 ? ['HubSpot', 'hubspot', ''] : [],
    ways: [
      { to: index + 1, label: '', outcome: p.outcome() },
      { to: p.number(4), label: p.name(), outcome: null },
    ],
    submits: [p.number(4)],
    checklist: [p.name()],
  }));
  const after = p.number(3) === 0 ? { after: p.step() } : {};
  return { ...after, roleId: p.roleOrNone(), stageId: p.stageOrNone(), tag: `a${p.turn}`, steps };
}
