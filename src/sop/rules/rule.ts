import type { Severity, Subject } from '../model/finding';
import type { SopDocument } from '../model/sop-document';

/** Says that something is amiss with a thing; the message is a sentence without a full stop that names it. */
export type Report = (table: Subject['table'], id: string, message: string) => void;

/** One thing that a sound SOP keeps to: one file, one page for the person, one test. */
export interface Rule {
  /** Kebab-case, as its file and its page. */
  readonly id: string;
  readonly severity: Severity;
  /** `today` is an ISO 8601 date; null where nobody said it, and then nothing is ever late. */
  check(sop: SopDocument, report: Report, today: string | null): void;
}
