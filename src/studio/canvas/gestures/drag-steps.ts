import type { PointerEvent as ReactPointerEvent } from 'react';
import { dropStepOnConnector } from '../../../sop/commands/drop-step-on-connector';
import { moveSteps } from '../../../sop/commands/move-steps';
import { connectorPoints } from '../../../sop/drawing/direct-route';
import { stretchWay } from '../../../sop/drawing/stretch-way';
import { type WayEnds, wayEndsOf } from '../../../sop/drawing/way-ends';
import type { Connector } from '../../../sop/model/connector';
import type { Placement, Point } from '../../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { CanvasSession } from '../canvas-session';
import { connectorAt } from '../subject-at';
import { type DropTarget, dropTargetAt } from './drop-target';
import { HeldConnector } from './held-connector';
import { fetchRouter, leadRound } from './lead-round';
import { panAtEdge } from './pan-at-edge';
import { type Shift, StepSnap } from './snap-steps';
import { dropCopies, StayingCards } from './step-copies';
import { type DragAt, swallowTap, trackDrag } from './track-drag';

interface Moving {
  readonly placement: Placement;
  readonly element: HTMLElement;
}

interface Touched {
  readonly connector: Connector;
  readonly held: HeldConnector;
}

/** The card's own place in the DOM while it is dragged; React hears of the new place once, at the drop. */
function shift({ placement, element }: Moving, dx: number, dy: number): void {
  element.style.left = `${placement.x + dx}px`;
  element.style.top = `${placement.y + dy}px`;
}

function touchedBy(sop: SopDocument, ids: ReadonlySet<StepId>, root: HTMLElement): Touched[] {
  return [...sop.connectors.values()]
    .filter((connector) => ids.has(connector.from) || ids.has(connector.to))
    .map((connector) => ({ connector, held: new HeldConnector(root, connector.id) }));
}

/** The connector right under the pointer that the step could be put on: only a step that nothing touches yet. */
function connectorUnder(sop: SopDocument, id: StepId, at: DragAt): ConnectorId | null {
  for (const connector of sop.connectors.values()) if (connector.from === id || connector.to === id) return null;
  for (const element of document.elementsFromPoint(at.clientX, at.clientY)) {
    const found = connectorAt(element);
    if (found !== null) return found;
  }
  return null;
}

class StepDrag {
  private readonly moving: readonly Moving[];
  private readonly touched: readonly Touched[];
  private readonly from: { x: number; y: number };
  private readonly sop: SopDocument;
  private readonly snap: StepSnap;
  /** Of a drag that makes copies: what stays. */
  private readonly staying: StayingCards | null;

  constructor(
    private readonly session: CanvasSession,
    private readonly ids: ReadonlySet<StepId>,
    press: DragAt,
  ) {
    this.sop = session.mirror.getState().sop;
    const root = session.view.current?.element ?? document.body;
    this.moving = [...ids].flatMap((id) => {
      const placement = this.sop.drawing.placements.get(id);
      const element = root.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
      return placement === undefined || element === null ? [] : [{ placement, element }];
    });
    for (const { element } of this.moving) element.dataset.dragged = 'true';
    this.staying = press.altKey ? new StayingCards(this.moving.map(({ element }) => element)) : null;
    this.touched = press.altKey ? [] : touchedBy(this.sop, ids, root);
    this.from = this.toDrawing(press);
    const placements = this.moving.map(({ placement }) => placement);
    this.snap = new StepSnap(session, this.sop, placements, (id) => press.altKey || !ids.has(id), press);
    session.window.getState().setDragging(true);
  }

  private toDrawing(at: DragAt): { x: number; y: number } {
    return this.session.view.current?.toDrawing(at.clientX, at.clientY) ?? { x: at.clientX, y: at.clientY };
  }

  private delta(at: DragAt): Shift {
    const now = this.toDrawing(at);
    return this.snap.snap({ dx: Math.round(now.x - this.from.x), dy: Math.round(now.y - this.from.y) }, at);
  }

  private targetOf({ placement }: Moving, dx: number, dy: number): DropTarget | null {
    return dropTargetAt(this.sop, placement.x + dx + placement.width / 2, placement.y + dy + placement.height / 2);
  }

  private placed(id: StepId, dx: number, dy: number): Placement | undefined {
    const placement = this.sop.drawing.placements.get(id);
    return placement && this.ids.has(id) ? { ...placement, x: placement.x + dx, y: placement.y + dy } : placement;
  }

