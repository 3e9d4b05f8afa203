import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { startAutosave } from '../../../src/engine/document/autosave';
import { createMemoryStore } from '../../../src/engine/document/memory-store';
import type { SopId } from '../../../src/sop/model/ids';

const id = 'sop-1' as SopId;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A store whose writes are on disk only when the test says so. */
function slowStore() {
  const store = createMemoryStore();
  const waiting: (() => void)[] = [];
  let handedOver = 0;
  return {
    store: {
      ...store,
      async append(sop: SopId, updates: readonly Uint8Array[]) {
        handedOver += updates.length;
        await new Promise<void>((resolve) => waiting.push(resolve));
        await store.append(sop, updates);
      },
    },
    handedOver: () => handedOver,
    finish: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

function started(store: ReturnType<typeof createMemoryStore>) {
  const doc = new Y.Doc();
  const autosave = startAutosave({ doc, id, store, rows: 0, trouble: null, onSaved: () => undefined });
  return { doc, autosave, edit: (value: number) => doc.getMap('m').set('a', value) };
}

async function textOf(store: ReturnType<typeof createMemoryStore>) {
  const doc = new Y.Doc();
  for (const { bytes } of (await store.load(id)).rows) Y.applyUpdate(doc, bytes);
  return doc.getMap('m').get('a');
}

it('hands edits over although the disk has not finished the one before', async () => {
  const slow = slowStore();
  const { autosave, edit } = started(slow.store);
  edit(1);
  await pause(20);
  edit(2);
  edit(3);
  await pause(400);

  expect(slow.handedOver()).toBe(3);
  expect(autosave.status().state).toBe('saving');

  slow.finish();
  await autosave.flush();
  await pause(10);
  expect(autosave.status().state).toBe('saved');
  expect(await textOf(slow.store)).toBe(3);
});

it('hands everything over at once when the page is left', async () => {
  const slow = slowStore();
  const { autosave, edit } = started(slow.store);
  edit(1);
  await pause(20);
  edit(2);
  void autosave.flush();

  expect(slow.handedOver()).toBe(2);
});

it('keeps what could not be written and says saved only when it is on disk', async () => {
  const store = createMemoryStore();
  let isFull = true;
  const append = (sop: SopId, updates: readonly Uint8Array[]) =>
    isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : store.append(sop, updates);
  const { autosave, edit } = started({ ...store, append });
  edit(1);
  await pause(20);
  expect(autosave.status()).toMatchObject({ state: 'unsaved', reason: expect.stringContaining('full') });

  isFull = false;
  await autosave.flush();
  expect(autosave.status().state).toBe('saved');
  expect(await textOf(store)).toBe(1);
});
