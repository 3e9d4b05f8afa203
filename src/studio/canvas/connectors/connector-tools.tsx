import { ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { insertStepOnConnector } from '../../../sop/commands/insert-step-on-connector';
import { routeOf } from '../../../sop/drawing/direct-route';
import type { Point } from '../../../sop/model/drawing';
import { type ConnectorId, newId, type StepId } from '../../../sop/model/ids';
import { type CanvasSession, useSession, useSop, useWindow } from '../canvas-session';
import { dragConnectorEnd } from '../gestures/connect-steps';
import './connector-tools.css';

/** The point half way along a polyline. */
function halfWay(points: readonly Point[]): Point {
  const lengths = points
    .slice(1)
    .map((point, index) => Math.hypot(point[0] - (points[index]?.[0] ?? 0), point[1] - (points[index]?.[1] ?? 0)));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const from = points[index];
    const to = points[index + 1];
    if (from && to && rest <= length) {
      const share = length === 0 ? 0 : rest / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    rest -= length;
  }
  return points[0] ?? [0, 0];
}

/** Puts a new step in the middle of a connector and starts writing its name. */
export function insertStep({ execute, window }: CanvasSession, connectorId: ConnectorId): void {
  const stepId = newId<StepId>('step');
  if (!execute?.(insertStepOnConnector, { connectorId, stepId })) return;
  window.getState().selectSteps([stepId]);
  window.getState().startRename({ table: 'steps', id: stepId });
}

/** What the one selected connector offers: ends to drag to another step, and "+" to put a step on it. */
export function ConnectorTools() {
  const session = useSession();
  const id = useWindow((state) => (state.connectors.size === 1 && state.steps.size === 0 ? [...state.connectors][0] : undefined));
  const route = useSop((sop) => {
    const connector = id === undefined ? undefined : sop.connectors.get(id);
    return connector === undefined ? undefined : routeOf(sop, connector);
  });
  const first = route?.points[0];
  const last = route?.points.at(-1);
  if (session.execute === null || id === undefined || route === undefined || first === undefined || last === undefined) return null;
  const [x, y] = halfWay(route.points);
  const end = (which: 'from' | 'to', at: Point) => (
    <button
      type="button"
      tabIndex={-1}
      className="connector-end"
      aria-label={which === 'from' ? 'Drag to start at another step' : 'Drag to lead to another step'}
      style={{ left: at[0], top: at[1] }}
      onPointerDown={(press) => {
        if (press.button !== 0) return;
        press.stopPropagation();
        dragConnectorEnd(press, session, id, which);
      }}
    />
  );
  return (
    <ViewportPortal>
      <div className="connector-tools nodrag nopan nokey">
        {end('from', first)}
        {end('to', last)}
        <button
          type="button"
          tabIndex={-1}
          className="connector-insert"
          aria-label="Insert a step here"
          title="Insert a step here"
          style={{ left: x, top: y }}
          onClick={() => insertStep(session, id)}
        >
          <Plus size={14} aria-hidden />
        </button>
      </div>
    </ViewportPortal>
  );
}
