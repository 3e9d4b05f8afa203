import { isWaivable } from '../model/check';
import type { Subject } from '../model/finding';
import { newId, type WaiverId } from '../model/ids';
import type { Command } from './command';
import { newIdRefusal } from './new-id-refusal';

interface WaiveFinding {
  readonly waiverId?: WaiverId;
  readonly rule: string;
  /** The SOP itself: the rule is waived everywhere in it. */
  readonly subject: Subject;
  readonly reason: string;
  readonly by?: string;
  /** ISO 8601 date. A command has no clock. */
  readonly on: string;
}

/**
 * Decides to live with what a rule finds. It is a judgement of this one place, so copies of a step are checked anew, and it goes with what
 * it is about.
 */
export const waiveFinding: Command<WaiveFinding> = {
  id: 'waive-finding',
  refuse(sop, { waiverId, rule, subject, reason }) {
    if (reason.trim() === '') return 'Say why it may stay, so that who reads it later knows';
    if (!isWaivable(sop, subject)) return 'What it is about is not there any more';
    const isSame = (one: Subject) => one.table === subject.table && (one.table === 'sop' || one.id === subject.id);
    if ([...sop.waivers.values()].some((one) => one.rule === rule && isSame(one.subject))) return 'It is waived already';
    return newIdRefusal(sop.waivers, waiverId, 'waiver');
  },
  run(draft, { waiverId = newId<WaiverId>('waiver'), rule, subject, reason, by, on }) {
    const who = by?.trim() ?? '';
    draft.waivers.add({ id: waiverId, rule, subject, reason: reason.trim(), ...(who === '' ? {} : { by: who }), on });
  },
};
