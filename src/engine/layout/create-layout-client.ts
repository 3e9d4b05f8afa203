import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import layoutWorkerUrl from './layout.worker.ts?worker&url';
import type { LayoutAnswer, LayoutQuestion } from './layout-messages';
import type { LayoutResult } from './layout-result';
import { startWorker } from './worker-url';

export interface LayoutClient {
  /** Lays out in a worker. Null: it was cancelled, or a newer call took its place. */
  layOut(sop: SopDocument, onProgress: (share: number) => void): Promise<LayoutResult | null>;
  cancel(): void;
}

interface Waiting {
  readonly id: number;
  readonly onProgress: (share: number) => void;
  resolve(result: LayoutResult | null): void;
  reject(error: Error): void;
}

/** The page's side of the layout worker: one question at a time, stale answers dropped, cancelling ends the worker. */
export function createLayoutClient(): LayoutClient {
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let lastId = 0;

  const hear = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (waiting === null || data.id !== waiting.id) return;
    if (data.kind === 'progress') return waiting.onProgress(data.share);
    const { resolve, reject } = waiting;
    waiting = null;
    if (data.kind === 'done') resolve(data.result);
    else reject(new Error(data.reason));
  };
  const fail = (event: ErrorEvent) => {
    waiting?.reject(new Error(event.message || 'the layout worker could not be started'));
    waiting = null;
    stop();
  };
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const cancel = () => {
    const stopped = waiting;
    waiting = null;
    if (stopped === null) return;
    stop();
    stopped.resolve(null);
  };
  return {
    cancel,
    layOut(sop, onProgress) {
      cancel();
      if (worker === null) {
        worker = startWorker(layoutWorkerUrl, { type: 'module' });
        worker.onmessage = hear;
        worker.onerror = fail;
      }
      lastId += 1;
      const question: LayoutQuestion = { id: lastId, file: writeSopFile(sop) };
      return new Promise((resolve, reject) => {
        waiting = { id: question.id, onProgress, resolve, reject };
        worker?.postMessage(question);
      });
    },
  };
}
