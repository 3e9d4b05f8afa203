import type { LivingReview } from '../../engine/comments/living-review';
import { acceptChanges } from '../../sop/commands/accept-changes';
import type { Command } from '../../sop/commands/command';
import { diffSops } from '../../sop/diff/diff-sops';
import { foldThread } from '../../sop/feedback/fold-thread';
import { isChoosable, suggestionParts } from '../../sop/feedback/suggestion-parts';
import type { ThreadId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { alertPerson } from '../ui/notices';
import { personSetting } from './person-setting';

/** Where a suggestion is accepted: the SOP and its one door for changes, and the review in which it is told. */
export interface AcceptingRoom {
  readonly review: LivingReview;
  read(): SopDocument;
  /** True: it was done. A refusal is told to the person. */
  execute<Input>(command: Command<Input>, input: Input, told?: string): boolean;
}

/** More of what was changed is said by the SOP itself. */
const MAX_TOLD = 2_000;

/**
 * Does chosen parts of a suggestion as one undo step, and answers the suggestion with what was changed, in words. False: nothing was
 * done, and the person was told why.
 */
export function acceptParts({ review, read, execute }: AcceptingRoom, threadId: ThreadId, ids: readonly string[]): boolean {
  const thread = review.read().threads.get(threadId);
  if (thread === undefined) {
    alertPerson('That suggestion is not here any more.');
    return false;
  }
  const before = read();
  const all = suggestionParts(before, foldThread(thread));
  const chosen = all.filter((part) => ids.includes(part.change.id) && isChoosable(part));
  if (chosen.length === 0) {
    alertPerson('None of the parts that were chosen can be accepted.');
    return false;
  }
  // What the SOP says already is only noted.
  const changes = chosen.filter(({ standing }) => standing.kind !== 'done').map(({ change }) => change);
  const told = `Accepted ${chosen.length} of ${all.length} ${all.length === 1 ? 'change' : 'changes'} suggested by ${thread.by.name}`;
  if (changes.length > 0 && !execute(acceptChanges, { changes }, told)) return false;
  const sentences = diffSops(before, read()).map(({ sentence }) => sentence);
  const { id, name } = personSetting.getState();
  const answered = review.add(threadId, {
    kind: 'answer',
    by: { id, name },
    disposition: 'accepted',
    parts: chosen.map(({ change }) => change.id),
    change: sentences.length === 0 ? 'The SOP said so already' : sentences.join('; ').slice(0, MAX_TOLD),
  });
  if (!answered.ok) alertPerson(`The SOP was changed, but the suggestion could not be answered: ${answered.reason}.`);
  return true;
}
