import type { Marks } from '../../../engine/exchange/svg/paint-marks';
import { settled } from '../../../sop/drawing/settled';
import type { Connector } from '../../../sop/model/connector';
import type { Rect } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';

interface Sides {
  readonly before: SopDocument;
  readonly after: SopDocument;
  readonly marks: { readonly before: Marks; readonly after: Marks };
}

interface Overlaid {
  readonly sop: SopDocument;
  readonly marks: Marks;
}

/**
 * Two states of an SOP as one picture: the later one, with what was removed since where it stood, or beside what stands there now; each
 * thing is marked. Steps of a role or a stage that is gone have none here.
 */
export function overlaid({ before, after, marks }: Sides): Overlaid {
  const isGone = (kind: string | undefined) => kind === 'removed';
  const goneSteps = [...before.steps.values()].filter(({ id }) => isGone(marks.before.steps.get(id)) && !after.steps.has(id));
  const steps = new Map<StepId, Step>([...goneSteps.map((step): [StepId, Step] => [step.id, inPlaceOf(after, step)]), ...after.steps]);
  const goneConnectors = [...before.connectors.values()].filter(
    ({ id, from, to }) => isGone(marks.before.connectors.get(id)) && !after.connectors.has(id) && steps.has(from) && steps.has(to),
  );
  const connectors = new Map([...goneConnectors.map((one): [Connector['id'], Connector] => [one.id, one]), ...after.connectors]);
  const standing = [...after.drawing.placements.values()];
  const isFree = (box: Rect | undefined) => box !== undefined && !standing.some((other) => covers(box, other));
  // Whose place is taken gets a free one in its cell: two cards on each other would share their marks.
  const placements = pick(
    before.drawing.placements,
    goneSteps.filter(({ id }) => isFree(before.drawing.placements.get(id))),
  );
  // A way that was drawn to where a step stood then is drawn anew when the step stands elsewhere now.
  const stays = goneConnectors.filter(({ from, to }) => [from, to].every((id) => placements.has(id) || standsAsBefore(before, after, id)));
  return {
    sop: settled({
      ...after,
      steps,
      connectors,
      drawing: {
        ...after.drawing,
        placements: new Map([...placements, ...after.drawing.placements]),
        routes: new Map([...pick(before.drawing.routes, stays), ...after.drawing.routes]),
      },
    }),
    marks: {
      steps: new Map([...marks.after.steps, ...goneSteps.map(({ id }) => [id, 'removed'] as const)]),
      connectors: new Map([...marks.after.connectors, ...goneConnectors.map(({ id }) => [id, 'removed'] as const)]),
    },
  };
}

function inPlaceOf({ roles, stages, steps }: SopDocument, step: Step): Step {
  const { submits, ...rest } = step;
  return {
    ...rest,
    roleId: step.roleId !== null && roles.has(step.roleId) ? step.roleId : null,
    stageId: step.stageId !== null && stages.has(step.stageId) ? step.stageId : null,
    ...(submits === undefined ? {} : { submits: submits.filter((id) => steps.has(id)) }),
  };
}

function pick<Id extends string, Row>(rows: ReadonlyMap<Id, Row>, of: readonly { readonly id: Id }[]): Map<Id, Row> {
  return new Map(
    of.flatMap(({ id }): [Id, Row][] => {
      const row = rows.get(id);
      return row === undefined ? [] : [[id, row]];
    }),
  );
}

const covers = (a: Rect, b: Rect) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function standsAsBefore(before: SopDocument, after: SopDocument, id: StepId): boolean {
  const [was, is] = [before.drawing.placements.get(id), after.drawing.placements.get(id)];
  return was !== undefined && is !== undefined && was.x === is.x && was.y === is.y;
}
