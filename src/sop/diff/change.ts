import type { RoleId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';

const CHANGE_KINDS = ['added', 'removed', 'moved', 'changed'] as const;
/** `moved`: it has another owner, another stage, another place among lanes or columns, or leads somewhere else. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const CHANGED_TABLES = ['sop', 'roles', 'stages', 'tools', 'steps', 'connectors', 'toolLinks', 'notes'] as const;

/** What differs in one thing, told in one sentence. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: { readonly table: (typeof CHANGED_TABLES)[number]; readonly id: string };
  /** Without a full stop, such as “Approve discount moved from Sales to Leadership; due 2 days → 1 day”. */
  readonly sentence: string;
  /** Whose work it changes: old and new owners, approvers, deciders. Empty: nobody's in particular. */
  readonly roleIds: readonly RoleId[];
  /** The steps it is seen at in the picture. */
  readonly stepIds: readonly StepId[];
}

/** Two states of one SOP. */
export interface Pair {
  readonly before: SopDocument;
  readonly after: SopDocument;
}
