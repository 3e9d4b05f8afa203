import { acceptChanges } from '../../../sop/commands/accept-changes';
import type { ThreadId } from '../../../sop/model/ids';
import { acceptParts } from '../../discussion/accept-parts';
import type { EditorSession } from '../editor-session';
import { tell } from '../sentences';

tell(acceptChanges, ({ changes }) => `Accepted ${changes.length} suggested ${changes.length === 1 ? 'change' : 'changes'}`);

/** Does parts of a suggestion as one edit of this window, and answers it. False: nothing was done, and the person knows why. */
export function acceptSuggestion({ opened, execute }: EditorSession, threadId: ThreadId, parts: readonly string[]): boolean {
  return acceptParts({ review: opened.review, read: () => opened.document.read(), execute }, threadId, parts);
}
