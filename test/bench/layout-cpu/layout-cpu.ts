import type { ElkNode } from 'elkjs/lib/elk-api';
import { toElk } from '../../../src/engine/layout/columns/to-elk';
import { createNodeElk } from '../../../src/engine/layout/create-node-elk';
import { breakCycles } from '../../../src/engine/layout/graph/break-cycles';
import { layoutGraph } from '../../../src/engine/layout/graph/layout-graph';
import { layOut } from '../../../src/engine/layout/lay-out';
import { layOutAfterEdit } from '../../../src/engine/layout/lay-out-after-edit';
import { layOutFast } from '../../../src/engine/layout/lay-out-fast';
import { reroute } from '../../../src/engine/layout/reroute';
import { applyLayout } from '../../../src/sop/commands/apply-layout';
import { insertStepOnConnector } from '../../../src/sop/commands/insert-step-on-connector';
import { moveSteps } from '../../../src/sop/commands/move-steps';
import type { ConnectorId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { generateSop } from '../../support/generate-sop';
import { done } from '../../support/run-commands';

/** What can be timed for SOPs of one size; each call does the whole of it once. */
export interface LayoutWork {
  readonly size: string;
  /** ELK's layered algorithm on the same graph: same sizes, cycles broken, no lanes, no stages, nothing asked of it. */
  elk(): Promise<unknown>;
  fast(): unknown;
  full(): Promise<unknown>;
  /** A step was put into the middle of a drawing: it is laid out again from what was there. */
  edit(): unknown;
  rerouteAll(): unknown;
  /** One step in the middle was dragged: only its own connectors are led anew. */
  rerouteOne(): unknown;
}

function plainElk(sop: SopDocument): ElkNode {
  const graph = layoutGraph(sop);
  const { children = [], edges = [] } = toElk(graph, breakCycles(graph));
  return {
    id: 'sop',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
    children: children.map(({ id, width = 0, height = 0 }) => ({ id, width, height })),
    edges,
  };
}

const middleOf = <Item>(items: Iterable<Item>): Item => {
  const list = [...items];
  const middle = list[list.length >> 1];
  if (middle === undefined) throw new Error('There is nothing in the middle of nothing');
  return middle;
};

function insertedInto(sop: SopDocument): SopDocument {
  const connectorId = middleOf(sop.connectors.keys());
  const ids = { stepId: 'new-step' as StepId, newConnectorId: 'new-connector' as ConnectorId }; // brands
  return done(sop, insertStepOnConnector, { connectorId, ...ids, name: 'Ask for the new terms' });
}

/** What there is to time at a size; several SOPs, so that none is special. */
export function layoutWork(steps: number, seeds: readonly number[]): LayoutWork {
  const elk = createNodeElk();
  const sops = seeds.map((seed) => generateSop({ steps, connectors: steps * 2, form: 'blocks', roles: 6, stages: 6, seed }));
  const drawn = sops.map((sop) => done(sop, applyLayout, layOutFast(sop)));
  const edited = drawn.map(insertedInto);
  const dragged = drawn.map((sop) => {
    const step = middleOf(sop.steps.values());
    const { x = 0, y = 0 } = sop.drawing.placements.get(step.id) ?? {};
    const moved = done(sop, moveSteps, { moves: [{ stepId: step.id, x: x + 30, y: y + 10, roleId: step.roleId, stageId: step.stageId }] });
    const touching = [...moved.connectors.values()].filter(({ from, to }) => from === step.id || to === step.id);
    return { sop: moved, only: new Set(touching.map(({ id }) => id)) };
  });
  const each = async <Item>(items: readonly Item[], work: (item: Item) => unknown) => {
    for (const item of items) await work(item);
  };
  return {
    size: `${steps} steps, ${Math.round(sops.reduce((sum, sop) => sum + sop.connectors.size, 0) / sops.length)} connectors`,
    elk: () => each(sops, (sop) => elk.layout(plainElk(sop))),
    fast: () => each(sops, layOutFast),
    full: () => each(sops, (sop) => layOut(sop, { elk })),
    edit: () => each(edited, layOutAfterEdit),
    rerouteAll: () => each(drawn, (sop) => reroute(sop)),
    rerouteOne: () => each(dragged, ({ sop, only }) => reroute(sop, only)),
  };
}
