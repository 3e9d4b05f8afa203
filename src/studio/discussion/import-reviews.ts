import { importReview } from '../../engine/comments/import-review';
import type { LivingReview } from '../../engine/comments/living-review';
import type { SopDocument } from '../../sop/model/sop-document';
import { alertPerson, inform } from '../ui/notices';

interface ImportingRoom {
  readonly review: LivingReview;
  read(): SopDocument;
}

/** What a file may weigh before anything of it is read. */
const MAX_BYTES = 10_000_000;

/** Takes returned reviews in, one after the other, and tells of each what it brought or why it was refused. */
export async function importReviews({ review, read }: ImportingRoom, files: readonly File[]): Promise<void> {
  const sentences: string[] = [];
  const details: string[] = [];
  for (const file of files) {
    if (file.size > MAX_BYTES) {
      alertPerson(`“${file.name}” can’t be read: it is larger than 10 MB, more than any review needs.`);
      continue;
    }
    try {
      const result = importReview(review, read(), { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      if (result.ok) {
        sentences.push(result.report.sentence);
        details.push(...result.report.details);
      } else alertPerson(result.reason);
    } catch (error) {
      alertPerson(`“${file.name}” can’t be read: ${error instanceof Error ? error.message : 'unknown reason'}.`);
    }
  }
  if (sentences.length > 0) inform(sentences.join(' '), { details: [...new Set(details)] });
}
