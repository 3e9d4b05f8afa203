import type { Point, Rect } from '../model/drawing';

export interface CandidatePath {
  readonly points: readonly Point[];
  /** What this shape costs beyond its bends and its length. */
  readonly cost: number;
}

const STUB = 20;

/** Simple orthogonal ways from one box to another: straight, Z, L and U, along both axes. Self loops go round the corner. */
export function* candidatePaths(from: Rect, to: Rect): Generator<CandidatePath> {
  const a = sides(from);
  const b = sides(to);
  if (from.x === to.x && from.y === to.y && from.width === to.width) {
    const x = from.x + from.width + STUB;
    const y = from.y + from.height + STUB;
    yield { points: [a.right, [x, a.right[1]], [x, y], [a.bottom[0], y], a.bottom], cost: 0 };
    return;
  }
  yield* across(a.right, b.left, 1);
  yield* across(a.left, b.right, -1);
  yield* down(a.bottom, b.top, 1);
  yield* down(a.top, b.bottom, -1);
  yield* corners(a, b);
  yield* round(from, to, a, b);
}

interface Sides {
  readonly left: Point;
  readonly right: Point;
  readonly top: Point;
  readonly bottom: Point;
}

function sides({ x, y, width, height }: Rect): Sides {
  return { left: [x, y + height / 2], right: [x + width, y + height / 2], top: [x + width / 2, y], bottom: [x + width / 2, y + height] };
}

const SHARES = [0.5, 0.25, 0.75] as const;

/** Out of one side and into the facing one, with the middle part in one of a few places. */
function* across(from: Point, to: Point, way: 1 | -1): Generator<CandidatePath> {
  const room = (to[0] - from[0]) * way;
  if (room < STUB) return;
  if (from[1] === to[1]) yield { points: [from, to], cost: 0 };
  else for (const share of SHARES) yield* via(from, to, from[0] + room * way * share, true, share === 0.5 ? 0 : 1);
}

function* down(from: Point, to: Point, way: 1 | -1): Generator<CandidatePath> {
  const room = (to[1] - from[1]) * way;
  if (room < STUB) return;
  if (from[0] === to[0]) yield { points: [from, to], cost: 0 };
  else for (const share of SHARES) yield* via(from, to, from[1] + room * way * share, false, share === 0.5 ? 30 : 31);
}

function* via(from: Point, to: Point, at: number, upright: boolean, cost: number): Generator<CandidatePath> {
  const middle = Math.round(at);
  yield { points: upright ? [from, [middle, from[1]], [middle, to[1]], to] : [from, [from[0], middle], [to[0], middle], to], cost };
}

/** One bend: out of a side, into top or bottom, and the other way round. */
function* corners(a: Sides, b: Sides): Generator<CandidatePath> {
  for (const out of [a.right, a.left]) {
    for (const into of [b.top, b.bottom]) {
      const forward = out === a.right ? into[0] > out[0] + STUB : into[0] < out[0] - STUB;
      const onward = into === b.top ? into[1] > out[1] + STUB : into[1] < out[1] - STUB;
      if (forward && onward) yield { points: [out, [into[0], out[1]], into], cost: 25 };
    }
  }
  for (const out of [a.bottom, a.top]) {
    for (const into of [b.left, b.right]) {
      const onward = out === a.bottom ? into[1] > out[1] + STUB : into[1] < out[1] - STUB;
      const forward = into === b.left ? into[0] > out[0] + STUB : into[0] < out[0] - STUB;
      if (forward && onward) yield { points: [out, [out[0], into[1]], into], cost: 25 };
    }
  }
}

/** Round the outside: for what leads back. */
function* round(from: Rect, to: Rect, a: Sides, b: Sides): Generator<CandidatePath> {
  const below = Math.max(from.y + from.height, to.y + to.height) + STUB;
  const above = Math.min(from.y, to.y) - STUB;
  const beyond = Math.max(from.x + from.width, to.x + to.width) + STUB;
  const before = Math.min(from.x, to.x) - STUB;
  yield { points: [a.bottom, [a.bottom[0], below], [b.bottom[0], below], b.bottom], cost: 40 };
  yield { points: [a.top, [a.top[0], above], [b.top[0], above], b.top], cost: 60 };
  yield { points: [a.right, [beyond, a.right[1]], [beyond, b.right[1]], b.right], cost: 60 };
  yield { points: [a.left, [before, a.left[1]], [before, b.left[1]], b.left], cost: 80 };
}
