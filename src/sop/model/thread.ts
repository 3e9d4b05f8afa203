import type { ConnectorId, EntryId, PersonId, RoleId, StageId, StepId, ThreadId } from './ids';
import type { StepKind } from './step';

/** Who wrote something. The id is made once for each device; the name is what the person calls herself there. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

export const ANCHOR_KINDS = ['step', 'connector', 'outcome', 'role', 'stage', 'sop'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** What a thread hangs on. An outcome is named by the step that decides and by its words, so that it survives another connector. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Of the step, connector, role or stage; an outcome has its step's; absent: the whole SOP. */
  readonly id?: string;
  readonly outcome?: string;
}

export const THREAD_TYPES = ['question', 'problem', 'idea', 'decision', 'action', 'suggestion'] as const;
export type ThreadType = (typeof THREAD_TYPES)[number];

export const DISPOSITIONS = ['accepted', 'declined', 'parked', 'settled'] as const;
/**
 * How a thread ends. Accepted, declined and parked are the ops lead's words; settled is the word of whoever started it: nothing is left to
 * be done.
 */
export type Disposition = (typeof DISPOSITIONS)[number];

export const CHANGE_KINDS = ['rename', 'insert', 'owner', 'stage', 'remove'] as const;

/** One part of a suggestion: what a reviewer would do to the SOP, as values and never as code. */
export interface SuggestedChange {
  readonly id: string;
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** The step that is renamed, handed over, moved or removed; of `insert`: the step after which the new one comes. */
  readonly stepId: StepId;
  /** What stood there when it was suggested: the name, or the name of the owner or stage. */
  readonly was: string;
  /** The new name of the step, or the name of the inserted one. */
  readonly name?: string;
  /** The new owner; of `insert` the owner of the new step, absent: as the step before. */
  readonly roleId?: RoleId;
  /** The new stage; of `insert` the stage of the new step, absent: as the step before. */
  readonly stageId?: StageId;
  readonly stepKind?: StepKind;
  /** The id that an inserted step gets, so that accepting it twice makes it once. */
  readonly newStepId?: StepId;
  /** Of `insert`: the connector that is split; absent: the new step is a way of its own. */
  readonly connectorId?: ConnectorId;
}

export const ENTRY_KINDS = ['reply', 'edit', 'delete', 'answer', 'reopen', 'attach', 'seen', 'vote', 'withdraw'] as const;

/**
 * One thing that happened in a thread. Entries are never changed and never taken away: what the thread says is read off all of them, so
 * that two copies are merged by putting their entries together.
 *
 * `reply` has text. `edit` has text (and type, owner, due) for the comment `of`, `delete` empties it: both only by its author.
 * `answer` has a disposition, its reason as text, and what was changed; `reopen` takes it back. `attach` hangs the thread on another
 * anchor; `seen` says what its anchor was last called, with an anchor where an outcome has other words now. `vote` is a dot. `withdraw` takes back the entry `of` of the same person.
 */
export interface ThreadEntry {
  readonly id: EntryId;
  readonly kind: (typeof ENTRY_KINDS)[number];
  readonly by: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  readonly text?: string;
  /** The id of an entry, or of the thread where its first comment is meant. */
  readonly of?: string;
  readonly type?: ThreadType;
  readonly owner?: string;
  readonly due?: string;
  readonly disposition?: Disposition;
  /** What was changed in the SOP for it, in words. */
  readonly change?: string;
  /** Which parts of a suggestion were accepted. */
  readonly parts?: readonly string[];
  readonly anchor?: Anchor;
  readonly quote?: string;
  readonly place?: string;
}

/** What a reviewer wrote, and all that came of it. The head never changes; see `ThreadEntry`. */
export interface Thread {
  readonly id: ThreadId;
  readonly anchor: Anchor;
  /** What the anchor was called when the thread was started. */
  readonly quote: string;
  /** Where it stood, such as “Sales, Renewal”. */
  readonly place: string;
  readonly type: ThreadType;
  readonly by: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  /** The first comment; a little Markdown, no HTML. */
  readonly text: string;
  /** Of an action: who does it, a name or a role. */
  readonly owner?: string;
  /** Of an action: ISO 8601 date. */
  readonly due?: string;
  /** Of a suggestion. */
  readonly changes?: readonly SuggestedChange[];
  /** The workshop in which it was written. */
  readonly workshopId?: string;
  /** The number of the last published version when it was written. */
  readonly version?: number;
  readonly entries: readonly ThreadEntry[];
}
