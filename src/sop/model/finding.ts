/** The tables a finding can point into; `sop` is the whole. */
export const SUBJECT_TABLES = ['sop', 'roles', 'stages', 'tools', 'steps', 'connectors', 'toolLinks'] as const;

/** What a finding (or a comment) is about. */
export interface Subject {
  readonly table: (typeof SUBJECT_TABLES)[number];
  readonly id: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** What the check says. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** A sentence for the ops lead that names the culprit. */
  readonly message: string;
}
