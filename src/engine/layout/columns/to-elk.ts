import type { ElkNode } from 'elkjs/lib/elk-api';
import { BACK, LOOP } from '../graph/break-cycles';
import type { LayoutGraph } from '../graph/layout-graph';

/**
 * The graph for ELK's layered algorithm: stages are partitions, edges that lead back are turned round beforehand (left to ELK, cycles
 * and partitions together give wrong stages or a crash), lanes are left out because ELK can't keep them.
 */
export function toElk({ nodes, edges }: LayoutGraph, way: Uint8Array): ElkNode {
  return {
    id: 'sop',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.layered.nodePlacement.strategy': 'SIMPLE',
      'elk.edgeRouting': 'POLYLINE',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.spacing.nodeNode': '20',
      'elk.layered.spacing.nodeNodeBetweenLayers': '40',
    },
    children: nodes.map((node, index) => ({
      id: `n${index}`,
      width: node.length,
      height: node.breadth,
      layoutOptions: { 'elk.partitioning.partition': String(node.stage) },
    })),
    edges: edges.flatMap((edge, index) => {
      if (way[index] === LOOP) return [];
      const [source, target] = way[index] === BACK ? [edge.to, edge.from] : [edge.from, edge.to];
      return [{ id: `e${index}`, sources: [`n${source}`], targets: [`n${target}`] }];
    }),
  };
}
