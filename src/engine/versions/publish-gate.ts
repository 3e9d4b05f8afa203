import type { Subject } from '../../sop/model/finding';
import type { SopDocument } from '../../sop/model/sop-document';
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

interface GateForm {
  readonly author: string;
  readonly approver: string;
}

/**
 * What is missing before the SOP can be published: errors of the check, an approver, answers in discussions. Warnings and hints stop
 * nobody. A sketch is checked as usual here: what is only sketched is not ready for anybody to work by. Empty: nothing.
 */
export function publishGate(sop: SopDocument, { author, approver }: GateForm): readonly Missing[] {
  const closely = sop.profile.checkProfile === 'sketch' ? { profile: 'standard' as const } : {};
  const errors = lintSop(sop, closely).filter(({ severity }) => severity === 'error');
  const open = [...sop.threads.values()].filter(isUnanswered);
  return [
    ...(sop.steps.size === 0 ? [{ message: 'There is no step yet', place: { table: 'sop', id: sop.profile.id } } as const] : []),
    ...errors.map(({ message, subject }) => ({ message, place: subject })),
    ...open.map(({ id }) => ({ message: 'A discussion is open and nobody has answered', place: { table: 'threads', id } }) as const),
    ...(author.trim() === '' ? [{ message: 'Say who publishes it', place: { table: 'form', id: 'author' } } as const] : []),
    ...(approver.trim() === '' ? [{ message: 'Say who approved it', place: { table: 'form', id: 'approver' } } as const] : []),
  ];
}

/** Discussions are read as they are: open, and with one voice only. */
function isUnanswered(thread: object): boolean {
  const { status, resolved, comments } = thread as { readonly status?: unknown; readonly resolved?: unknown; readonly comments?: unknown };
  const isOpen = status === undefined ? resolved !== true : status === 'open';
  return isOpen && Array.isArray(comments) && comments.length === 1;
}
