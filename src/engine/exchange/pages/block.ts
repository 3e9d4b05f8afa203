import type { Connector } from '../../../sop/model/connector';
import type { Placement, Point, Rect } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { Note } from '../../../sop/model/sop-document';
import type { MatrixFrame } from '../svg/picture-frame';
import type { Side } from './cut-lines';
import type { Tile } from './tiles';

/** A circle with a letter, at a cut. */
export interface Mark {
  readonly letter: string;
  readonly connector: Connector;
  readonly side: Side;
  readonly leaves: boolean;
  /** One px from the circle towards its tile. */
  readonly inwards: Point;
  /** The middle of the circle. */
  readonly at: Point;
  /** Where the connector goes on, or comes from. */
  readonly other: { readonly tile: Tile; readonly stepId: StepId };
  /** Room for words beside it; null: there is none. */
  readonly words: (Rect & { readonly towards: 'left' | 'right' | 'centre' }) | null;
}

/** A connector, or what a block shows of it. */
export interface BlockLine {
  readonly connector: Connector;
  readonly points: readonly Point[];
  /** Which of its ends stand in this block. */
  readonly meets: { readonly from: boolean; readonly to: boolean };
  /** Null: its words stand elsewhere, or it has none. */
  readonly label: Rect | null;
}

/** A row (or some lanes of one) with everything in it; px from its own top left corner, in the picture's axes. */
export interface Block {
  readonly tile: Tile;
  readonly width: number;
  readonly height: number;
  readonly frame: MatrixFrame;
  /** The tile itself, without names and marks. */
  readonly inner: Rect;
  readonly steps: readonly Placement[];
  readonly notes: readonly Note[];
  readonly lines: readonly BlockLine[];
  readonly marks: readonly Mark[];
}
