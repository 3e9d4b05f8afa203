import type { Connector } from '../../sop/model/connector';
import type { Placement } from '../../sop/model/drawing';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument, Table } from '../../sop/model/sop-document';
import type { Step } from '../../sop/model/step';

/** What a change asks of the layout: the whole anew, or what it touched; `fresh` are the steps that came into the drawing with it. */
export type LayoutNeed = { readonly kind: 'whole' } | { readonly kind: 'after-edit'; readonly fresh: ReadonlySet<StepId> } | null;

/** Says what the drawing needs after a change, whoever made it and with whatever command; null: it still fits. */
export function layoutNeed(before: SopDocument, after: SopDocument): LayoutNeed {
  if (after.steps.size === 0) return null;
  const { direction, handoffs } = after.profile;
  if (before.profile.direction !== direction || before.profile.handoffs !== handoffs) return { kind: 'whole' };
  const isTouched =
    !hasSameKeys(before.roles, after.roles) ||
    !hasSameKeys(before.stages, after.stages) ||
    differs(before.steps, after.steps, isOtherCell) ||
    differs(before.connectors, after.connectors, isOtherWay) ||
    losesWay(before, after) ||
    differs(before.drawing.placements, after.drawing.placements, isOtherPlace) ||
    differs(before.drawing.lanes, after.drawing.lanes, isOtherSize) ||
    differs(before.drawing.stages, after.drawing.stages, isOtherSize);
  if (!isTouched) return null;
  return { kind: 'after-edit', fresh: new Set([...after.steps.keys()].filter((id) => !before.steps.has(id))) };
}

function hasSameKeys<Id>(a: Table<Id, unknown>, b: Table<Id, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.keys();
  for (const id of a.keys()) if (id !== others.next().value) return false;
  return true;
}

function differs<Id, Row>(before: Table<Id, Row>, after: Table<Id, Row>, isOther: (a: Row, b: Row) => boolean): boolean {
  if (before === after) return false;
  if (before.size !== after.size) return true;
  for (const [id, row] of after) {
    const old = before.get(id);
    if (old === undefined || (old !== row && isOther(old, row))) return true;
  }
  return false;
}

/** True when a connector that had a way has none now. */
function losesWay(before: SopDocument, after: SopDocument): boolean {
  if (before.drawing.routes === after.drawing.routes) return false;
  for (const id of before.drawing.routes.keys()) if (after.connectors.has(id) && !after.drawing.routes.has(id)) return true;
  return false;
}

const isOtherCell = (a: Step, b: Step) => a.roleId !== b.roleId || a.stageId !== b.stageId || a.kind !== b.kind;
const isOtherWay = (a: Connector, b: Connector) => a.from !== b.from || a.to !== b.to || a.label !== b.label || a.outcome !== b.outcome;
const isOtherSize = (a: { readonly size: number }, b: { readonly size: number }) => a.size !== b.size;

function isOtherPlace(a: Placement, b: Placement): boolean {
  return a.x !== b.x || a.y !== b.y || a.width !== b.width || a.height !== b.height || a.pinned !== b.pinned;
}
