import { cadenceWords } from '../../sop/model/cadence';
import type { RoleId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { approversOf, deciderOf } from './step-facts';
import { asWord } from './step-words';
import { tellSteps } from './tell-steps';
import type { ToldStep, ToldTool, ToldWay } from './told-step';

/** Something that goes from one role to another, seen from one of the two. */
export interface Passing {
  /** The step of the role whose part this is. */
  readonly mine: ToldStep;
  /** The step of the other role. */
  readonly other: ToldWay;
}

export interface PartTool {
  readonly tool: ToldTool;
  readonly steps: readonly ToldStep[];
}

/** What one role has to do with an SOP: its whole job, in the order of the procedure. */
export interface RolePart {
  readonly roleId: RoleId;
  /** The role owns these; decisions and approvals stand apart. */
  readonly steps: readonly ToldStep[];
  readonly decisions: readonly ToldStep[];
  readonly approvals: readonly ToldStep[];
  /** Somebody else's steps in which it is asked, told, ticks something or is called to. */
  readonly helps: readonly ToldStep[];
  readonly arrives: readonly Passing[];
  readonly handsOver: readonly Passing[];
  readonly tools: readonly PartTool[];
  /** Own steps that come round, with how often. */
  readonly cadence: readonly { readonly step: ToldStep; readonly every: string }[];
}

/** The part of every role of an SOP, in the order of the lanes. */
export function roleParts(sop: SopDocument, told: readonly ToldStep[] = tellSteps(sop)): readonly RolePart[] {
  return [...sop.roles.keys()].map((roleId) => partOf(sop, told, roleId));
}

function partOf(sop: SopDocument, told: readonly ToldStep[], roleId: RoleId): RolePart {
  const stepOf = (id: StepId) => sop.steps.get(id);
  const owned = told.filter((step) => step.roleId === roleId);
  const decides = ({ id }: ToldStep) => {
    const step = stepOf(id);
    return step !== undefined && deciderOf(step) === roleId;
  };
  const approves = ({ id }: ToldStep) => {
    const step = stepOf(id);
    return step !== undefined && approversOf(step).includes(roleId);
  };
  const mine = new Set(told.filter((step) => step.roleId === roleId || decides(step) || approves(step)));
  const passings = (waysOf: (step: ToldStep) => readonly ToldWay[]) =>
    owned.flatMap((step) =>
      waysOf(step)
        .filter(({ isHandoff }) => isHandoff)
        .map((other) => ({ mine: step, other })),
    );
  return {
    roleId,
    steps: owned.filter((step) => !decides(step) && !approves(step)),
    decisions: told.filter(decides),
    approvals: told.filter(approves),
    helps: told.filter((step) => !mine.has(step) && step.roles.includes(roleId)),
    arrives: passings((step) => step.from),
    handsOver: passings((step) => step.ways),
    tools: toolsOf([...mine]),
    cadence: [...mine].flatMap((step) => {
      const cadence = stepOf(step.id)?.cadence ?? '';
      return cadence === '' ? [] : [{ step, every: asWord(cadenceWords(cadence)) }];
    }),
  };
}

function toolsOf(steps: readonly ToldStep[]): readonly PartTool[] {
  const tools = new Map<string, { readonly tool: ToldTool; readonly steps: ToldStep[] }>();
  for (const step of steps) {
    for (const tool of step.tools) {
      const known = tools.get(tool.tool.id);
      if (known === undefined) tools.set(tool.tool.id, { tool, steps: [step] });
      else known.steps.push(step);
    }
  }
  return [...tools.values()];
}
