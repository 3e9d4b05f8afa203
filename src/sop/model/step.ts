import type { RoleId, SopId, StageId, StepId } from './ids';
import type { SopClass } from './sop-class';

export const STEP_KINDS = ['start', 'task', 'decision', 'approval', 'escalation', 'milestone', 'linked-sop', 'end'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly roleId?: RoleId;
  /** What shows that the item was done. */
  readonly evidence?: string;
}

export const FIELD_TYPES = ['text', 'single', 'multi', 'date', 'file'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** Something to fill in while doing the step; `options` for `single` and `multi`. */
export interface StepField {
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  readonly options: readonly string[];
}

/** What is measured, of a step or of a whole stage. */
export interface Metric {
  readonly name: string;
  readonly target: string;
  /** Where the number is read, such as "HubSpot report". */
  readonly source?: string;
}

export const ACTIVITIES = ['client', 'internal', 'documentation'] as const;
export const APPROVAL_RULES = ['any', 'all', 'sequence'] as const;
/** How often, as a word; a file may also say an ISO 8601 period such as `P2W`. */
export const CADENCES = ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'semiannually', 'annually', 'as-needed'] as const;

/**
 * What is done. `roleId` is its owner and, with `stageId`, says in which cell it is drawn.
 * Absent optional fields mean "empty". One interface for all kinds: a step that changes kind keeps what was written in it.
 */
export interface Step {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly name: string;
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
  /** Markdown. */
  readonly description?: string;
  readonly purpose?: string;
  readonly result?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly exitCriteria?: readonly string[];
  readonly checklist?: readonly ChecklistItem[];
  readonly fields?: readonly StepField[];
  /** Who answers for it, where that is not who it would be anyway (`accountableOf`). */
  readonly accountableId?: RoleId;
  readonly consulted?: readonly RoleId[];
  readonly informed?: readonly RoleId[];
  /** One of `CADENCES` or an ISO 8601 period. */
  readonly cadence?: string;
  /** ISO 8601 date: the first day of the cadence; absent: whoever makes a calendar says it. */
  readonly firstOn?: string;
  /** Absent: as the SOP. */
  readonly class?: SopClass;
  /** ISO 8601 duration. */
  readonly dueWithin?: string;
  readonly critical?: boolean;
  readonly activity?: (typeof ACTIVITIES)[number];
  /** Compliance reference. */
  readonly control?: string;
  readonly questions?: readonly string[];
  readonly metrics?: readonly Metric[];
  /** Approval: who approves (`roleId` is the lane it is drawn in). */
  readonly approverIds?: readonly RoleId[];
  readonly rule?: (typeof APPROVAL_RULES)[number];
  /** Approval: the steps whose results are submitted. */
  readonly submits?: readonly StepId[];
  readonly threshold?: string;
  /** Decision. */
  readonly question?: string;
  readonly deciderRoleId?: RoleId;
  readonly criteria?: readonly string[];
  /** Escalation. */
  readonly trigger?: string;
  /** ISO 8601 duration. */
  readonly respondWithin?: string;
  readonly toRoleId?: RoleId;
  readonly recovery?: string;
  /** Linked SOP. */
  readonly sopId?: SopId;
  readonly sopTitle?: string;
}
