import type { MeasuredDrawing } from '../../../src/engine/layout/measure/measured-drawing';
import type { Point, Rect } from '../../../src/sop/model/drawing';
import type { SopDocument } from '../../../src/sop/model/sop-document';

/** A first or last part that is shorter than this and runs aslant comes from cutting a way with an outline, px. */
const SHORT = 12;

/** A drawing of Mermaid's as it stands in the page at its natural size: its boxes, its lanes, its ways and its labels. */
export function readSwimlane(svg: SVGSVGElement, sop: SopDocument): MeasuredDrawing {
  const origin = svg.getBoundingClientRect();
  const { x: left, y: top } = svg.viewBox.baseVal;
  const boxOf = (element: Element | null): Rect => {
    if (element === null) return { x: 0, y: 0, width: 0, height: 0 };
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - origin.x + left, y: y - origin.y + top, width, height };
  };
  const steps = [...sop.steps.values()];
  const roles = [...sop.roles.keys()];
  const at = new Map(steps.map(({ id }, index) => [id, index]));
  const ways = [...svg.querySelectorAll('path[data-points]')];
  return {
    isDown: false,
    lanes: roles.map((_, lane) => {
      const { y, height } = boxOf(svg.querySelector(`[data-id="lane${lane}"] .swimlane-body`));
      return { start: y, size: height };
    }),
    stages: [{ start: left, size: svg.viewBox.baseVal.width }],
    steps: steps.map(({ kind, roleId }, index) => ({
      ...boxOf(svg.querySelector(`.node[id*="-flowchart-n${index}-"] .label-container`)),
      kind,
      lane: roles.indexOf(roleId ?? roles[0] ?? ('' as never)),
      stage: 0,
    })),
    connectors: [...sop.connectors.values()].map(({ from, to, label }) => {
      const [source = -1, target = -1] = [at.get(from), at.get(to)];
      const id = `L_n${source}_n${target}_0`;
      const path = ways.find((way) => way.getAttribute('data-id') === id);
      const words = label === '' ? null : svg.querySelector(`.edgeLabel[id$="-${id}"] foreignObject`);
      return { from: source, to: target, points: pointsOf(path), label: words === null ? undefined : boxOf(words) };
    }),
  };
}

/** The corners of a way, which Mermaid keeps beside the rounded line that it paints. */
function pointsOf(path: Element | undefined): readonly Point[] {
  const kept: readonly { readonly x: number; readonly y: number }[] = JSON.parse(atob(path?.getAttribute('data-points') ?? 'W10='));
  const points = kept.map(({ x, y }): Point => [x, y]);
  return straightEnd(straightEnd(points).toReversed()).toReversed();
}

/** In Mermaid's favour: what only looks like a bend, because the end was moved along a slanted outline, counts as none. */
function straightEnd(points: readonly Point[]): readonly Point[] {
  const [first, second, third, ...rest] = points;
  if (first === undefined || second === undefined || third === undefined) return points;
  const [dx, dy] = [Math.abs(second[0] - first[0]), Math.abs(second[1] - first[1])];
  if (dx + dy > SHORT || dx < 0.01 || dy < 0.01) return points;
  const isLevel = Math.abs(third[1] - second[1]) < Math.abs(third[0] - second[0]);
  return [isLevel ? [first[0], second[1]] : [second[0], first[1]], second, third, ...rest];
}
