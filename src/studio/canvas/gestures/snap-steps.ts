import { CELL_PADDING } from '../../../sop/drawing/geometry-constants';
import type { Placement, Rect } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { CanvasSession } from '../canvas-session';
import { dropTargetAt } from './drop-target';
import { boundsOf, GuideFinder } from './find-guides';
import type { DragAt } from './track-drag';

export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** So near a line pulls, px of the screen. */
const MAGNET = 6;

const shifted = ({ x, y, width, height }: Rect, { dx, dy }: Shift): Rect => ({ x: x + dx, y: y + dy, width, height });

/** What the canvas shows now, px of the drawing. */
function shownBox({ view }: CanvasSession): Rect | null {
  const box = view.current?.element.getBoundingClientRect();
  const from = box && view.current?.toDrawing(box.left, box.top);
  const to = box && view.current?.toDrawing(box.right, box.bottom);
  return from && to ? { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y } : null;
}

const isIn = (box: Rect, { x, y, width, height }: Rect) =>
  box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y;

/**
 * Pulls dragged steps onto the lines of the cards in sight and shows these lines. A pull never takes a step out of the cell that it is over, nor so
 * near to the edge of it that the drop would push it back. Alt switches it off, unless it is the Alt that began the drag.
 */
export class StepSnap {
  private readonly finder: GuideFinder;
  private readonly bounds: Rect;
  private altSincePress: boolean;

  constructor(
    private readonly session: CanvasSession,
    private readonly sop: SopDocument,
    private readonly moving: readonly Placement[],
    standing: (id: StepId) => boolean,
    press: { readonly altKey: boolean },
  ) {
    const shown = shownBox(session);
    const others = [...sop.drawing.placements.values()].filter((one) => standing(one.id) && (shown === null || isIn(one, shown)));
    this.finder = new GuideFinder(others);
    this.bounds = boundsOf(moving);
    this.altSincePress = press.altKey;
  }

  /** Where the steps go when the hand is there; `at` tells whether Alt is down. */
  snap(hand: Shift, at: DragAt): Shift {
    this.altSincePress &&= at.altKey;
    const { showGuides } = this.session.window.getState();
    if (at.altKey && !this.altSincePress) {
      showGuides([]);
      return hand;
    }
    const reach = MAGNET / (this.session.view.current?.zoom() ?? 1);
    const box = shifted(this.bounds, hand);
    const across = { dx: hand.dx + Math.round(this.finder.pull(box, 'x', reach)), dy: hand.dy };
    const dx = this.staysInCells(hand, across) ? across.dx : hand.dx;
    const down = { dx, dy: hand.dy + Math.round(this.finder.pull(box, 'y', reach)) };
    const shift = this.staysInCells(hand, down) ? down : { dx, dy: hand.dy };
    showGuides(this.finder.guides(shifted(this.bounds, shift)));
    return shift;
  }

  private staysInCells(hand: Shift, pulled: Shift): boolean {
    if (hand.dx === pulled.dx && hand.dy === pulled.dy) return true;
    return this.moving.every((placement) => {
      const box = shifted(placement, pulled);
      const cell = this.cellOf(shifted(placement, hand));
      const next = this.cellOf(box);
      if (cell === null || next === null || cell.roleId !== next.roleId || cell.stageId !== next.stageId) return false;
      const { x, y, width, height } = cell.rect;
      const isOnX = hand.dx === pulled.dx || (box.x >= x + CELL_PADDING && box.x + box.width <= x + width - CELL_PADDING);
      const isOnY = hand.dy === pulled.dy || (box.y >= y + CELL_PADDING && box.y + box.height <= y + height - CELL_PADDING);
      return isOnX && isOnY;
    });
  }

  private cellOf({ x, y, width, height }: Rect) {
    return dropTargetAt(this.sop, x + width / 2, y + height / 2);
  }

  end(): void {
    this.session.window.getState().showGuides([]);
  }
}
