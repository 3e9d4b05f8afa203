import type { Rect } from '../../sop/model/drawing';
import type { StepId } from '../../sop/model/ids';

/** What other parts may ask of the picture's camera. Durations are zero when the person prefers less motion. */
export interface ViewPort {
  fit(): void;
  /** How much of the drawing can be seen now. */
  sees(): 'all' | 'some' | 'nothing';
  zoomIn(): void;
  zoomOut(): void;
  zoomToHundred(): void;
  /** Makes the box fill the canvas, never beyond 100 %. */
  show(rect: Rect): void;
  /** Moves just enough to bring the step into sight; moves nothing when it is. */
  reveal(id: StepId): void;
  /** The same for any box of the drawing. */
  bring(rect: Rect): void;
  /** Puts the keyboard focus on the step. */
  focus(id: StepId): void;
  /** The middle of what can be seen now, in px of the drawing. */
  centre(): { readonly x: number; readonly y: number };
  toDrawing(clientX: number, clientY: number): { readonly x: number; readonly y: number };
  zoom(): number;
  panBy(dx: number, dy: number): void;
  /** The canvas' own element, for pictures "as on screen". */
  readonly element: HTMLElement;
}
