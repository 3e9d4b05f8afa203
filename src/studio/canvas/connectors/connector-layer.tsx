import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { roundedPath } from '../../../sop/drawing/rounded-path';
import { useSession, useWindow } from '../canvas-session';
import { useInChunks } from '../use-in-chunks';
import { ConnectorLabel } from './connector-label';
import { createConnectorPaths, type DrawnConnector } from './connector-paths';
import { arrowId, ConnectorView } from './connector-view';
import './connector-layer.css';

const LOOKS = ['plain', 'approved', 'rejected'] as const;
/** So many connectors are drawn anew in one task. */
const CHUNK = 90;
const idOf = ({ connector }: DrawnConnector) => connector.id;

function ArrowHeads() {
  return (
    <defs>
      {LOOKS.flatMap((look) =>
        [false, true].map((selected) => (
          <marker
            key={arrowId(look, selected)}
            id={arrowId(look, selected)}
            className="connector-arrow"
            data-look={look}
            data-selected={selected || undefined}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d={look === 'rejected' ? 'M1 1 9 5 1 9' : 'M0 0 10 5 0 10z'} />
          </marker>
        )),
      )}
    </defs>
  );
}

/** The connector that is being drawn right now. */
function PendingConnector() {
  const pending = useWindow((state) => state.pending);
  if (pending === null) return null;
  return <path className="connector-pending" d={roundedPath(pending.points)} markerEnd={`url(#${arrowId('plain', true)})`} />;
}

/**
 * All connectors in one SVG of ours, behind the cards, and their words in another before them, as in pictures. React Flow's edges would each be measured and rendered on every
 * move of a card; here only what the moved card touches changes (PERF: 38 -> 17 ms a move at 1,000 cards).
 */
export function ConnectorLayer() {
  const sop = useStore(useSession().connectorMirror, (state) => state.sop);
  const connectorPaths = useMemo(createConnectorPaths, []);
  const wanted = useMemo(() => connectorPaths(sop), [connectorPaths, sop]);
  const drawn = useInChunks(wanted, idOf, CHUNK);
  return (
    <ViewportPortal>
      <svg className="connector-layer" role="presentation">
        <ArrowHeads />
        {drawn.map(({ connector, path, bridges }) => (
          <ConnectorView key={connector.id} connector={connector} path={path} bridges={bridges} />
        ))}
        <PendingConnector />
      </svg>
      <svg className="connector-layer connector-labels" role="presentation">
        {drawn.map(({ connector, route }) => (
          <ConnectorLabel key={connector.id} connector={connector} route={route} />
        ))}
      </svg>
    </ViewportPortal>
  );
}
