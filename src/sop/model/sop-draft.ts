import type { Waiver } from './check';
import type { Connector } from './connector';
import type { LaneBand, Placement, Route, StageBand } from './drawing';
import type { LifecycleChange } from './lifecycle';
import type { Receipt } from './receipt';
import type { Role } from './role';
import type { SignOff } from './sign-off';
import type { Note, SopProfile } from './sop-document';
import type { Stage } from './stage';
import type { Step } from './step';
import type { Thread } from './thread';
import type { Tool, ToolLink } from './tool';
import type { Version } from './version';
import type { Workshop } from './workshop';

/** New values for some fields; `undefined` takes an optional field away. */
export type Changes<Row> = { readonly [Field in Exclude<keyof Row, 'id'>]?: Row[Field] | undefined };

/** A table that a command may change. Ids that are not there: `update`, `move` and `remove` do nothing. */
export interface DraftTable<Row extends { readonly id: string }> extends Iterable<Row> {
  readonly size: number;
  has(id: Row['id']): boolean;
  get(id: Row['id']): Row | undefined;
  /** Puts the row before another one, or at the end. A row with the same id is replaced where it stands. */
  add(row: Row, before?: Row['id'] | null): void;
  update(id: Row['id'], changes: Changes<Row>): void;
  /** Puts the row before another one; null: at the end. */
  move(id: Row['id'], before: Row['id'] | null): void;
  remove(id: Row['id']): void;
}

/**
 * What a command edits. It looks the same over a plain document and over the living one, so no command knows where the
 * SOP is kept. Rows that it hands out are values: change them only through the table.
 */
export interface SopDraft {
  readonly profile: { get(): SopProfile; update(changes: Changes<SopProfile>): void };
  readonly roles: DraftTable<Role>;
  readonly stages: DraftTable<Stage>;
  readonly tools: DraftTable<Tool>;
  readonly steps: DraftTable<Step>;
  readonly connectors: DraftTable<Connector>;
  readonly toolLinks: DraftTable<ToolLink>;
  readonly notes: DraftTable<Note>;
  readonly lifecycle: DraftTable<LifecycleChange>;
  readonly versions: DraftTable<Version>;
  readonly threads: DraftTable<Thread>;
  readonly signOffs: DraftTable<SignOff>;
  readonly workshops: DraftTable<Workshop>;
  readonly waivers: DraftTable<Waiver>;
  readonly receipts: DraftTable<Receipt>;
  readonly placements: DraftTable<Placement>;
  readonly routes: DraftTable<Route>;
  readonly lanes: DraftTable<LaneBand>;
  readonly stageBands: DraftTable<StageBand>;
  readonly state: { get(): Readonly<Record<string, unknown>>; set(state: Readonly<Record<string, unknown>>): void };
}
