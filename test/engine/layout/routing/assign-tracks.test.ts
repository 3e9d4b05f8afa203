import { describe, expect, it } from 'vitest';
import { assignTracks } from '../../../../src/engine/layout/routing/assign-tracks';
import { orderSegments } from '../../../../src/engine/layout/routing/order-segments';
import { type Segment, segmentsOf } from '../../../../src/engine/layout/routing/segments';

const WIDTH = 10;
type Spot = readonly [x: number, y: number];

/** A way over a lattice of ten lines each way, by its corners. */
function path(...corners: readonly Spot[]): number[] {
  const [first = [0, 0]] = corners;
  let [x, y] = first;
  const vertices = [y * WIDTH + x];
  for (const [toX, toY] of corners.slice(1)) {
    while (x !== toX || y !== toY) {
      x += Math.sign(toX - x);
      y += Math.sign(toY - y);
      vertices.push(y * WIDTH + x);
    }
  }
  return vertices;
}

function tracked(...paths: readonly number[][]) {
  const segments = segmentsOf(paths, WIDTH);
  const order = orderSegments(segments);
  const tracks = assignTracks(order);
  const trackOf = (edge: number, index: number) => tracks.of.get(segments[edge]?.[index] as Segment)?.track; // there is one for every segment
  return { forced: order.forced, tracks, trackOf };
}

describe('ways that share a line', () => {
  it('lie on it alone when nobody else does', () => {
    const { tracks, trackOf, forced } = tracked(path([0, 0], [5, 0], [5, 5]));

    expect([trackOf(0, 0), trackOf(0, 1)]).toEqual([0, 0]);
    expect(tracks.along.get(0)?.width).toBe(1);
    expect(forced).toBe(0);
  });

  it('lie side by side, and need not cross: who turns up first lies above', () => {
    const up = path([0, 5], [4, 5], [4, 0]);
    const down = path([0, 5], [6, 5], [6, 9]);
    const { trackOf, tracks, forced } = tracked(down, up);

    expect(trackOf(1, 0)).toBe(0);
    expect(trackOf(0, 0)).toBe(1);
    expect(tracks.along.get(5)?.width).toBe(2);
    expect(forced).toBe(0);
  });

  it('lie one inside the other where both turn the same way', () => {
    const inner = path([3, 9], [3, 5], [6, 5], [6, 9]);
    const outer = path([1, 9], [1, 5], [8, 5], [8, 9]);
    const { trackOf, forced } = tracked(outer, inner);

    // The outer one lies above, so that the inner one can go down without crossing it.
    expect(trackOf(0, 1)).toBe(0);
    expect(trackOf(1, 1)).toBe(1);
    expect(forced).toBe(0);
  });

  it('cross once where they come in one order and must leave in the other', () => {
    const falling = path([2, 0], [2, 5], [6, 5], [6, 9]);
    const rising = path([1, 9], [1, 5], [7, 5], [7, 0]);
    expect(tracked(falling, rising).forced).toBe(1);

    const high = path([2, 0], [2, 5], [6, 5], [6, 0]);
    expect(tracked(high, rising).forced).toBe(0);
  });

  it('share a track where they only follow each other', () => {
    const { trackOf, tracks } = tracked(path([0, 5], [3, 5], [3, 0]), path([4, 0], [4, 5], [8, 5]));

    expect([trackOf(0, 0), trackOf(1, 1)]).toEqual([0, 0]);
    expect(tracks.along.get(5)?.width).toBe(1);
  });

  it('have no two on one track where three run side by side', () => {
    const { trackOf, tracks } = tracked(path([0, 5], [9, 5]), path([1, 5], [8, 5]), path([2, 5], [7, 5]));

    expect(new Set([trackOf(0, 0), trackOf(1, 0), trackOf(2, 0)]).size).toBe(3);
    expect(tracks.along.get(5)?.width).toBe(3);
  });

  it('have the one that leads on on the same side of the one that leads back, whichever of them came first', () => {
    const [on, back] = [path([0, 5], [9, 5]), path([9, 5], [0, 5])];
    const first = tracked(on, back);
    const second = tracked(back, on);

    expect([first.trackOf(0, 0), first.trackOf(1, 0)]).toEqual([second.trackOf(1, 0), second.trackOf(0, 0)]);
    expect(first.trackOf(0, 0)).not.toBe(first.trackOf(1, 0));
  });
});
