import { foldThread } from '../../sop/feedback/fold-thread';
import type { ReviewRecords } from '../../sop/feedback/review-records';
import type { PersonId } from '../../sop/model/ids';

/** What one person left in a review; what she took back does not count. */
export interface ReviewCounts {
  readonly comments: number;
  readonly suggestions: number;
  readonly votes: number;
  readonly signOffs: number;
}

export function countsOf({ threads, signOffs }: ReviewRecords, me: PersonId): ReviewCounts {
  const counts = { comments: 0, suggestions: 0, votes: 0, signOffs: 0 };
  for (const thread of threads.values()) {
    const { isGone, comments, votes } = foldThread(thread);
    if (isGone) continue;
    const isSuggestion = thread.type === 'suggestion' && thread.by.id === me;
    counts.suggestions += Number(isSuggestion);
    counts.comments += comments.filter(({ by, isDeleted, id }) => by.id === me && !isDeleted && !(isSuggestion && id === thread.id)).length;
    counts.votes += votes.filter(({ id }) => id === me).length;
  }
  for (const { by, takesBack } of signOffs.values()) counts.signOffs += Number(by.id === me && takesBack !== true);
  return counts;
}

const counted = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`]);

/** `3 comments, 1 suggestion`; empty: nothing. */
export function countWords({ comments, suggestions, votes, signOffs }: ReviewCounts): string {
  return [
    ...counted(comments, 'comment'),
    ...counted(suggestions, 'suggestion'),
    ...counted(votes, 'dot'),
    ...counted(signOffs, 'sign-off'),
  ].join(', ');
}
