import type { Point, Rect } from '../../../sop/model/drawing';
import type { Finding } from '../../../sop/model/finding';
import type { ConnectorId, NoteId, RoleId, StageId, StepId, ToolId } from '../../../sop/model/ids';
import type { Guide } from '../gestures/find-guides';

/** The one role, stage or tool whose fields are shown; steps, connectors and notes are selected as sets. */
export type SelectedRecord =
  | { readonly table: 'roles'; readonly id: RoleId }
  | { readonly table: 'stages'; readonly id: StageId }
  | { readonly table: 'tools'; readonly id: ToolId };

export interface SelectionSlice {
  readonly steps: ReadonlySet<StepId>;
  readonly connectors: ReadonlySet<ConnectorId>;
  readonly notes: ReadonlySet<NoteId>;
  readonly record: SelectedRecord | null;
  /** The step that arrow keys start from; it keeps the canvas' one Tab stop. */
  readonly cursor: StepId | null;
  selectSteps(ids: Iterable<StepId>): void;
  toggleStep(id: StepId): void;
  selectConnector(id: ConnectorId, add?: boolean): void;
  selectNote(id: NoteId): void;
  selectRecord(record: SelectedRecord): void;
  selectItems(items: { steps: Iterable<StepId>; connectors?: Iterable<ConnectorId>; notes?: Iterable<NoteId> }): void;
  clearSelection(): void;
}

/** What is being renamed in place. */
export interface RenameTarget {
  readonly table: 'steps' | 'roles' | 'stages' | 'connectors' | 'notes';
  readonly id: string;
}

export interface RenameSlice {
  readonly renaming: RenameTarget | null;
  startRename(target: RenameTarget): void;
  endRename(): void;
}

/** What a gesture under way shows; nothing of it is in the document until the drop. */
export interface GestureSlice {
  /** The cell that lights up while something is dragged over it. */
  readonly dropCell: { readonly rect: Rect; readonly says: string } | null;
  /** The connector that a dropped step would be put on. */
  readonly dropConnector: ConnectorId | null;
  /** A connector being drawn: from a step's side to the pointer. */
  readonly pending: { readonly points: readonly Point[]; readonly target: StepId | null } | null;
  /** Lines that what is dragged shares with what stands. */
  readonly guides: readonly Guide[];
  /** A handle was tapped: this step waits for the one it leads to. */
  readonly armed: { readonly from: StepId; readonly side: 'left' | 'right' | 'top' | 'bottom' } | null;
  readonly hoveredStep: StepId | null;
  readonly hoveredConnector: ConnectorId | null;
  /** Steps are being dragged: handles would stay behind. */
  readonly isDragging: boolean;
  /** The drawing is about to change by itself. */
  readonly isTidying: boolean;
  showDropCell(cell: GestureSlice['dropCell']): void;
  showDropConnector(id: ConnectorId | null): void;
  arm(armed: GestureSlice['armed']): void;
  showGuides(guides: readonly Guide[]): void;
  showPending(pending: GestureSlice['pending']): void;
  /** The step or the connector under the pointer; null, null: neither. */
  hover(step: StepId | null, connector: ConnectorId | null): void;
  setDragging(isDragging: boolean): void;
  setTidying(isTidying: boolean): void;
}

/** A target is being chosen for a new connector, by keys. */
export interface LinkSlice {
  /** `typed`: the letters of the name that is being looked for. */
  readonly linking: { readonly from: StepId; readonly target: StepId; readonly typed: string } | null;
  setLinking(linking: LinkSlice['linking']): void;
}

/** Findings of the last check by the id of the step, role, stage or connector they are about. */
export interface MarksSlice {
  readonly marks: ReadonlyMap<string, readonly Finding[]>;
}

/** What stands out while all else is faded. */
export interface Lens {
  readonly steps: ReadonlySet<StepId>;
  readonly connectors: ReadonlySet<ConnectorId>;
  /** What is looked at, such as “hand-offs”. */
  readonly what: string;
  /** It only fades: what is handed over is not written on the drawing. */
  readonly isQuiet?: boolean;
}

export interface LensSlice {
  /** Null: everything is shown in full. */
  readonly lens: Lens | null;
}

/** How many discussions there are at what is drawn; empty in rooms without them. */
export interface PinsSlice {
  /** By `anchorKey`, what is pinned to the drawing; empty while pins are hidden. */
  readonly pins: ReadonlyMap<string, number>;
  /** Open ones about a step, its outcomes and the connectors that leave it: told in its name, also while pins are hidden. */
  readonly openThreads: ReadonlyMap<StepId, number>;
}

/** What this window is busy with. Never saved, never synced, never undone. */
export type CanvasState = SelectionSlice & RenameSlice & GestureSlice & LinkSlice & MarksSlice & LensSlice & PinsSlice;
