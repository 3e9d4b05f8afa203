import ELK from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { ElkEngine } from './elk-engine';
import { startWorker } from './worker-url';

/** ELK in a worker of its own, loaded now; after `terminate` the next call starts a new one. */
export function createBrowserElk(): ElkEngine {
  const start = () => new ELK({ workerUrl, workerFactory: (url) => startWorker(url ?? workerUrl) });
  let elk: ReturnType<typeof start> | null = null;
  return {
    layout(graph) {
      elk ??= start();
      return elk.layout(graph);
    },
    terminate() {
      elk?.terminateWorker();
      elk = null;
    },
  };
}
