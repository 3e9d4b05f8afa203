import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/engine/library/open-library';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { settled } from '../../../src/sop/drawing/settled';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { SopId } from '../../../src/sop/model/ids';
import { aRole, aSop, aStage, aTask, idOf } from '../../support/sop-builders';

let count = 0;
const freshName = () => {
  count += 1;
  return `library-${count}`;
};

const sop = () => settled(aSop({ roles: [aRole('Account manager')], stages: [aStage('Onboarding')], steps: [aTask('Qualify')] }));

async function opened(library: Awaited<ReturnType<typeof openLibrary>>, id: SopId) {
  const result = await library.open(id);
  if ('missing' in result) throw new Error('It is not there');
  return result;
}

describe('the library', () => {
  it('keeps an SOP to the byte, with every edit, over a restart', async () => {
    const name = freshName();
    const library = await openLibrary({ name });
    const id = await library.add(sop());
    const first = await opened(library, id);
    first.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'Qualify the lead' });
    await first.flush();
    expect(first.status().state).toBe('saved');
    const text = writeSopFile(first.document.read());
    await first.close();

    const again = await opened(await openLibrary({ name }), id);
    expect(writeSopFile(again.document.read())).toBe(text);
    await again.close();
  });

  it('lists title, keeper, steps and findings as they are after the last edit', async () => {
    const library = await openLibrary({ name: freshName() });
    const id = await library.add(sop());
    const [entry] = await library.list();
    expect(entry).toMatchObject({ id, stepCount: 1, removedAt: null });
    expect(entry?.findings?.errors).toBeGreaterThan(0);
    await library.rename(id, 'Renamed');
    expect((await library.list())[0]?.title).toBe('Renamed');
  });

  it('never overwrites: a second SOP of the same id gets one of its own', async () => {
    const library = await openLibrary({ name: freshName() });
    const first = await library.add(sop());
    const second = await library.add(sop());
    expect(second).not.toBe(first);
    expect(await library.list()).toHaveLength(2);
  });

  it('duplicates, puts into the bin, puts back, deletes for good', async () => {
    const library = await openLibrary({ name: freshName() });
    const id = await library.add(sop());
    const copy = await library.duplicate(id);
    await library.remove(id);
    expect((await library.list()).find((entry) => entry.id === id)?.removedAt).not.toBeNull();
    await library.restore(id);
    expect((await library.list()).find((entry) => entry.id === id)?.removedAt).toBeNull();
    await library.purge(copy);
    expect(await library.open(copy)).toEqual({ missing: true });
    expect((await library.list()).map((entry) => entry.id)).toEqual([id]);
  });

  it('keeps the state before the first edit as a backup that opens as a copy', async () => {
    const library = await openLibrary({ name: freshName() });
    const id = await library.add(sop());
    const open = await opened(library, id);
    open.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'Changed' });
    await open.close();
    const [backup] = await library.backups(id);
    const copy = await opened(library, await library.restoreBackup(id, backup?.key ?? ''));
    expect(copy.document.read().steps.get(idOf('Qualify'))?.name).toBe('Qualify');
    await copy.close();
  });

  it('makes a long log short without losing an edit', async () => {
    const name = freshName();
    const library = await openLibrary({ name });
    const id = await library.add(sop());
    const open = await opened(library, id);
    for (let index = 0; index < 330; index += 1) {
      open.document.execute(renameStep, { stepId: idOf('Qualify'), name: `Name ${index}` });
      await open.flush();
    }
    await open.close();
    const again = await opened(await openLibrary({ name }), id);
    expect(again.document.read().steps.get(idOf('Qualify'))?.name).toBe('Name 329');
    await again.close();
  });
});