  /** Leads the touched connectors anew: round all other steps, or plainly where there are too many for a frame. */
  private reroute(dx: number, dy: number): void {
    const ways = leadRound(
      this.sop,
      this.ids,
      { dx, dy },
      this.touched.map(({ connector }) => connector.id),
    );
    for (const { connector, held } of this.touched) {
      const from = this.placed(connector.from, dx, dy);
      const to = this.placed(connector.to, dx, dy);
      const ends = wayEndsOf(this.sop, connector);
      if (from === undefined || to === undefined || ends === null) continue;
      const moved = { from: { ...ends.from, box: from }, to: { ...ends.to, box: to } };
      const plain = () => connectorPoints(from, to, { from: ends.from.kind, to: ends.to.kind });
      held.show(this.handMade(connector, ends, moved, { dx, dy }) ?? ways?.get(connector.id) ?? plain());
    }
  }

  /** A way that was made by hand goes along, as it will at the drop; null: it is led anew. */
  private handMade(connector: Connector, ends: WayEnds, moved: WayEnds, { dx, dy }: Shift): readonly Point[] | null {
    const route = this.sop.drawing.routes.get(connector.id);
    if (route?.byHand !== true) return null;
    if (this.ids.has(connector.from) && this.ids.has(connector.to)) return route.points.map(([x, y]) => [x + dx, y + dy]);
    const others = [...this.sop.drawing.placements.values()].filter(({ id }) => id !== connector.from && id !== connector.to);
    return stretchWay(route.points, { from: ends.from.box, to: ends.to.box }, moved, others);
  }

  move(at: DragAt): void {
    const { dx, dy } = this.delta(at);
    for (const one of this.moving) shift(one, dx, dy);
    this.reroute(dx, dy);
    panAtEdge(this.session.view.current, at);
    const window = this.session.window.getState();
    const [first] = this.moving;
    const onto = this.moving.length === 1 && first && this.staying === null ? connectorUnder(this.sop, first.placement.id, at) : null;
    window.showDropConnector(onto);
    window.showDropCell(first && onto === null ? this.targetOf(first, dx, dy) : null);
  }

  drop(at: DragAt): void {
    const { dx, dy } = this.delta(at);
    const onto = this.session.window.getState().dropConnector;
    const [only] = this.moving;
    this.end();
    const moves = this.moving.map((one) => {
      const { placement } = one;
      const step = this.sop.steps.get(placement.id);
      const cell = this.targetOf(one, dx, dy) ?? { roleId: step?.roleId ?? null, stageId: step?.stageId ?? null };
      return { stepId: placement.id, x: placement.x + dx, y: placement.y + dy, roleId: cell.roleId, stageId: cell.stageId };
    });
    const [move] = moves;
    if (this.staying !== null) dropCopies(this.session, moves);
    else if (onto !== null && only && move)
      this.session.execute?.(dropStepOnConnector, { stepId: only.placement.id, connectorId: onto, move });
    else this.session.execute?.(moveSteps, { moves });
  }

  /** Puts the DOM back to what React drew; what the drop changes, React then draws in the same frame. */
  end(): void {
    this.session.window.getState().setDragging(false);
    for (const one of this.moving) {
      shift(one, 0, 0);
      delete one.element.dataset.dragged;
    }
    for (const { held } of this.touched) held.release();
    this.staying?.remove();
    this.snap.end();
    this.session.window.getState().showDropCell(null);
    this.session.window.getState().showDropConnector(null);
  }
}

const placeOf = ({ clientX, clientY, shiftKey }: DragAt) => ({ clientX, clientY, shiftKey });

/**
 * A press on a card: a click selects, a drag moves the card (or all that is selected with it) to another place or cell. A finger moves only
 * what is selected, and its second tap writes the name. With Alt held at the press it is copies that are dragged away; Alt pressed later
 * lets go of the helper lines.
 */
export function dragSteps(press: ReactPointerEvent, session: CanvasSession, id: StepId): void {
  const { window } = session;
  const adds = press.shiftKey || press.ctrlKey || press.metaKey;
  const isFinger = press.pointerType === 'touch';
  const isAlone = window.getState().steps.size === 1 && window.getState().steps.has(id);
  let drag: StepDrag | null = null;
  void fetchRouter();
  trackDrag(press, {
    start(at) {
      if (session.execute === null) return false;
      const selected = window.getState().steps;
      if (isFinger && !selected.has(id)) return false;
      if (!selected.has(id)) window.getState().selectSteps([id]);
      drag = new StepDrag(session, selected.has(id) ? selected : new Set([id]), { ...placeOf(at), altKey: press.altKey });
      return undefined;
    },
    move: (at) => drag?.move(at),
    drop: (at) => drag?.drop(at),
    cancel: () => drag?.end(),
    click() {
      if (isFinger && isAlone && session.execute !== null) {
        swallowTap();
        return window.getState().startRename({ table: 'steps', id });
      }
      if (isFinger) session.view.current?.focus(id);
      if (adds) window.getState().toggleStep(id);
      else window.getState().selectSteps([id]);
    },
  });
}
