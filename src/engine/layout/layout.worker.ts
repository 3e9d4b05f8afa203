import { readSopFile } from '../../sop/model/file/read-sop-file';
import { createBrowserElk } from './create-browser-elk';
import { layOut } from './lay-out';
import type { LayoutAnswer, LayoutQuestion } from './layout-messages';

const elk = createBrowserElk();

function answer(message: LayoutAnswer): void {
  self.postMessage(message);
}

self.onmessage = async ({ data }: MessageEvent<LayoutQuestion>) => {
  try {
    const read = readSopFile(data.file);
    if (!read.ok) throw new Error(read.reason);
    const result = await layOut(read.sop, { elk, onProgress: (share) => answer({ id: data.id, kind: 'progress', share }) });
    answer({ id: data.id, kind: 'done', result });
  } catch (error) {
    answer({ id: data.id, kind: 'failed', reason: error instanceof Error ? error.message : 'unknown reason' });
  }
};
