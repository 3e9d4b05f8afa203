import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkEngine } from './elk-engine';

/** ELK on the calling thread, for Node: the command line and the tests. It has no worker that could be ended. */
export function createNodeElk(): ElkEngine {
  const elk = new ELK();
  return { layout: (graph) => elk.layout(graph), terminate: () => undefined };
}
