import { editConnector } from '../../../sop/commands/edit-connector';
import type { Connector } from '../../../sop/model/connector';
import type { Route } from '../../../sop/model/drawing';
import { useSession } from '../canvas-session';
import { InlineRename } from '../inline-rename';

const FIELD = { width: 150, height: 30 } as const;

/** The label of a connector, being written where it stands. */
export function ConnectorRename({ connector, route }: { readonly connector: Connector; readonly route: Route }) {
  const { execute, window } = useSession();
  const [x, y] = route.points[Math.floor(route.points.length / 2) - 1] ?? [0, 0];
  const [x2, y2] = route.points[Math.floor(route.points.length / 2)] ?? [x, y];
  const at = route.label ?? { x: (x + x2) / 2 - FIELD.width / 2, y: (y + y2) / 2 - FIELD.height / 2 };
  return (
    <foreignObject x={at.x} y={at.y} width={FIELD.width} height={FIELD.height}>
      <InlineRename
        label="Connector label"
        text={connector.label}
        onCommit={(label) => {
          if (label !== connector.label) execute?.(editConnector, { connectorId: connector.id, changes: { label } });
        }}
        onEnd={() => window.getState().endRename()}
      />
    </foreignObject>
  );
}
