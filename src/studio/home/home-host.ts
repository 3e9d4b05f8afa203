import type { Library } from '../../engine/library/library';
import type { SopId } from '../../sop/model/ids';

/** What the home screen can ask of the app around it. */
export interface HomeHost {
  readonly library: Library;
  open(id: SopId): void;
  /** Opens the review room. */
  review(id: SopId): void;
  chooseFile(): void;
  /** Makes a blank SOP and opens it. */
  startBlank(): void;
  /** Opens a copy of a template, by its file name under `templates/`. */
  startFrom(file: string): void;
}
