import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seededDoc } from '../../../src/engine/document/create-living-document';
import { openLibrary } from '../../../src/engine/library/open-library';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { settled } from '../../../src/sop/drawing/settled';
import type { Capacity } from '../../../src/sop/feedback/rights';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { SopId } from '../../../src/sop/model/ids';
import { arbitraryDice, takeTurn } from '../../support/arbitrary-command';
import { aPerson } from '../../support/review-builders';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

let count = 0;
const freshName = () => {
  count += 1;
  return `review-copy-${count}`;
};

const sop = () =>
  settled(
    aSop({
      roles: [aRole('Account manager')],
      stages: [aStage('Onboarding')],
      steps: [aTask('Qualify'), aTask('Report')],
      connectors: connectorsOf('Qualify > Report'),
    }),
  );
const sent = { from: 'Lead', at: '2026-11-02T09:00:00.000Z', note: 'Please', print: 'p1' };
const comment = {
  anchor: { kind: 'step', id: 'qualify' },
  quote: 'Qualify',
  place: '',
  type: 'question',
  by: aPerson('Ana'),
  text: 'Who?',
} as const;

async function opened(library: Awaited<ReturnType<typeof openLibrary>>, id: SopId, as?: Capacity) {
  const result = await library.open(id, as);
  if ('missing' in result) throw new Error('It is not there');
  return result;
}

describe('a reviewer’s copy', () => {
  it('is kept as one, found again by the same file, and a duplicate of it is an SOP like any other', async () => {
    const library = await openLibrary({ name: freshName() });
    const own = await library.add(sop());
    const id = await library.addForReview(sop(), sent);
    await library.rename(id, 'Renamed').catch(() => undefined);
    const duplicate = await library.duplicate(id);
    const listed = new Map((await library.list()).map((entry) => [entry.id, entry.forReview]));

    expect(id).not.toBe(own);
    expect(await library.addForReview(sop(), sent)).toBe(id);
    expect(await library.addForReview(sop(), { ...sent, print: 'p2' })).not.toBe(id);
    expect(listed.get(id)).toEqual({ ...sent, sopId: own });
    expect([listed.get(own), listed.get(duplicate)]).toEqual([undefined, undefined]);
    const copy = await opened(library, id);
    expect([copy.as, copy.forReview?.from]).toEqual(['reviewer', 'Lead']);
    await copy.close();
  });

  it('keeps what is said about it, and none of 300 random commands changes it', async () => {
    const name = freshName();
    const library = await openLibrary({ name });
    const id = await library.addForReview(sop(), sent);
    const copy = await opened(library, id);
    const before = writeSopFile(copy.document.read());
    const answers = new Set<string | null>();
    copy.review.start(comment);
    fc.sample(arbitraryDice, { numRuns: 300, seed: 7 }).forEach((dice, turn) => {
      takeTurn(copy.document.read(), dice, turn, (command, input) => {
        answers.add(copy.document.execute(command, input)).add(copy.document.amend(command, input));
      });
    });

    expect([...answers]).toEqual(['Nothing changes the SOP in a review']);
    expect([copy.document.undo(), copy.document.redo(), copy.document.canUndo()]).toEqual([false, false, false]);
    expect(
      copy.review.add([...copy.review.read().threads.keys()][0] ?? ('' as never), {
        kind: 'answer',
        by: aPerson('Ana'),
        disposition: 'accepted',
      }).ok,
    ).toBe(false);
    await copy.close();
    const again = await opened(await openLibrary({ name }), id);
    expect(writeSopFile(again.document.read())).toBe(before);
    expect([...again.review.read().threads.values()].map(({ text }) => text)).toEqual(['Who?']);
    await again.close();
  });

  it('can’t be reached by what another tab says about its review', async () => {
    const library = await openLibrary({ name: freshName() });
    const id = await library.addForReview(sop(), sent);
    const copy = await opened(library, id);
    const before = writeSopFile(copy.document.read());
    const forged = { ...sop(), profile: { ...sop().profile, title: 'Forged' }, steps: new Map([[idOf('Forged'), aTask('Forged')]]) };
    const channel = new BroadcastChannel(`laneway-sop-review:${id}`);
    channel.postMessage({ kind: 'update', update: Y.encodeStateAsUpdate(seededDoc(forged)) });
    channel.postMessage({ kind: 'update', update: new Uint8Array([1, 2, 3]) });
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(writeSopFile(copy.document.read())).toBe(before);
    expect(copy.review.read().threads.size).toBe(0);
    channel.close();
    await copy.close();
  });
});

describe('an SOP of one’s own', () => {
  it('is opened as a reviewer on wish: what is said there is said in the same review, and nothing changes the SOP', async () => {
    const library = await openLibrary({ name: freshName() });
    const id = await library.add(sop());
    const reviewer = await opened(library, id, 'reviewer');
    reviewer.review.start(comment);
    expect(reviewer.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'X' })).toBe('Nothing changes the SOP in a review');
    await reviewer.close();

    const lead = await opened(library, id);
    expect(lead.as).toBe('lead');
    expect(lead.review.read().threads.size).toBe(1);
    expect(lead.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'X' })).toBeNull();
    await lead.close();
  });
});
