import type { LineOrder, Ordered, SegmentOrder } from './order-segments';
import { neighbourAt, type Segment, turnAt } from './segments';

/** Where a segment lies among those beside it. */
export interface Track {
  readonly segment: Segment;
  /** 0 is nearest to the start of the other axis. */
  readonly track: number;
  /** How many tracks the bundle it belongs to has. */
  readonly of: number;
  /** The bundle, by number on its line. */
  readonly bundle: number;
  /** Those that run side by side with it. */
  readonly beside: readonly Track[];
}

/** The tracks of one line. */
export interface LineTracks {
  readonly tracks: readonly Track[];
  readonly width: number;
}

/** Tracks of each line, by line number. */
export interface Tracks {
  readonly along: ReadonlyMap<number, LineTracks>;
  readonly across: ReadonlyMap<number, LineTracks>;
  readonly of: ReadonlyMap<Segment, Track>;
}

const MOST_ROUNDS = 4;

/** A track for every segment, so that none that run side by side share one. */
export function assignTracks({ lines }: SegmentOrder): Tracks {
  const settled = new Set<string>();
  const orders = lines.map((line) => [...line.ordered]);
  for (let round = 1; ; round += 1) {
    const along = new Map<number, LineTracks>();
    const across = new Map<number, LineTracks>();
    const of = new Map<Segment, Track>();
    lines.forEach((line, index) => {
      const made = lineTracks(line.segments, orders[index] ?? []);
      for (const track of made.tracks) of.set(track.segment, track);
      const [segment] = line.segments;
      if (segment !== undefined) (segment.isAlong ? along : across).set(segment.line, made);
    });
    if (round === MOST_ROUNDS || !separateSwapped(lines, orders, of, settled)) return { along, across, of };
  }
}

/** Segments that touch in a corner get tracks of their own when the parts they go on with came out swapped. */
function separateSwapped(lines: readonly LineOrder[], orders: Ordered[][], of: ReadonlyMap<Segment, Track>, settled: Set<string>): boolean {
  let changed = false;
  lines.forEach(({ segments, touches }, index) => {
    for (const { before, after } of touches) {
      const a = segments[before];
      const b = segments[after];
      const key = `${index}/${before}/${after}`;
      if (a === undefined || b === undefined || settled.has(key)) continue;
      const aNext = of.get(neighbourAt(a, 'high') ?? a);
      const bNext = of.get(neighbourAt(b, 'low') ?? b);
      if (aNext === undefined || bNext === undefined || aNext.segment.line !== bNext.segment.line) continue;
      if (aNext.bundle !== bNext.bundle || aNext.track <= bNext.track) continue;
      const isFirst = turnAt(a, 'high') > 0;
      orders[index]?.push(isFirst ? { first: before, second: after } : { first: after, second: before });
      settled.add(key);
      changed = true;
    }
  });
  return changed;
}

/** Longest paths through the order; where the order goes round in a circle it is cut at the segment with the fewest before it. */
function lineTracks(segments: readonly Segment[], ordered: readonly Ordered[]): LineTracks {
  const after: number[][] = segments.map(() => []);
  const beside: number[][] = segments.map(() => []);
  const waits = new Int32Array(segments.length);
  for (const { first, second } of ordered) {
    after[first]?.push(second);
    beside[first]?.push(second);
    beside[second]?.push(first);
    waits[second] = (waits[second] ?? 0) + 1;
  }
  const track = longestPaths(after, waits);
  beside.forEach((others, index) => {
    for (const other of others) {
      if (other <= index || track[other] !== track[index]) continue;
      let free = (track[other] ?? 0) + 1;
      while (beside[other]?.some((third) => track[third] === free)) free += 1;
      track[other] = free;
    }
  });
  const bundles = bundlesOf(beside);
  const widths: number[] = [];
  bundles.forEach((bundle, index) => {
    widths[bundle] = Math.max(widths[bundle] ?? 0, (track[index] ?? 0) + 1);
  });
  const lists: Track[][] = segments.map(() => []);
  const tracks = segments.map((segment, index): Track => {
    const bundle = bundles[index] ?? 0;
    return { segment, track: track[index] ?? 0, of: widths[bundle] ?? 1, bundle, beside: lists[index] ?? [] };
  });
  beside.forEach((others, index) => {
    for (const other of new Set(others)) {
      const one = tracks[other];
      if (one !== undefined) lists[index]?.push(one);
    }
  });
  return { tracks, width: widths.reduce((most, width) => Math.max(most, width), 0) };
}

function longestPaths(after: readonly (readonly number[])[], waits: Int32Array): Int32Array {
  const track = new Int32Array(after.length);
  const isDone = new Uint8Array(after.length);
  const ready = [...after.keys()].filter((index) => waits[index] === 0);
  let next = 0;
  for (let done = 0; done < after.length; ) {
    if (next === ready.length) {
      let least = -1;
      for (let index = 0; index < after.length; index += 1) {
        if (isDone[index] === 0 && (least < 0 || (waits[index] ?? 0) < (waits[least] ?? 0))) least = index;
      }
      waits[least] = 0;
      ready.push(least);
    }
    const index = ready[next] ?? 0;
    next += 1;
    if (isDone[index] === 1) continue;
    isDone[index] = 1;
    done += 1;
    for (const other of after[index] ?? []) {
      if (isDone[other] === 1) continue;
      track[other] = Math.max(track[other] ?? 0, (track[index] ?? 0) + 1);
      const left = (waits[other] ?? 0) - 1;
      waits[other] = left;
      if (left === 0) ready.push(other);
    }
  }
  return track;
}

/** Segments that are joined by running side by side. */
function bundlesOf(beside: readonly (readonly number[])[]): Int32Array {
  const bundle = new Int32Array(beside.length).fill(-1);
  let count = 0;
  for (let start = 0; start < beside.length; start += 1) {
    if (bundle[start] !== -1) continue;
    const open = [start];
    bundle[start] = count;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      for (const other of beside[index] ?? []) {
        if (bundle[other] !== -1) continue;
        bundle[other] = count;
        open.push(other);
      }
    }
    count += 1;
  }
  return bundle;
}
