import type { ElkNode } from 'elkjs/lib/elk-api';

/** ELK, wherever it runs. */
export interface ElkEngine {
  layout(graph: ElkNode): Promise<ElkNode>;
  terminate(): void;
}
