import { cadenceWords } from '../../../sop/model/cadence';
import { durationWords } from '../../../sop/model/duration';
import type { RoleId, StepId, ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { escalationLadder } from '../../../sop/overviews/escalation-ladder';
import { handoffMatrix } from '../../../sop/overviews/hand-off-matrix';
import { informationMap } from '../../../sop/overviews/information-map';
import { type RaciCell, raciGrid } from '../../../sop/overviews/raci-grid';
import { type Span, touchpoints } from '../../../sop/overviews/touchpoints';
import type { Sheet } from './sheet';

const words = ({ roles, steps, tools }: SopDocument) => ({
  role: (id: RoleId | null) => (id === null ? '' : roles.get(id)?.name || 'Unnamed role'),
  step: (id: StepId) => steps.get(id)?.name || 'Unnamed step',
  tool: (id: ToolId) => tools.get(id)?.name || 'Unnamed tool',
});

const raciWords = ({ letters, parts }: RaciCell) => [...letters, ...parts].join(', ');

/** Steps by roles. */
export function raciSheet(sop: SopDocument): Sheet {
  const { role, step } = words(sop);
  const { roleIds, rows } = raciGrid(sop);
  const numbers = stepNumbers(sop);
  return {
    head: ['No.', 'Step', ...roleIds.map(role)],
    rows: rows.map(({ stepId, cells }) => {
      const said = [...cells.values()].map(raciWords);
      return [String(numbers.get(stepId) ?? ''), step(stepId), ...said];
    }),
  };
}

/** A line for each hand-off. */
export function handoffSheet(sop: SopDocument): Sheet {
  const { role, step } = words(sop);
  return {
    head: ['From role', 'To role', 'From step', 'To step', 'Words on the way', 'What is handed over', 'To and fro'],
    rows: handoffMatrix(sop).handoffs.map((one) => [
      role(one.fromRoleId),
      role(one.toRoleId),
      step(one.from),
      step(one.to),
      one.label,
      one.package.join('; '),
      one.isPingPong ? 'yes' : '',
    ]),
  };
}

/** Who gives by who gets, with the number of hand-offs. */
export function handoffCountSheet(sop: SopDocument): Sheet {
  const { role } = words(sop);
  const { roleIds, cells } = handoffMatrix(sop);
  return {
    head: ['From \\ to', ...roleIds.map(role)],
    rows: roleIds.map((from) => [role(from), ...roleIds.map((to) => String(cells.get(from)?.get(to)?.length ?? ''))]),
  };
}

export function escalationSheet(sop: SopDocument): Sheet {
  const { role, step } = words(sop);
  return {
    head: ['Answer within', 'Escalation', 'What sets it off', 'Comes from', 'Raised by', 'Calls', 'Then'],
    rows: escalationLadder(sop).map((rung) => [
      durationWords(rung.respondWithin),
      step(rung.stepId),
      rung.trigger,
      rung.from.map(step).join('; '),
      role(rung.ownerId),
      role(rung.toRoleId),
      rung.recovery,
    ]),
  };
}

export function touchpointSheet(sop: SopDocument, span: Span): Sheet {
  const { role } = words(sop);
  return {
    head: ['Touchpoint', 'Class', 'How often', 'Who', 'With the client', 'First', 'Times'],
    rows: touchpoints(sop, span).map((one) => [
      one.stepId === null ? 'Review of the SOP' : one.name,
      one.class ?? '',
      cadenceWords(one.cadence),
      one.roleIds.map(role).join('; '),
      one.isWithClient ? 'yes' : '',
      one.dates[0] ?? '',
      one.schedule === null ? '' : String(one.dates.length),
    ]),
  };
}

export function informationSheet(sop: SopDocument): Sheet {
  const { step, tool } = words(sop);
  return {
    head: ['Information', 'Record of truth', 'Also in', 'Used by'],
    rows: informationMap(sop).map(({ name, homes, tools, uses }) => [
      name,
      homes.map(tool).join('; '),
      tools
        .filter((id) => !homes.includes(id))
        .map(tool)
        .join('; '),
      uses.map((one) => `${step(one.stepId)}: ${one.use} in ${tool(one.toolId)}`).join('; '),
    ]),
  };
}
