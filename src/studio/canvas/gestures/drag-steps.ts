import type { PointerEvent as ReactPointerEvent } from 'react';
import { dropStepOnConnector } from '../../../sop/commands/drop-step-on-connector';
import { moveSteps } from '../../../sop/commands/move-steps';
import { connectorPoints } from '../../../sop/drawing/direct-route';
import { roundedPath } from '../../../sop/drawing/rounded-path';
import type { Connector } from '../../../sop/model/connector';
import type { Placement } from '../../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { CanvasSession } from '../canvas-session';
import { connectorAt } from '../subject-at';
import { type DropTarget, dropTargetAt } from './drop-target';
import { type DragAt, trackDrag } from './track-drag';

interface Moving {
  readonly placement: Placement;
  readonly element: HTMLElement;
}

interface Touched {
  readonly connector: Connector;
  readonly paths: readonly SVGPathElement[];
  /** The path as React drew it. */
  readonly drawn: string;
  readonly label: SVGGElement | null;
}

const EDGE = 40;
const PAN = 12;

/** The card's own place in the DOM while it is dragged; React hears of the new place once, at the drop. */
function shift({ placement, element }: Moving, dx: number, dy: number): void {
  element.style.left = `${placement.x + dx}px`;
  element.style.top = `${placement.y + dy}px`;
}

function touchedBy(sop: SopDocument, ids: ReadonlySet<StepId>, root: HTMLElement): Touched[] {
  return [...sop.connectors.values()]
    .filter((connector) => ids.has(connector.from) || ids.has(connector.to))
    .flatMap((connector) => {
      const group = root.querySelector<SVGGElement>(`g.connector[data-connector-id="${connector.id}"]`);
      if (group === null) return [];
      const paths = [...group.querySelectorAll<SVGPathElement>('.connector-hit, .connector-line')];
      return [
        {
          connector,
          paths,
          drawn: paths[0]?.getAttribute('d') ?? '',
          label: root.querySelector<SVGGElement>(`[data-label-of="${connector.id}"]`),
        },
      ];
    });
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
    this.touched = touchedBy(this.sop, ids, root);
    this.from = this.toDrawing(press);
    session.window.getState().setDragging(true);
  }

  private toDrawing(at: DragAt): { x: number; y: number } {
    return this.session.view.current?.toDrawing(at.clientX, at.clientY) ?? { x: at.clientX, y: at.clientY };
  }

  private delta(at: DragAt): { dx: number; dy: number } {
    const now = this.toDrawing(at);
    return { dx: Math.round(now.x - this.from.x), dy: Math.round(now.y - this.from.y) };
  }

  private panAtEdge(at: DragAt): void {
    const view = this.session.view.current;
    if (view === null) return;
    const box = view.element.getBoundingClientRect();
    const along = (value: number, low: number, high: number) => (value < low + EDGE ? PAN : value > high - EDGE ? -PAN : 0);
    const x = along(at.clientX, box.left, box.right);
    const y = along(at.clientY, box.top, box.bottom);
    if (x !== 0 || y !== 0) view.panBy(x, y);
  }

  private targetOf({ placement }: Moving, dx: number, dy: number): DropTarget | null {
    return dropTargetAt(this.sop, placement.x + dx + placement.width / 2, placement.y + dy + placement.height / 2);
  }

  private placed(id: StepId, dx: number, dy: number): Placement | undefined {
    const placement = this.sop.drawing.placements.get(id);
    return placement && this.ids.has(id) ? { ...placement, x: placement.x + dx, y: placement.y + dy } : placement;
  }

  private reroute(dx: number, dy: number): void {
    for (const { connector, paths, label } of this.touched) {
      const from = this.placed(connector.from, dx, dy);
      const to = this.placed(connector.to, dx, dy);
      const kinds = {
        from: this.sop.steps.get(connector.from)?.kind ?? 'task',
        to: this.sop.steps.get(connector.to)?.kind ?? 'task',
      } as const;
      if (from === undefined || to === undefined) continue;
      const path = roundedPath(connectorPoints(from, to, kinds));
      for (const element of paths) element.setAttribute('d', path);
      label?.setAttribute('visibility', 'hidden');
    }
  }

  move(at: DragAt): void {
    const { dx, dy } = this.delta(at);
    for (const one of this.moving) shift(one, dx, dy);
    this.reroute(dx, dy);
    this.panAtEdge(at);
    const window = this.session.window.getState();
    const [first] = this.moving;
    const onto = this.moving.length === 1 && first ? connectorUnder(this.sop, first.placement.id, at) : null;
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
    if (onto !== null && only && move) this.session.execute?.(dropStepOnConnector, { stepId: only.placement.id, connectorId: onto, move });
    else this.session.execute?.(moveSteps, { moves });
  }

  /** Puts the DOM back to what React drew; what the drop changes, React then draws in the same frame. */
  end(): void {
    this.session.window.getState().setDragging(false);
    for (const one of this.moving) {
      shift(one, 0, 0);
      delete one.element.dataset.dragged;
    }
    for (const { paths, drawn, label } of this.touched) {
      for (const path of paths) path.setAttribute('d', drawn);
      label?.removeAttribute('visibility');
    }
    this.session.window.getState().showDropCell(null);
    this.session.window.getState().showDropConnector(null);
  }
}

/** A press on a card: a click selects, a drag moves the card (or all that is selected with it) to another place or cell. */
export function dragSteps(press: ReactPointerEvent, session: CanvasSession, id: StepId): void {
  const { window } = session;
  const adds = press.shiftKey || press.ctrlKey || press.metaKey;
  let drag: StepDrag | null = null;
  trackDrag(press, {
    start(at) {
      if (session.execute === null) return false;
      const selected = window.getState().steps;
      if (!selected.has(id)) window.getState().selectSteps([id]);
      drag = new StepDrag(session, selected.has(id) ? selected : new Set([id]), at);
      return undefined;
    },
    move: (at) => drag?.move(at),
    drop: (at) => drag?.drop(at),
    cancel: () => drag?.end(),
    click() {
      if (adds) window.getState().toggleStep(id);
      else window.getState().selectSteps([id]);
    },
  });
}
