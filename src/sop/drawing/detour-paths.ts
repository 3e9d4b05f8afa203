import type { Point, Rect } from '../model/drawing';
import type { CandidatePath } from './candidate-paths';

const STUB = 20;
/** Kept free between a way and what it goes round. */
const CLEAR = 12;
/** So many places beside obstacles are tried on each axis, the nearest first. */
const TRIED = 8;
const COST = 40;

/** Places right before and right behind the obstacles, those nearest to a wish first, and at last those outside of them all. */
function channels(spans: readonly (readonly [low: number, high: number])[], wish: number): readonly number[] {
  const places = new Set(spans.flatMap(([low, high]) => [low - CLEAR, high + CLEAR]));
  const nearest = [...places].sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b).slice(0, TRIED);
  const low = [...places].reduce((least, place) => Math.min(least, place), wish);
  const high = [...places].reduce((most, place) => Math.max(most, place), wish);
  return [...nearest, low, high];
}

const centreOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

const path = (...points: Point[]): CandidatePath => ({ points, cost: COST });

/** Ways round what stands between two steps: for when every simple way runs through some step. */
export function* detourPaths(from: Rect, to: Rect, obstacles: readonly Rect[]): Generator<CandidatePath> {
  const all = [from, to, ...obstacles];
  const a = centreOf(from);
  const b = centreOf(to);
  const ys = all.map((box) => [box.y, box.y + box.height] as const);
  const xs = all.map((box) => [box.x, box.x + box.width] as const);
  for (const y of channels(ys, (a[1] + b[1]) / 2)) yield* alongRow(from, to, y);
  for (const x of channels(xs, (a[0] + b[0]) / 2)) yield* alongColumn(from, to, x);
}

/** Along a row between, above or below the steps; out and in by the sides or by top and bottom. */
function* alongRow(from: Rect, to: Rect, y: number): Generator<CandidatePath> {
  const a = centreOf(from);
  const b = centreOf(to);
  const right = from.x + from.width;
  const outX = right + STUB;
  const inX = to.x - STUB;
  const out: Point = [a[0], y < a[1] ? from.y : from.y + from.height];
  const into: Point = [b[0], y < b[1] ? to.y : to.y + to.height];
  yield path(out, [a[0], y], [b[0], y], into);
  yield path([right, a[1]], [outX, a[1]], [outX, y], [b[0], y], into);
  yield path(out, [a[0], y], [inX, y], [inX, b[1]], [to.x, b[1]]);
  yield path([right, a[1]], [outX, a[1]], [outX, y], [inX, y], [inX, b[1]], [to.x, b[1]]);
}

/** Down or up a column between the steps or beside them. */
function* alongColumn(from: Rect, to: Rect, x: number): Generator<CandidatePath> {
  const a = centreOf(from);
  const b = centreOf(to);
  const out: Point = [x < a[0] ? from.x : from.x + from.width, a[1]];
  const into: Point = [x < b[0] ? to.x : to.x + to.width, b[1]];
  yield path(out, [x, a[1]], [x, b[1]], into);
  const isBelow = b[1] > a[1];
  const edge = isBelow ? to.y : to.y + to.height;
  const before = isBelow ? edge - STUB : edge + STUB;
  yield path(out, [x, a[1]], [x, before], [b[0], before], [b[0], edge]);
}
