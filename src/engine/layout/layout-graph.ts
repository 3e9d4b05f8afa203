import { columnOf, laneOf } from '../../sop/drawing/bands';
import { toolCounts } from '../../sop/drawing/settled';
import { stepSize } from '../../sop/drawing/step-size';
import { UNASSIGNED } from '../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { StepKind } from '../../sop/model/step';

/** A step as the layout sees it. Lengths are along the flow (`length`) and across it (`breadth`), whatever way the SOP runs. */
export interface LayoutNode {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly lane: number;
  readonly stage: number;
  readonly length: number;
  readonly breadth: number;
}

/** A connector between two steps, by their index. */
export interface LayoutEdge {
  readonly id: ConnectorId;
  readonly from: number;
  readonly to: number;
  /** The words on it; empty: none. */
  readonly label: string;
  readonly negative: boolean;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly laneIds: readonly string[];
  readonly stageIds: readonly string[];
  /** True when lanes are columns: lengths and coordinates are swapped on the way in and out. */
  readonly isDown: boolean;
}

const NEGATIVE = new Set(['rejected', 'no']);

/** The graph of an SOP in the words of the layout. */
export function layoutGraph(sop: SopDocument): LayoutGraph {
  const isDown = sop.profile.direction === 'down';
  const steps = [...sop.steps.values()];
  const laneIds: string[] = [...sop.roles.keys()];
  const stageIds: string[] = [...sop.stages.keys()];
  if (steps.some((step) => laneOf(sop.roles, step.roleId) === UNASSIGNED)) laneIds.push(UNASSIGNED);
  if (steps.some((step) => columnOf(sop.stages, step.stageId) === UNASSIGNED)) stageIds.push(UNASSIGNED);
  const lanes = new Map(laneIds.map((id, index) => [id, index]));
  const stages = new Map(stageIds.map((id, index) => [id, index]));
  const tools = toolCounts(sop.toolLinks.values());
  const nodes = steps.map((step): LayoutNode => {
    const { width, height } = stepSize(step, tools.get(step.id) ?? 0);
    return {
      id: step.id,
      kind: step.kind,
      lane: lanes.get(laneOf(sop.roles, step.roleId)) ?? 0,
      stage: stages.get(columnOf(sop.stages, step.stageId)) ?? 0,
      length: isDown ? height : width,
      breadth: isDown ? width : height,
    };
  });
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const edges = [...sop.connectors.values()].flatMap((connector): LayoutEdge[] => {
    const from = indexOf.get(connector.from);
    const to = indexOf.get(connector.to);
    if (from === undefined || to === undefined) return [];
    const negative = NEGATIVE.has(connector.outcome?.trim().toLowerCase() ?? '');
    return [{ id: connector.id, from, to, label: connector.label || connector.outcome || '', negative }];
  });
  return { nodes, edges, laneIds, stageIds, isDown };
}
