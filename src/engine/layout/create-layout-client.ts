import type { SopDocument } from '../../sop/model/sop-document';
import layoutWorkerUrl from './layout.worker.ts?worker&url';
import type { LayoutAnswer, LayoutOutcomes, LayoutQuestion, LayoutTask } from './layout-messages';
import { startWorker } from './worker-url';

export interface LayoutClient {
  /**
   * Does a task in the layout worker. Null: it was cancelled, or a newer one took its place. Rejects when it could not be done.
   * `onProgress`: 0 to 1, for tasks that take their time.
   */
  ask<Kind extends LayoutTask['kind']>(
    sop: SopDocument,
    task: Extract<LayoutTask, { readonly kind: Kind }>,
    onProgress?: (share: number) => void,
  ): Promise<LayoutOutcomes[Kind] | null>;
  /** Ends what is under way, if anything is. */
  cancel(): void;
  /** Ends the worker; a later question starts a new one. */
  close(): void;
}

interface Waiting {
  readonly id: number;
  readonly kind: LayoutTask['kind'];
  onProgress(share: number): void;
  resolve(outcome: LayoutOutcomes[LayoutTask['kind']] | null): void;
  reject(error: Error): void;
}

/** Tasks that are over before anybody could wish them to be; the worker need not be ended for them. */
const SHORT: ReadonlySet<LayoutTask['kind']> = new Set(['after-edit', 'around']);

/** The page's side of the layout worker: one question at a time, stale answers dropped, cancelling a long one ends the worker. */
export function createLayoutClient(): LayoutClient {
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let lastId = 0;

  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const hear = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (waiting === null || data.id !== waiting.id) return;
    if (data.kind === 'progress') return waiting.onProgress(data.share);
    const { resolve, reject } = waiting;
    waiting = null;
    if (data.kind === 'failed') return reject(new Error(data.reason));
    // Unpacking a large answer takes its time; what is done with it belongs into a task of its own.
    setTimeout(() => resolve(data.outcome));
  };
  const fail = (event: ErrorEvent) => {
    waiting?.reject(new Error(event.message || 'the layout worker could not be started'));
    waiting = null;
    stop();
  };
  const cancel = () => {
    const stopped = waiting;
    waiting = null;
    if (stopped === null) return;
    if (!SHORT.has(stopped.kind)) stop();
    stopped.resolve(null);
  };
  const send = (question: LayoutQuestion) => {
    if (worker === null) {
      worker = startWorker(layoutWorkerUrl, { type: 'module' });
      worker.onmessage = hear;
      worker.onerror = fail;
    }
    worker.postMessage(question);
  };
  return {
    cancel,
    close() {
      cancel();
      stop();
    },
    ask(sop, task, onProgress = () => undefined) {
      cancel();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting = { id, kind: task.kind, onProgress, resolve: resolve as Waiting['resolve'], reject }; // the worker answers a task with its own outcome
        // What reviewers wrote and what was published before can be large, and no layout looks at it.
        send({
          id,
          sop: {
            ...sop,
            lifecycle: new Map(),
            versions: new Map(),
            threads: new Map(),
            signOffs: new Map(),
            workshops: new Map(),
            notes: new Map(),
            unknown: {},
          },
          task,
        });
      });
    },
  };
}
