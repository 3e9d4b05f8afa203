import { memo } from 'react';
import { labelBox } from '../../../sop/drawing/label-box';
import { labelOf, labelSize } from '../../../sop/drawing/label-size';
import { baselineIn, LETTERING } from '../../../sop/drawing/lettering';
import { outcomeLook } from '../../../sop/drawing/outcome-look';
import type { Connector } from '../../../sop/model/connector';
import type { Route } from '../../../sop/model/drawing';
import { useWindow } from '../canvas-session';
import { inLens } from '../lens/in-lens';
import { useReading } from '../reading/use-reading';
import { ConnectorRename } from './connector-rename';
import { useConnectorPress } from './use-connector-press';

interface ConnectorLabelProps {
  readonly connector: Connector;
  readonly route: Route;
}

/** The words of a connector, on a ground of their own: as large as they need, around the middle of the place that the file keeps for them. */
function ConnectorLabelOnce({ connector, route }: ConnectorLabelProps) {
  const selected = useWindow((state) => state.connectors.has(connector.id));
  const renaming = useWindow((state) => state.renaming?.table === 'connectors' && state.renaming.id === connector.id);
  const lens = useWindow((state) => inLens(state.lens?.connectors, connector.id));
  const press = useConnectorPress(connector.id);
  const reading = useReading();
  const words = labelOf(connector);
  const size = labelSize(words);
  const kept = route.label ?? labelBox(route.points, words);
  if (renaming) return <ConnectorRename connector={connector} route={route} />;
  if (size === null || kept === undefined) return null;
  const { text } = size;
  // The words are in the middle of their ground, so it grows to all sides.
  const larger = Math.min(1.3, reading.scale);
  const [width, height] = [size.width * larger * reading.spread, size.height * larger];
  const middle = { x: kept.x + kept.width / 2, y: kept.y + kept.height / 2 };
  const line = LETTERING.label.line * larger;
  const first = middle.y - (text.lines.length * line) / 2 + baselineIn(LETTERING.label) * larger;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group without a name tells nobody anything; by keyboard a connector is reached from its step's details, where each is a button
    <g
      role="none"
      className="connector-label"
      data-label-of={connector.id}
      data-look={outcomeLook(connector.outcome)}
      data-selected={selected || undefined}
      data-lens={lens}
      onClick={press.onClick}
      onDoubleClick={press.onDoubleClick}
    >
      <rect x={middle.x - width / 2} y={middle.y - height / 2} width={width} height={height} rx={4} />
      <text>
        {text.spaced.map((said, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <tspan key={index} x={middle.x} y={first + index * line}>
            {said}
          </tspan>
        ))}
      </text>
    </g>
  );
}

export const ConnectorLabel = memo(ConnectorLabelOnce);
