import type { Rect } from '../../../sop/model/drawing';
import type { LayoutGraph } from '../graph/layout-graph';
import type { Track, Tracks } from '../routing/assign-tracks';
import { portReach } from '../routing/port-reach';
import type { RoutingSpace } from '../routing/routing-space';
import type { Segment } from '../routing/segments';
import { type Place, separate } from '../routing/separate';
import { BoxSides } from './box-sides';
import { bordersOf, type FixedSteps } from './fixed-space';

/** Connectors that run side by side are this far apart where there is room, and keep this far from steps and borders, px. */
const GAP = 10;
const FROM_STEP = 5;
const FROM_BORDER = 4;
/** Lines farther apart than this don't get into each other's way. */
const NEAR = 60;

interface Item extends Place {
  readonly track: Track;
  readonly base: number;
  readonly before: number[];
}

/** Where each segment lies across its line, px: near its line, clear of all steps, apart from those beside it. */
export function placeFixed(graph: LayoutGraph, space: RoutingSpace, steps: FixedSteps, tracks: Tracks): ReadonlyMap<Segment, number> {
  const result = new Map<Segment, number>();
  for (const isAlong of [true, false]) {
    const all = [...(isAlong ? tracks.along : tracks.across).values()].flatMap((line) => line.tracks);
    const wish = middles(all);
    const beside = {
      boxes: steps.boxes,
      sides: new BoxSides(steps.boxes, isAlong),
      borders: bordersOf(isAlong ? steps.lanes : steps.stages),
    };
    const items = all
      .map((track): Item => {
        const base = (isAlong ? space.y : space.x)[track.segment.line] ?? 0;
        return {
          track,
          base,
          wish: base + (track.track - (wish.get(track) ?? 0)) * GAP,
          ...bounds(graph, space, beside, track.segment),
          before: [],
        };
      })
      .sort((a, b) => a.base - b.base || a.track.track - b.track.track);
    relate(items, isAlong ? space.x : space.y);
    for (const group of groups(items)) {
      const indexIn = new Map(group.map((item, index) => [item, index]));
      const before = group.map((item) => item.before.map((other) => indexIn.get(items[other] ?? item) ?? 0));
      separate(group, before, GAP).forEach((at, index) => {
        const segment = group[index]?.track.segment;
        if (segment !== undefined) result.set(segment, at);
      });
    }
  }
  return result;
}

/** The track that keeps to its line: the middle of the straight ways of a bundle, else of those that end in it. */
function middles(all: readonly Track[]): Map<Track, number> {
  const bundles = new Map<string, Track[]>();
  for (const track of all) {
    const key = `${track.segment.line}/${track.bundle}`;
    const known = bundles.get(key);
    if (known) known.push(track);
    else bundles.set(key, [track]);
  }
  const middle = new Map<Track, number>();
  for (const bundle of bundles.values()) {
    const straight = bundle.filter(({ segment }) => segment.isFirst && segment.isLast);
    const ending = bundle.filter(({ segment }) => segment.isFirst || segment.isLast);
    const chosen = (straight.length > 0 ? straight : ending.length > 0 ? ending : bundle).map(({ track }) => track).sort((a, b) => a - b);
    const at = straight.length > 0 ? (chosen[(chosen.length - 1) >> 1] ?? 0) : ((chosen[0] ?? 0) + (chosen.at(-1) ?? 0)) / 2;
    for (const track of bundle) middle.set(track, at);
  }
  return middle;
}

/** How far a segment may leave its line: not into a step or a border beside it; an end stays on the side of its step. */
function bounds(
  graph: LayoutGraph,
  space: RoutingSpace,
  { boxes, sides, borders }: { readonly boxes: readonly Rect[]; readonly sides: BoxSides; readonly borders: readonly number[] },
  segment: Segment,
): { readonly low: number; readonly high: number } {
  const { isAlong } = segment;
  const base = (isAlong ? space.y : space.x)[segment.line] ?? 0;
  const cross = isAlong ? space.x : space.y;
  const stretch = { first: cross[segment.low] ?? 0, last: cross[segment.high] ?? 0, margin: FROM_STEP };
  const edge = graph.edges[segment.edge];
  const own = [segment.isFirst ? edge?.from : undefined, segment.isLast ? edge?.to : undefined];
  const isOwn = (node: number) => own.includes(node);
  let low = sides.before(base, stretch, isOwn) + FROM_STEP;
  let high = sides.behind(base, stretch, isOwn) - FROM_STEP;
  for (const index of own) {
    const node = graph.nodes[index ?? -1];
    const box = boxes[index ?? -1];
    if (node === undefined || box === undefined) continue;
    const middle = isAlong ? (box.y + (box.y + box.height)) / 2 : (box.x + (box.x + box.width)) / 2;
    const reach = portReach(node, isAlong, graph.isDown);
    low = Math.max(low, middle - reach);
    high = Math.min(high, middle + reach);
  }
  for (const border of borders) {
    if (border <= base) low = Math.max(low, border + FROM_BORDER);
    else high = Math.min(high, border - FROM_BORDER);
  }
  return low > high ? { low: base, high: base } : { low, high };
}

/** Which items must come before which: those of one line by their tracks, those of near lines by their lines. */
function relate(items: readonly Item[], cross: Float64Array): void {
  const placeOf = new Map(items.map(({ track }, index) => [track, index]));
  items.forEach((item, index) => {
    for (const other of item.track.beside) if (other.track < item.track.track) item.before.push(placeOf.get(other) ?? index);
    for (let next = index + 1; next < items.length; next += 1) {
      const later = items[next];
      if (later === undefined || later.base - item.base >= NEAR) break;
      const [a, b] = [item.track.segment, later.track.segment];
      if (a.line === b.line || (cross[Math.min(a.high, b.high)] ?? 0) < (cross[Math.max(a.low, b.low)] ?? 0)) continue;
      if (a.edge === b.edge && Math.abs(a.index - b.index) <= 1) continue;
      later.before.push(index);
    }
  });
}

/** Items that have to do with each other, each group in the given order. */
function groups(items: readonly Item[]): Item[][] {
  const joined: number[][] = items.map(() => []);
  items.forEach(({ before }, index) => {
    for (const other of before) {
      joined[index]?.push(other);
      joined[other]?.push(index);
    }
  });
  const groupOf = new Int32Array(items.length).fill(-1);
  const found: Item[][] = [];
  items.forEach((_, start) => {
    if (groupOf[start] !== -1) return;
    const open = [start];
    groupOf[start] = found.length;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      for (const other of joined[index] ?? []) {
        if (groupOf[other] !== -1) continue;
        groupOf[other] = found.length;
        open.push(other);
      }
    }
    found.push([]);
  });
  items.forEach((item, index) => {
    found[groupOf[index] ?? 0]?.push(item);
  });
  return found;
}
