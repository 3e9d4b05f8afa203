import { useStore, ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { insertStepOnConnector } from '../../../sop/commands/insert-step-on-connector';
import { routeOf } from '../../../sop/drawing/direct-route';
import { labelBox } from '../../../sop/drawing/label-box';
import { labelOf } from '../../../sop/drawing/label-size';
import { isLevel, type WayPart, wayParts } from '../../../sop/drawing/way-parts';
import type { Connector } from '../../../sop/model/connector';
import type { Point, Route } from '../../../sop/model/drawing';
import { type ConnectorId, newId, type StepId } from '../../../sop/model/ids';
import { type CanvasSession, useSession, useSop, useWindow } from '../canvas-session';
import { dragConnectorEnd } from '../gestures/connect-steps';
import { type InsertPlace, insertPlaceBeside, insertPlaceNear } from './insert-place';
import { PartHandles } from './part-handles';
import './connector-tools.css';

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

/** The "+" that puts a step on the connector. */
function InsertHandle({ id, place }: { readonly id: ConnectorId; readonly place: InsertPlace }) {
  const session = useSession();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="connector-insert"
      data-beside={place.beside}
      aria-label="Insert a step here"
      title="Insert a step here"
      style={{ left: place.at[0], top: place.at[1] }}
      onClick={() => insertStep(session, id)}
    >
      <Plus aria-hidden />
    </button>
  );
}

interface ToolsProps {
  readonly connector: Connector;
  readonly route: Route;
  readonly isSelected: boolean;
}

/** What is handed over along it, beside its longest part. */
function PackageNote({ items, parts }: { readonly items: readonly string[]; readonly parts: readonly WayPart[] }) {
  const [longest] = [...parts].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) return null;
  const { from, to } = longest;
  return (
    <div
      className="connector-package"
      data-beside={isLevel(longest) ? 'below' : 'right'}
      style={{ left: (from[0] + to[0]) / 2, top: (from[1] + to[1]) / 2 }}
    >
      <strong>Hands over</strong> {items.join(', ')}
    </div>
  );
}

const lengthOf = ({ from, to }: WayPart) => Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]);

/** All handles of a connector, or the "+" alone while it is only hovered. They are as large on the screen at any zoom. */
function Tools({ connector, route, isSelected }: ToolsProps) {
  const zoom = useStore((flow) => flow.transform[2]);
  const first = route.points[0];
  const last = route.points.at(-1);
  const parts = useMemo(() => wayParts(route.points), [route]);
  const label = route.label ?? labelBox(route.points, labelOf(connector));
  const place = isSelected ? insertPlaceBeside(parts, zoom) : insertPlaceNear(parts, label, zoom);
  if (first === undefined || last === undefined) return null;
  return (
    <div
      className="connector-tools nodrag nopan nokey"
      data-tools-of={connector.id}
      data-hovered={!isSelected || undefined}
      style={{ '--px': `${1 / zoom}px` }}
    >
      {isSelected && (
        <>
          <EndHandle id={connector.id} end="from" at={first} />
          <EndHandle id={connector.id} end="to" at={last} />
          <PartHandles connector={connector} parts={parts} />
          {connector.package !== undefined && connector.package.length > 0 && <PackageNote items={connector.package} parts={parts} />}
        </>
      )}
      {place !== null && <InsertHandle id={connector.id} place={place} />}
    </div>
  );
}

interface ConnectorAtHandProps {
  readonly id: ConnectorId;
  readonly isSelected: boolean;
}

function ConnectorAtHand({ id, isSelected }: ConnectorAtHandProps) {
  const connector = useSop((sop) => sop.connectors.get(id));
  const route = useSop((sop) => {
    const found = sop.connectors.get(id);
    return found === undefined ? undefined : routeOf(sop, found);
  });
  if (connector === undefined || route === undefined) return null;
  return (
    <ViewportPortal>
      <Tools connector={connector} route={route} isSelected={isSelected} />
    </ViewportPortal>
  );
}

/** What the one selected connector offers: ends to drag to another step, parts to bend it by, and "+" to put a step on it; a hovered one has the "+". */
export function ConnectorTools() {
  const { execute } = useSession();
  const selected = useWindow((state) => (state.connectors.size === 1 && state.steps.size === 0 ? [...state.connectors][0] : undefined));
  const hovered = useWindow((state) =>
    state.pending === null && state.renaming === null && !state.isDragging ? state.hoveredConnector : null,
  );
  if (execute === null) return null;
  return (
    <>
      {selected !== undefined && <ConnectorAtHand key={selected} id={selected} isSelected />}
      {hovered !== null && hovered !== selected && <ConnectorAtHand key={hovered} id={hovered} isSelected={false} />}
    </>
  );
}
