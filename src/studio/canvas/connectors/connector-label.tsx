import { labelBox } from '../../../sop/drawing/label-box';
import { labelOf, labelSize } from '../../../sop/drawing/label-size';
import { baselineIn, LETTERING } from '../../../sop/drawing/lettering';
import type { Connector } from '../../../sop/model/connector';
import type { Route } from '../../../sop/model/drawing';

interface ConnectorLabelProps {
  readonly connector: Connector;
  readonly route: Route;
}

/** The words of a connector. Their box is as large as they need, around the middle of the place that the file keeps for them. */
export function ConnectorLabel({ connector, route }: ConnectorLabelProps) {
  const words = labelOf(connector);
  const size = labelSize(words);
  const kept = route.label ?? labelBox(route.points, words);
  if (size === null || kept === undefined) return null;
  const { text, width, height } = size;
  const middle = { x: kept.x + kept.width / 2, y: kept.y + kept.height / 2 };
  const { line } = LETTERING.label;
  const first = middle.y - (text.lines.length * line) / 2 + baselineIn(LETTERING.label);
  return (
    <g className="connector-label">
      <rect x={middle.x - width / 2} y={middle.y - height / 2} width={width} height={height} rx={4} />
      <text>
        {text.spaced.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <tspan key={index} x={middle.x} y={first + index * line}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  );
}
