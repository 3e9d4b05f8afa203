import { createBrowserElk } from './create-browser-elk';
import { layOut } from './lay-out';
import { layOutAfterEdit } from './lay-out-after-edit';
import { layOutAround } from './lay-out-around';
import type { LayoutAnswer, LayoutOutcomes, LayoutQuestion, LayoutTask } from './layout-messages';
import { suggestLaneOrder } from './suggest-lane-order';

const elk = createBrowserElk();

function answer(message: LayoutAnswer): void {
  self.postMessage(message);
}

async function outcomeOf({ id, sop, task }: LayoutQuestion): Promise<LayoutOutcomes[LayoutTask['kind']]> {
  const onProgress = (share: number) => answer({ id, kind: 'progress', share });
  if (task.kind === 'whole') return layOut(sop, { elk, engine: task.engine, onProgress });
  if (task.kind === 'after-edit') return layOutAfterEdit(sop, task.fresh);
  if (task.kind === 'around') return layOutAround(sop, task.free);
  return { suggestion: suggestLaneOrder(sop, { onProgress }) };
}

let newest: LayoutQuestion | null = null;

async function work(): Promise<void> {
  const question = newest;
  newest = null;
  if (question === null) return;
  try {
    answer({ id: question.id, kind: 'done', outcome: await outcomeOf(question) });
  } catch (error) {
    answer({ id: question.id, kind: 'failed', reason: error instanceof Error ? error.message : 'unknown reason' });
  }
}

/** Questions that came while one was being worked on are all heard before the next one begins, and only the newest of them counts. */
self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => {
  newest = data;
  setTimeout(() => void work());
};
