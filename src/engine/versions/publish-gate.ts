import { foldThread } from '../../sop/feedback/fold-thread';
import type { Subject } from '../../sop/model/finding';
import type { SopDocument } from '../../sop/model/sop-document';
import type { ThreadType } from '../../sop/model/thread';
import { lintSop } from '../../sop/rules/lint-sop';

/** Something that stands between an SOP and its next version. */
export interface Missing {
  /** A sentence without a full stop. */
  readonly message: string;
  /** Where it is put right: at a thing of the SOP, in a field of the form, or in a discussion. */
  readonly place:
    | Subject
    | { readonly table: 'form'; readonly id: 'author' | 'approver' }
    | { readonly table: 'threads'; readonly id: string };
}

/** What has no answer yet. */
const OPEN: { readonly [Type in ThreadType]: (quote: string) => string } = {
  question: (quote) => `A question about “${quote}” has no answer`,
  problem: (quote) => `A problem with “${quote}” has no answer`,
  idea: (quote) => `An idea for “${quote}” has no answer`,
  decision: (quote) => `It is not decided what to do about “${quote}”`,
  action: (quote) => `An action about “${quote}” is still open`,
  suggestion: (quote) => `A suggestion for “${quote}” has no answer`,
};

interface GateForm {
  readonly author: string;
  readonly approver: string;
}

/**
 * `sop`: with its review, since what reviewers asked wants an answer. What is missing before the SOP can be published: errors of the check, an approver, answers in discussions. Warnings and hints stop
 * nobody. A sketch is checked as usual here: what is only sketched is not ready for anybody to work by. Empty: nothing.
 */
export function publishGate(sop: SopDocument, { author, approver }: GateForm): readonly Missing[] {
  const closely = sop.profile.checkProfile === 'sketch' ? { profile: 'standard' as const } : {};
  const errors = lintSop(sop, closely).filter(({ severity }) => severity === 'error');
  const open = [...sop.threads.values()].map(foldThread).filter(({ answer, isGone }) => answer === null && !isGone);
  return [
    ...(sop.steps.size === 0 ? [{ message: 'There is no step yet', place: { table: 'sop', id: sop.profile.id } } as const] : []),
    ...errors.map(({ message, subject }) => ({ message, place: subject })),
    ...open.map(({ thread: { id }, type, quote }) => ({ message: OPEN[type](quote), place: { table: 'threads', id } }) as const),
    ...(author.trim() === '' ? [{ message: 'Say who publishes it', place: { table: 'form', id: 'author' } } as const] : []),
    ...(approver.trim() === '' ? [{ message: 'Say who approved it', place: { table: 'form', id: 'approver' } } as const] : []),
  ];
}
