import type { Subject } from './finding';
import type { WaiverId } from './ids';

/**
 * How closely an SOP is looked at. `strict`: before it is signed off; `standard`: what most work needs; `sketch`: while it is being drawn
 * up. What each means rule by rule stands in `rules/profiles`.
 */
export const CHECK_PROFILES = ['strict', 'standard', 'sketch'] as const;
export type CheckProfile = (typeof CHECK_PROFILES)[number];

/** Somebody decided to live with what a rule finds. It stays in the file with the reason, so that who reads it later knows why. */
export interface Waiver {
  readonly id: WaiverId;
  /** The id of the rule; one that this version does not have is kept. */
  readonly rule: string;
  /** Where the rule may be broken; the SOP itself stands for all of it. */
  readonly subject: Subject;
  readonly reason: string;
  /** Who decided it. */
  readonly by?: string;
  /** ISO 8601 date of the decision; empty: nobody knows. */
  readonly on: string;
}

interface Tables {
  has(id: string): boolean;
}

/** True when what is waived is still there; the SOP always is. Takes a document and a draft alike. */
export function isWaivable(sop: Readonly<Record<Exclude<Subject['table'], 'sop'>, Tables>>, { table, id }: Subject): boolean {
  return table === 'sop' || sop[table].has(id);
}
