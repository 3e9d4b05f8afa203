import type { EntryId, StageId, WorkshopId } from './ids';
import type { Person } from './thread';

export interface AgendaItem {
  readonly stageId: StageId;
  readonly minutes: number;
}

export const MOMENT_KINDS = [
  'lead',
  'join',
  'leave',
  'stage',
  'timer',
  'fist',
  'dot',
  'park',
  'capture',
  'private',
  'reveal',
  'end',
  'withdraw',
] as const;

/**
 * One thing that happened in a workshop; never changed, never taken away.
 *
 * `lead`: who wrote it is the facilitator from now on. `stage`: the facilitator turned to a stage (none: the whole). `timer`: `seconds` are
 * left from now on, `runs` says whether they pass. `fist`: confidence of 0 to 5 in a stage, the last of each person counts. `dot`: a vote
 * for a stage or a thread. `park`: a text for the parking lot. `capture`: a text that says what was changed in the SOP. `private` and
 * `reveal`: writing is hidden, then shown. `join`, `leave`, `fist` and `dot` may be written for somebody without a device: `who`.
 */
export interface WorkshopMoment {
  readonly id: EntryId;
  readonly kind: (typeof MOMENT_KINDS)[number];
  readonly by: Person;
  /** Whose presence or vote it is; absent: of who wrote it. */
  readonly who?: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  readonly stageId?: StageId;
  readonly threadId?: string;
  readonly text?: string;
  readonly value?: number;
  readonly seconds?: number;
  readonly runs?: boolean;
  /** The id of a moment that is taken back. */
  readonly of?: string;
}

/** A meeting about the SOP, stage by stage. The head never changes. */
export interface Workshop {
  readonly id: WorkshopId;
  readonly title: string;
  readonly by: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  readonly agenda: readonly AgendaItem[];
  /** How many dots each person has; absent: 5. */
  readonly dots?: number;
  readonly entries: readonly WorkshopMoment[];
}
