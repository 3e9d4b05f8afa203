import { labelOf, labelSize } from '../../../sop/drawing/label-size';
import { baselineIn, LETTERING } from '../../../sop/drawing/lettering';
import type { Hop } from '../../../sop/drawing/line-hops';
import { meetOutline } from '../../../sop/drawing/meet-outline';
import { type OutcomeLook, outcomeLook } from '../../../sop/drawing/outcome-look';
import { hopsPath, roundedPath } from '../../../sop/drawing/rounded-path';
import type { Connector } from '../../../sop/model/connector';
import type { Point, Route } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Look } from './look';
import { type Markup, px, tag, words } from './markup';
import { NOTHING, paintRect, paintText } from './paint-text';

const ARROW = 10;
const HALF = 4.6;

/** The way of a connector as it is painted: its ends lie on the drawn shapes, and it hops over the connectors that it crosses. */
interface DrawnWay {
  readonly points: readonly Point[];
  readonly hops: readonly Hop[];
}

/** The line of a connector with its arrow head. Heads are drawn, not markers: slides and drawing programs show them everywhere. */
export function paintConnector(sop: SopDocument, connector: Connector, { points, hops }: DrawnWay, look: Look): Markup {
  const outcome = outcomeLook(connector.outcome);
  const from = sop.steps.get(connector.from);
  const to = sop.steps.get(connector.to);
  const named = [`From ${from?.name || 'unnamed step'} to ${to?.name || 'unnamed step'}`, labelOf(connector)]
    .filter((part) => part !== '')
    .join(': ');
  const attributes = {
    'data-connector-id': connector.id,
    'data-from': connector.from,
    'data-to': connector.to,
    'data-outcome': connector.outcome,
  };
  return tag('g', attributes, [tag('title', {}, [words(named)]), ...paintLine(points, outcome, look, hops)]);
}

/** A line with an arrow head at its end; `rejected` is dashed and its head is open. */
export function paintLine(points: readonly Point[], outcome: OutcomeLook, look: Look, hops: readonly Hop[] = []): readonly Markup[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return [];
  const stroke = look.connectors[outcome];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const along: Point = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const neck: Point = [end[0] - along[0] * Math.min(ARROW - 1, length), end[1] - along[1] * Math.min(ARROW - 1, length)];
  const shown = [...points.slice(0, -1), neck];
  return [
    tag('path', {
      d: roundedPath(shown, hops),
      fill: 'none',
      stroke,
      'stroke-width': 1.6,
      'stroke-dasharray': outcome === 'rejected' ? '6 4' : null,
      'stroke-linejoin': 'round',
    }),
    tag('path', {
      d: headPath(end, along),
      fill: outcome === 'rejected' ? look.ground : stroke,
      stroke,
      'stroke-width': outcome === 'rejected' ? 1.6 : 1,
      'stroke-linejoin': 'round',
    }),
    ...(outcome === 'rejected' && hops.length > 0
      ? [tag('path', { d: hopsPath(points, hops), fill: 'none', stroke, 'stroke-width': 1.6 })]
      : []),
  ];
}

function headPath(tip: Point, along: Point): string {
  const back: Point = [tip[0] - along[0] * ARROW, tip[1] - along[1] * ARROW];
  const across: Point = [-along[1] * HALF, along[0] * HALF];
  const at = (x: number, y: number) => `${px(x)} ${px(y)}`;
  return `M${at(tip[0], tip[1])}L${at(back[0] + across[0], back[1] + across[1])}L${at(back[0] - across[0], back[1] - across[1])}Z`;
}

/** Both ends moved onto the drawn shapes; a point that repeats its neighbour is left out, so that the last segment has a direction. */
export function toOutlines(sop: SopDocument, connector: Connector, points: readonly Point[]): readonly Point[] {
  const distinct = points.filter(
    (point, index) => index === 0 || point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1],
  );
  const met = meeting(sop, connector.from, [...distinct].reverse());
  return meeting(sop, connector.to, [...met].reverse());
}

function meeting(sop: SopDocument, stepId: Connector['to'], points: readonly Point[]): readonly Point[] {
  const step = sop.steps.get(stepId);
  const box = sop.drawing.placements.get(stepId);
  const end = points.at(-1);
  const before = points.at(-2);
  if (step === undefined || box === undefined || end === undefined || before === undefined) return points;
  return [...points.slice(0, -1), meetOutline(step.kind, box, before, end)];
}

/** The words of a connector on a ground of their own. They are painted after the steps, so that nothing covers them. */
export function paintConnectorLabel(connector: Connector, route: Route, look: Look): Markup {
  const size = labelSize(labelOf(connector));
  if (size === null) return NOTHING;
  const { text, width, height } = size;
  const { label: type } = LETTERING;
  const given = route.label;
  const centre: Point = given === undefined ? middleOf(route.points) : [given.x + given.width / 2, given.y + given.height / 2];
  const outcome = outcomeLook(connector.outcome);
  const left = centre[0] - width / 2;
  const top = centre[1] - height / 2;
  return tag('g', { 'data-label-of': connector.id }, [
    paintRect(left, top, width, height, {
      fill: look.ground,
      stroke: outcome === 'plain' ? look.line : look.connectors[outcome],
      radius: 4,
    }),
    paintText(text.spaced, centre[0], top + (height - text.lines.length * type.line) / 2 + baselineIn(type), type.line, {
      size: type.size,
      anchor: 'middle',
      fill: outcome === 'plain' ? look.ink : look.connectors[outcome],
    }),
  ]);
}

/** The middle of the longest piece of a line. */
function middleOf(points: readonly Point[]): Point {
  let best: Point = points[0] ?? [0, 0];
  let longest = -1;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) break;
    const length = Math.hypot(next[0] - point[0], next[1] - point[1]);
    if (length <= longest) continue;
    longest = length;
    best = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
  }
  return best;
}
