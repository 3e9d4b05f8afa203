import type { CheckProfile, Waiver } from './check';
import type { Connector } from './connector';
import type { LaneBand, Placement, Route, StageBand } from './drawing';
import type { Expert } from './expert';
import type {
  ConnectorId,
  LifecycleChangeId,
  NoteId,
  ReceiptId,
  RoleId,
  SignOffId,
  SopId,
  StageId,
  StepId,
  ThreadId,
  ToolId,
  ToolLinkId,
  VersionId,
  WaiverId,
  WorkshopId,
} from './ids';
import type { LifecycleChange } from './lifecycle';
import type { Receipt } from './receipt';
import type { Role } from './role';
import type { SignOff } from './sign-off';
import type { SopClass } from './sop-class';
import type { Stage } from './stage';
import type { Step } from './step';
import type { Thread } from './thread';
import type { Tool, ToolLink } from './tool';
import type { Version } from './version';
import type { Workshop } from './workshop';

export const DIRECTIONS = ['right', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** `compact`: a hand-off may drop straight into the next lane, so both steps share a column. `stepped`: every connector leads onwards. */
export const HANDOFF_STYLES = ['compact', 'stepped'] as const;
export type HandoffStyle = (typeof HANDOFF_STYLES)[number];

export interface ReviewPlan {
  /** ISO 8601 period, or null when no cadence is set. */
  readonly every: string | null;
  /** ISO 8601 date, or null when never reviewed. */
  readonly lastReviewedOn: string | null;
  readonly triggers: readonly string[];
}

/** What is said of the SOP as a whole. */
export interface SopProfile {
  readonly id: SopId;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly class: SopClass | null;
  readonly ownerRoleId: RoleId | null;
  /** Whom readers ask; absent: nobody is named. */
  readonly expert?: Expert;
  readonly tags: readonly string[];
  readonly review: ReviewPlan;
  /** `right`: lanes are rows; `down`: lanes are columns. */
  readonly direction: Direction;
  /** How the layout draws hand-offs; absent: compact. */
  readonly handoffs?: HandoffStyle;
  /** How closely the check looks; absent: standard. */
  readonly checkProfile?: CheckProfile;
}

/** A sticky text on the drawing. It is no step; x, y = top left. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Iterates in the order of the file. */
export type Table<Id, Row> = ReadonlyMap<Id, Row>;

export interface Drawing {
  readonly placements: Table<StepId, Placement>;
  readonly routes: Table<ConnectorId, Route>;
  readonly lanes: Table<LaneBand['id'], LaneBand>;
  readonly stages: Table<StageBand['id'], StageBand>;
  /** What the layout engine wants back next time; plain JSON. */
  readonly state: Readonly<Record<string, unknown>>;
}

/**
 * A whole SOP as an immutable value. A record that did not change from one view to the next is the same object.
 * Fields that this version does not know ride along on their record (or in `unknown` for the top level).
 */
export interface SopDocument {
  readonly profile: SopProfile;
  readonly roles: Table<RoleId, Role>;
  readonly stages: Table<StageId, Stage>;
  readonly tools: Table<ToolId, Tool>;
  readonly steps: Table<StepId, Step>;
  readonly connectors: Table<ConnectorId, Connector>;
  readonly toolLinks: Table<ToolLinkId, ToolLink>;
  readonly notes: Table<NoteId, Note>;
  /** Where the SOP stands in its life, and how it came there; oldest first. */
  readonly lifecycle: Table<LifecycleChangeId, LifecycleChange>;
  /** Oldest first. */
  readonly versions: Table<VersionId, Version>;
  /** What reviewers wrote, oldest first. While the SOP is open it stands in a document of its own. */
  readonly threads: Table<ThreadId, Thread>;
  readonly signOffs: Table<SignOffId, SignOff>;
  readonly workshops: Table<WorkshopId, Workshop>;
  readonly waivers: Table<WaiverId, Waiver>;
  /** Who has read which version. */
  readonly receipts: Table<ReceiptId, Receipt>;
  readonly drawing: Drawing;
  readonly unknown: Readonly<Record<string, unknown>>;
}
