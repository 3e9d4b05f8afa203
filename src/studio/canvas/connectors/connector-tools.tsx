import { useStore, ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { insertStepOnConnector } from '../../../sop/commands/insert-step-on-connector';
import { routeOf } from '../../../sop/drawing/direct-route';
import { isLevel, type WayPart, wayParts } from '../../../sop/drawing/way-parts';
import type { Connector } from '../../../sop/model/connector';
import type { Point, Route } from '../../../sop/model/drawing';
import { type ConnectorId, newId, type StepId } from '../../../sop/model/ids';
import { type CanvasSession, useSession, useSop, useWindow } from '../canvas-session';
import { dragConnectorEnd } from '../gestures/connect-steps';
import { PartHandles } from './part-handles';
import './connector-tools.css';

/** So long a part, px of the screen, has room for the "+" beside its handle. */
const ROOMY = 120;

const lengthOf = ({ from, to }: WayPart) => Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]);

/** The part half way along a connector, which the "+" stands at. */
function middlePart(parts: readonly WayPart[]): WayPart | undefined {
  let rest = parts.reduce((sum, part) => sum + lengthOf(part), 0) / 2;
  return parts.find((part) => {
    rest -= lengthOf(part);
    return rest <= 0;
  });
}

/** Puts a new step in the middle of a connector and starts writing its name. */
export function insertStep({ execute, window }: CanvasSession, connectorId: ConnectorId): void {
  const stepId = newId<StepId>('step');
  if (!execute?.(insertStepOnConnector, { connectorId, stepId })) return;
  window.getState().selectSteps([stepId]);
  window.getState().startRename({ table: 'steps', id: stepId });
}

function EndHandle({ id, end, at }: { readonly id: ConnectorId; readonly end: 'from' | 'to'; readonly at: Point }) {
  const session = useSession();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="connector-end"
      aria-label={end === 'from' ? 'Drag to start at another step' : 'Drag to lead to another step'}
      style={{ left: at[0], top: at[1] }}
      onPointerDown={(press) => {
        if (press.button !== 0) return;
        press.stopPropagation();
        dragConnectorEnd(press, session, id, end);
      }}
    />
  );
}

/** The "+", beside the handle of the middle part: along it where there is room, else next to it. */
function InsertHandle({ id, part, zoom }: { readonly id: ConnectorId; readonly part: WayPart; readonly zoom: number }) {
  const session = useSession();
  const beside = isLevel(part) === lengthOf(part) * zoom >= ROOMY ? 'right' : 'below';
  return (
    <button
      type="button"
      tabIndex={-1}
      className="connector-insert"
      data-beside={beside}
      aria-label="Insert a step here"
      title="Insert a step here"
      style={{ left: (part.from[0] + part.to[0]) / 2, top: (part.from[1] + part.to[1]) / 2 }}
      onClick={() => insertStep(session, id)}
    >
      <Plus aria-hidden />
    </button>
  );
}

/** All handles of a connector. They are as large on the screen at any zoom. */
function Tools({ connector, route }: { readonly connector: Connector; readonly route: Route }) {
  const zoom = useStore((flow) => flow.transform[2]);
  const first = route.points[0];
  const last = route.points.at(-1);
  const parts = useMemo(() => wayParts(route.points), [route]);
  const middle = middlePart(parts);
  if (first === undefined || last === undefined) return null;
  return (
    <div className="connector-tools nodrag nopan nokey" data-tools-of={connector.id} style={{ '--px': `${1 / zoom}px` }}>
      <EndHandle id={connector.id} end="from" at={first} />
      <EndHandle id={connector.id} end="to" at={last} />
      <PartHandles connector={connector} parts={parts} />
      {middle !== undefined && <InsertHandle id={connector.id} part={middle} zoom={zoom} />}
    </div>
  );
}

/** What the one selected connector offers: ends to drag to another step, parts to bend it by, and "+" to put a step on it. */
export function ConnectorTools() {
  const { execute } = useSession();
  const id = useWindow((state) => (state.connectors.size === 1 && state.steps.size === 0 ? [...state.connectors][0] : undefined));
  const connector = useSop((sop) => (id === undefined ? undefined : sop.connectors.get(id)));
  const route = useSop((sop) => {
    const found = id === undefined ? undefined : sop.connectors.get(id);
    return found === undefined ? undefined : routeOf(sop, found);
  });
  if (execute === null || connector === undefined || route === undefined) return null;
  return (
    <ViewportPortal>
      <Tools connector={connector} route={route} />
    </ViewportPortal>
  );
}
