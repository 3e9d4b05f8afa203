import { meetsOutline } from '../../../sop/drawing/route-fits';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { DrawingMeasures } from './drawing-measures';
import type { MeasuredConnector, MeasuredDrawing, MeasuredStep } from './measured-drawing';
import { boundsOf, distance, eachPart, entersBox } from './polylines';

const TOLERANCE = 0.5;
/** Connectors closer than this to a step that is not theirs graze it; closer than HUG to a border they hide it, px. */
const GRAZE = 8;
const HUG = 3;
const LONG_ENOUGH_TO_HUG = 20;
const SHORTEST_END = 8;
/** How far into a step a connector must reach to run through it, px. */
const INTO = 1;

type ConnectorMeasures = Pick<
  DrawingMeasures,
  | 'throughSteps'
  | 'throughOwnSteps'
  | 'undrawn'
  | 'looseEnds'
  | 'notSquare'
  | 'bends'
  | 'mostBends'
  | 'length'
  | 'grazes'
  | 'borderHugs'
  | 'laneDetours'
  | 'shortEnds'
>;

/** Each connector by itself: its bends, its length, its ends, and the steps and borders that it passes. Lines as `simplified` has them. */
export function measureConnectors(drawing: MeasuredDrawing): ConnectorMeasures {
  const sum = {
    throughSteps: 0,
    throughOwnSteps: 0,
    undrawn: 0,
    looseEnds: 0,
    notSquare: 0,
    bends: 0,
    mostBends: 0,
    length: 0,
    grazes: 0,
    borderHugs: 0,
    laneDetours: 0,
    shortEnds: 0,
  };
  const sorted = [...drawing.steps].sort((a, b) => a.x - b.x);
  for (const connector of drawing.connectors) {
    const { points } = connector;
    const [from, to] = [drawing.steps[connector.from], drawing.steps[connector.to]];
    const [first, last, beforeLast] = [points[0], points.at(-1), points.at(-2)];
    if (!from || !to || !first || !last || !beforeLast) {
      sum.undrawn += 1;
      continue;
    }
    const bends = points.length - 2;
    sum.bends += bends;
    sum.mostBends = Math.max(sum.mostBends, bends);
    eachPart(points, (a, b) => {
      sum.length += distance(a, b);
      if (Math.abs(a[0] - b[0]) > TOLERANCE && Math.abs(a[1] - b[1]) > TOLERANCE) sum.notSquare += 1;
    });
    if (distance(beforeLast, last) < SHORTEST_END) sum.shortEnds += 1;
    if (!meetsOutline(first, from, from.kind)) sum.looseEnds += 1;
    if (!meetsOutline(last, to, to.kind)) sum.looseEnds += 1;
    if (isDetour(drawing, connector, [from, to])) sum.laneDetours += 1;
    if (hugsBorder(drawing, points)) sum.borderHugs += 1;
    const passed = passedSteps(sorted, points, from, to);
    sum.throughSteps += passed.through;
    sum.throughOwnSteps += passed.throughOwn;
    sum.grazes += passed.grazed;
  }
  return sum;
}

function passedSteps(sorted: readonly MeasuredStep[], points: readonly Point[], from: MeasuredStep, to: MeasuredStep) {
  const bounds = boundsOf(points);
  let [through, throughOwn, grazed] = [0, 0, 0];
  for (const step of sorted) {
    if (step.x > bounds.x + bounds.width + GRAZE) break;
    const isFar =
      step.x + step.width < bounds.x - GRAZE || step.y > bounds.y + bounds.height + GRAZE || step.y + step.height < bounds.y - GRAZE;
    if (isFar) continue;
    const isOwn = step === from || step === to;
    let [isThrough, isGrazed] = [false, false];
    const around: Rect = { x: step.x - GRAZE, y: step.y - GRAZE, width: step.width + 2 * GRAZE, height: step.height + 2 * GRAZE };
    eachPart(points, (a, b) => {
      isThrough ||= entersStep(a, b, step);
      isGrazed ||= !isOwn && entersBox(a, b, around, INTO);
    });
    if (isThrough && !isOwn) through += 1;
    else if (isThrough && from !== to) throughOwn += 1;
    else if (isGrazed && !isThrough) grazed += 1;
  }
  return { through, throughOwn, grazed };
}

/** True when a straight part runs into a step: a diamond for decisions, the box for all other kinds. */
function entersStep(a: Point, b: Point, step: MeasuredStep): boolean {
  if (!entersBox(a, b, step, INTO)) return false;
  if (step.kind !== 'decision') return true;
  // The sum of both shares is convex along the part, so the smallest is found by halving.
  const at = (share: number) => diamondShare([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], step);
  let [low, high] = [0, 1];
  for (let round = 0; round < 60; round += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(left) < at(right)) high = right;
    else low = left;
  }
  return at((low + high) / 2) < 1 - (2 * INTO) / Math.min(step.width, step.height);
}

/** 0 in the middle of a diamond, 1 on its outline. */
function diamondShare([x, y]: Point, box: Rect): number {
  return Math.abs(x - box.x - box.width / 2) / (box.width / 2) + Math.abs(y - box.y - box.height / 2) / (box.height / 2);
}

function isDetour({ lanes, isDown }: MeasuredDrawing, { points }: MeasuredConnector, ends: readonly MeasuredStep[]): boolean {
  const places = points.map((point) => point[isDown ? 0 : 1]);
  const own = ends.map((step) => lanes[step.lane]).filter((lane) => lane !== undefined);
  if (own.length < ends.length) return false;
  const low = Math.min(...own.map(({ start }) => start));
  const high = Math.max(...own.map(({ start, size }) => start + size));
  return Math.min(...places) < low - TOLERANCE || Math.max(...places) > high + TOLERANCE;
}

function hugsBorder({ lanes, isDown }: MeasuredDrawing, points: readonly Point[]): boolean {
  const [across, along] = isDown ? ([0, 1] as const) : ([1, 0] as const);
  let found = false;
  eachPart(points, (a, b) => {
    if (Math.abs(a[across] - b[across]) >= TOLERANCE || Math.abs(a[along] - b[along]) <= LONG_ENOUGH_TO_HUG) return;
    found ||= lanes.some(({ start, size }) => Math.abs(start - a[across]) < HUG || Math.abs(start + size - a[across]) < HUG);
  });
  return found;
}
