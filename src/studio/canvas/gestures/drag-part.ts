import type { PointerEvent as ReactPointerEvent } from 'react';
import { bendConnector } from '../../../sop/commands/bend-connector';
import { type BentWay, bendWay } from '../../../sop/drawing/bend-way';
import { routeOf } from '../../../sop/drawing/direct-route';
import { type WayEnds, wayEndsOf } from '../../../sop/drawing/way-ends';
import { isLevel, type WayPart, wayParts } from '../../../sop/drawing/way-parts';
import type { Connector } from '../../../sop/model/connector';
import type { Point } from '../../../sop/model/drawing';
import type { ConnectorId } from '../../../sop/model/ids';
import { announce } from '../../ui/announcer';
import type { CanvasSession } from '../canvas-session';
import { HeldConnector } from './held-connector';
import { panAtEdge } from './pan-at-edge';
import { type DragAt, trackDrag } from './track-drag';

/** What is dragged, as it was when it was pressed. */
interface Grip {
  readonly id: ConnectorId;
  readonly part: number;
  readonly points: readonly Point[];
  readonly ends: WayEnds;
  readonly moved: WayPart;
}

/** One part of one connector in the hand: only the DOM of that connector moves, the document hears of it at the drop. */
class PartDrag {
  private readonly connector: HeldConnector;
  private readonly tools: HTMLElement | null;
  private readonly place: { readonly left: string; readonly top: string };
  private readonly axis: 'x' | 'y';
  private readonly from: number;
  private bent: BentWay | null = null;

  constructor(
    private readonly session: CanvasSession,
    private readonly grip: Grip,
    private readonly handle: HTMLElement,
    press: DragAt,
  ) {
    this.connector = new HeldConnector(session.view.current?.element ?? document.body, grip.id);
    this.axis = isLevel(grip.moved) ? 'y' : 'x';
    this.from = this.toDrawing(press);
    this.place = { left: handle.style.left, top: handle.style.top };
    this.tools = handle.closest<HTMLElement>('.connector-tools');
    handle.dataset.held = 'true';
    if (this.tools) this.tools.dataset.bending = 'true';
  }

  private toDrawing(at: DragAt): number {
    return this.session.view.current?.toDrawing(at.clientX, at.clientY)[this.axis] ?? 0;
  }

  move(at: DragAt): void {
    const { points, part, moved, ends } = this.grip;
    const wish = Math.round(moved.from[this.axis === 'x' ? 0 : 1] + this.toDrawing(at) - this.from);
    this.bent = bendWay(points, part, wish, ends) ?? this.bent;
    const shown = this.bent && wayParts(this.bent.points)[this.bent.part];
    if (this.bent !== null && shown) {
      this.connector.show(this.bent.points);
      this.handle.style.left = `${(shown.from[0] + shown.to[0]) / 2}px`;
      this.handle.style.top = `${(shown.from[1] + shown.to[1]) / 2}px`;
    }
    panAtEdge(this.session.view.current, at);
  }

  drop(at: DragAt, onBent: (bent: BentWay) => void): void {
    this.move(at);
    this.end();
    const { bent, grip } = this;
    if (bent === null || JSON.stringify(bent.points) === JSON.stringify(grip.points)) return;
    onBent(bent);
    if (this.session.execute?.(bendConnector, { connectorId: grip.id, points: bent.points })) announce('Connector bent');
  }

  end(): void {
    this.connector.release();
    Object.assign(this.handle.style, this.place);
    delete this.handle.dataset.held;
    if (this.tools) delete this.tools.dataset.bending;
  }
}

/** A press on the handle of a part: a drag moves the part. `onBent` hears of it before the document changes. */
export function dragPart(
  press: ReactPointerEvent<HTMLElement>,
  session: CanvasSession,
  connector: Connector,
  part: number,
  onBent: (bent: BentWay) => void,
): void {
  const { sop } = session.mirror.getState();
  const { points } = routeOf(sop, connector);
  const ends = wayEndsOf(sop, connector);
  const moved = wayParts(points)[part];
  const handle = press.currentTarget;
  if (ends === null || moved === undefined) return;
  let drag: PartDrag | null = null;
  trackDrag(press, {
    start() {
      drag = new PartDrag(session, { id: connector.id, part, points, ends, moved }, handle, press);
      return undefined;
    },
    move: (at) => drag?.move(at),
    drop: (at) => drag?.drop(at, onBent),
    cancel: () => drag?.end(),
  });
}
