import { type AlignEdge, alignSteps } from '../../src/sop/commands/align-steps';
import type { Command } from '../../src/sop/commands/command';
import { distributeSteps } from '../../src/sop/commands/distribute-steps';
import { insertStepBefore } from '../../src/sop/commands/insert-step-before';
import { setPinned } from '../../src/sop/commands/set-pinned';
import type { ConnectorId, StepId } from '../../src/sop/model/ids';

const EDGES: readonly AlignEdge[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom'];

/** What these turns pick out of an SOP. */
interface Picks {
  readonly turn: number;
  step(): StepId;
  number(below: number): number;
}

type Execute = <Input>(command: Command<Input>, input: Input) => void;

/** What a person does to put steps in order: new ones before others, edges on a line, gaps alike. */
export const ARRANGE_TURNS: readonly ((picks: Picks, execute: Execute) => void)[] = [
  (p, run) => run(setPinned, { stepIds: [p.step()], pinned: p.number(2) === 0 }),
  (p, run) => run(insertStepBefore, { beforeStepId: p.step(), stepId: `s${p.turn}` as StepId, connectorId: `c${p.turn}` as ConnectorId }),
  (p, run) => run(alignSteps, { stepIds: [p.step(), p.step(), p.step()], edge: EDGES[p.number(6)] ?? 'left' }),
  (p, run) => run(distributeSteps, { stepIds: [p.step(), p.step(), p.step(), p.step()], axis: p.number(2) === 0 ? 'x' : 'y' }),
];
