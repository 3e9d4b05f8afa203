import type { Command } from '../../sop/commands/command';
import type { SopDocument } from '../../sop/model/sop-document';

/** The one truth while an SOP is open: a Y.Doc behind four verbs. Nothing else writes it. */
export interface LivingDocument {
  /** The healed, settled, immutable view. The same object until something changes; unchanged records keep their identity. */
  read(): SopDocument;
  /** Runs one command as one undo step. Returns the reason when the command refuses (nothing is changed then), else null. */
  execute<Input>(command: Command<Input>, input: Input): string | null;
  /**
   * Runs a command as a part of the undo step before it, such as the layout that follows an edit. Refused when that step is not the last
   * thing that this window did.
   */
  amend<Input>(command: Command<Input>, input: Input): string | null;
  /** Takes back the last step made in this window. False when there is none. */
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Called after every change of what `read` returns (also by another tab) and after every change of `canUndo`/`canRedo`. */
  subscribe(listener: () => void): () => void;
  /** Lets go of the Y.Doc and of everything that listens to it. */
  destroy(): void;
}
