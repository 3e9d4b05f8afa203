import type { Library } from '../engine/library/library';
import type { SopId } from '../sop/model/ids';
import { alertPerson, inform } from '../studio/ui/notices';
import { drawUndrawn } from './draw-undrawn';
import { createLayout } from './start-sop';

/** Where SOPs are kept, and the rooms in which they are opened. */
export interface ReviewKeeper {
  readonly library: Library;
  open(id: SopId): void;
  review(id: SopId): void;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown reason');

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Opens an SOP that was sent for review in the review room. The same file opens the copy that is kept of it. */
export async function takeRequest({ library, review }: ReviewKeeper, file: File): Promise<void> {
  try {
    const { readReviewRequest } = await import('../engine/comments/review-request');
    const read = readReviewRequest(file.name, await bytesOf(file));
    if (!read.ok) return alertPerson(read.reason);
    const { sop, from, at, note } = read.request;
    const drawn = await drawUndrawn(sop, createLayout);
    review(await library.addForReview(drawn, { from: from.name, at, note, print: `${from.id} ${at}` }));
    const { damages } = read;
    if (damages.length === 0) return;
    inform(`“${file.name}” was opened; ${damages.length} ${damages.length === 1 ? 'thing in it was' : 'things in it were'} put right.`, {
      details: damages.map(({ path, message }) => `${path}: ${message}`),
    });
  } catch (error) {
    alertPerson(`“${file.name}” can’t be opened: ${reasonOf(error)}.`);
  }
}

/** Takes returned reviews into the SOP that they are about, when it is kept here, and opens it. */
export async function takeReturned({ library, open }: ReviewKeeper, files: readonly File[]): Promise<void> {
  const { readReturnedReview } = await import('../engine/comments/returned-review');
  const { importReviews } = await import('../studio/discussion/import-reviews');
  const kept = (await library.list()).filter(({ removedAt, forReview }) => removedAt === null && forReview === undefined);
  for (const file of files) {
    try {
      const bytes = await bytesOf(file);
      const read = readReturnedReview(file.name, bytes);
      if (!read.ok) {
        alertPerson(read.reason);
        continue;
      }
      const { sopId, title } = read.review;
      const opened = kept.some(({ id }) => id === sopId) ? await library.open(sopId) : { missing: true as const };
      if ('missing' in opened) {
        alertPerson(`“${file.name}” is a review of “${title}”, which is not on this computer. Open that SOP, and drop the review there.`);
        continue;
      }
      await importReviews({ review: opened.review, read: () => opened.document.read() }, [file]);
      await opened.close();
      open(sopId);
    } catch (error) {
      alertPerson(`“${file.name}” can’t be read: ${reasonOf(error)}.`);
    }
  }
}
