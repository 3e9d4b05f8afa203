import { bandMeasure, columnOf, laneOf } from '../../../sop/drawing/bands';
import { cardSizes } from '../../../sop/drawing/card-sizes';
import { labelOf, labelSize } from '../../../sop/drawing/label-size';
import { NO_SIZES, readSizes } from '../../../sop/drawing/layout-state';
import { type Rect, UNASSIGNED } from '../../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { StepKind } from '../../../sop/model/step';
import { turned } from './turned';

/** A length along the flow and one across it, px, whatever way the SOP runs. */
export interface FlowSize {
  readonly length: number;
  readonly breadth: number;
}

/** A step as the layout sees it. */
export interface LayoutNode extends FlowSize {
  readonly id: StepId;
  readonly kind: StepKind;
  /** Index of its lane and of its stage. */
  readonly lane: number;
  readonly stage: number;
}

/** A connector between two steps, by their index. */
export interface LayoutEdge {
  readonly id: ConnectorId;
  readonly from: number;
  readonly to: number;
  /** Room that its words take; null: it has none. */
  readonly label: FlowSize | null;
  /** Its outcome is one that sends the work back, such as `rejected`. */
  readonly negative: boolean;
}

/** An SOP in integers: nodes, edges, lanes and stages are known by their index in the order of the file. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly laneIds: readonly string[];
  readonly stageIds: readonly string[];
  /** Smallest size of each lane and of each stage, px. */
  readonly laneSizes: readonly number[];
  readonly stageSizes: readonly number[];
  /** True when lanes are columns: lengths and coordinates are swapped on the way in and out. */
  readonly isDown: boolean;
  /** Hand-offs may share a column. */
  readonly isCompact: boolean;
  /** Lane and stage of each node, ends of each edge; the same as in the objects, for the inner loops. */
  readonly lane: Int32Array;
  readonly stage: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The edges that leave and that enter each node. */
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
}

type Core = Omit<LayoutGraph, 'lane' | 'stage' | 'from' | 'to' | 'out' | 'into'>;

const NEGATIVE = new Set(['rejected', 'no', 'rework']);

/** Adds what the inner loops need to the parts of a graph. */
export function indexed(core: Core): LayoutGraph {
  const out: number[][] = core.nodes.map(() => []);
  const into: number[][] = core.nodes.map(() => []);
  core.edges.forEach((edge, index) => {
    out[edge.from]?.push(index);
    into[edge.to]?.push(index);
  });
  return {
    ...core,
    lane: Int32Array.from(core.nodes, (node) => node.lane),
    stage: Int32Array.from(core.nodes, (node) => node.stage),
    from: Int32Array.from(core.edges, (edge) => edge.from),
    to: Int32Array.from(core.edges, (edge) => edge.to),
    out,
    into,
  };
}

/** Ids of the bands that are drawn: those of the table, and one for what belongs to none of them where there is such a thing. */
function bandIds(table: Iterable<string>, needsUnassigned: boolean): { readonly ids: string[]; readonly at: Map<string, number> } {
  const ids = needsUnassigned ? [...table, UNASSIGNED] : [...table];
  return { ids, at: new Map(ids.map((id, index) => [id, index])) };
}

interface Options {
  /** What the steps need (the default), or what they measure in the drawing as it is. */
  readonly sizes?: 'needed' | 'drawn';
  /** Lanes and stages no larger than they must be (the default), or at least as large as a person made them. */
  readonly bands?: 'smallest' | 'as-given';
}

/** The graph of an SOP in the words of the layout. Connectors with an end that is gone are left out. */
export function layoutGraph(sop: SopDocument, { sizes = 'needed', bands = 'smallest' }: Options = {}): LayoutGraph {
  const isDown = sop.profile.direction === 'down';
  const steps = [...sop.steps.values()];
  const lanes = bandIds(
    sop.roles.keys(),
    steps.some((step) => laneOf(sop.roles, step.roleId) === UNASSIGNED),
  );
  const stages = bandIds(
    sop.stages.keys(),
    steps.some((step) => columnOf(sop.stages, step.stageId) === UNASSIGNED),
  );
  const flow = ({ width, height }: { readonly width: number; readonly height: number }): FlowSize =>
    isDown ? { length: height, breadth: width } : { length: width, breadth: height };
  const sizeOf = cardSizes(sop.roles, sop.toolLinks.values());
  const nodes = steps.map((step): LayoutNode => {
    const lane = lanes.at.get(laneOf(sop.roles, step.roleId)) ?? 0;
    const stage = stages.at.get(columnOf(sop.stages, step.stageId)) ?? 0;
    const drawn = sizes === 'drawn' ? sop.drawing.placements.get(step.id) : undefined;
    return { id: step.id, kind: step.kind, lane, stage, ...flow(drawn ?? sizeOf(step)) };
  });
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const edges = [...sop.connectors.values()].flatMap((connector): LayoutEdge[] => {
    const from = indexOf.get(connector.from);
    const to = indexOf.get(connector.to);
    if (from === undefined || to === undefined) return [];
    const size = labelSize(labelOf(connector));
    const negative = NEGATIVE.has(connector.outcome?.trim().toLowerCase() ?? '');
    return [{ id: connector.id, from, to, label: size && flow(size), negative }];
  });
  const given = bands === 'as-given' ? readSizes(sop.drawing.state) : NO_SIZES;
  const [flowAxis, acrossAxis] = isDown ? (['y', 'x'] as const) : (['x', 'y'] as const);
  return indexed({
    nodes,
    edges,
    laneIds: lanes.ids,
    stageIds: stages.ids,
    laneSizes: lanes.ids.map((id) => Math.max(bandMeasure(acrossAxis).least, given.lanes.get(id) ?? 0)),
    stageSizes: stages.ids.map((id) => Math.max(bandMeasure(flowAxis).least, given.stages.get(id) ?? 0)),
    isDown,
    isCompact: sop.profile.handoffs !== 'stepped',
  });
}

/** Where the steps are drawn, in flow coordinates; undefined: nowhere yet. */
export function boxesOf(sop: SopDocument, { nodes, isDown }: LayoutGraph): (Rect | undefined)[] {
  return nodes.map(({ id }) => {
    const placed = sop.drawing.placements.get(id);
    return placed && turned(placed, isDown);
  });
}

/** Which nodes a person has pinned. */
export function isPinned({ drawing }: SopDocument, { nodes }: LayoutGraph): (node: number) => boolean {
  return (node) => {
    const id = nodes[node]?.id;
    return id !== undefined && drawing.placements.get(id)?.pinned === true;
  };
}
