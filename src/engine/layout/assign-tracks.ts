import type { Way } from './find-ways';

/** A straight part of a connector on one line of the lattice. */
export interface Run {
  readonly edge: number;
  /** Which part of its connector it is, from the source on. */
  readonly part: number;
  readonly isLevel: boolean;
  /** The line it lies on: a y line when level, an x line when upright. */
  readonly line: number;
  readonly low: number;
  readonly high: number;
  /** Where the connector turns at the low and at the high end: towards smaller (-1) or larger (1) lines, or into a step (0). */
  readonly lowTurn: number;
  readonly highTurn: number;
}

/** Cuts ways into their straight parts. */
export function runsOf(ways: readonly (Way | null)[]): Run[] {
  return ways.flatMap((way, edge) => (way === null ? [] : runsOfWay(way, edge)));
}

/** Where a way turns, with its two ends. */
export function cornersOf(way: Way): Way {
  return way.filter((_, index) => {
    const before = way[index - 1];
    const after = way[index + 1];
    return before === undefined || after === undefined || (before[0] !== after[0] && before[1] !== after[1]);
  });
}

function runsOfWay(way: Way, edge: number): Run[] {
  const corners = cornersOf(way);
  return corners.slice(1).flatMap((to, part): Run[] => {
    const from = corners[part];
    if (from === undefined) return [];
    const isLevel = from[1] === to[1];
    const along = isLevel ? 0 : 1;
    const across = isLevel ? 1 : 0;
    const turnAt = (corner: readonly [number, number], other: readonly [number, number] | undefined) =>
      other === undefined ? 0 : Math.sign(other[across] - corner[across]);
    const fromTurn = turnAt(from, corners[part - 1]);
    const toTurn = turnAt(to, corners[part + 2]);
    const isForward = from[along] < to[along];
    return [
      {
        edge,
        part,
        isLevel,
        line: from[across],
        low: Math.min(from[along], to[along]),
        high: Math.max(from[along], to[along]),
        lowTurn: isForward ? fromTurn : toTurn,
        highTurn: isForward ? toTurn : fromTurn,
      },
    ];
  });
}

/** What decides the order of two parts on one line, from smaller to larger coordinates, so that they cross as little as can be. */
function orderKey({ low, high, lowTurn, highTurn }: Run): readonly [group: number, within: number] {
  const lean = Math.sign(lowTurn + highTurn);
  if (lean < 0) return [-1, high - low];
  if (lean > 0) return [1, low - high];
  // A step across the line: of two that come from the smaller side, the one that begins first goes farther.
  return [0, lowTurn < 0 ? -low : lowTurn > 0 ? high : 0];
}

function before(a: Run, b: Run): number {
  const [groupA, withinA] = orderKey(a);
  const [groupB, withinB] = orderKey(b);
  return groupA - groupB || withinA - withinB || a.edge - b.edge || a.part - b.part;
}

/** The track of a part on its line, and how many tracks the parts around it need. */
export interface Track {
  readonly track: number;
  readonly of: number;
}

/** How far a part reaches on its line. An end at a step stops short of it, so that what leaves the other side of the step does not count as touching. */
function reach({ low, high, lowTurn, highTurn }: Run): readonly [low: number, high: number] {
  return [lowTurn === 0 ? low + 0.25 : low, highTurn === 0 ? high - 0.25 : high];
}

function touch(a: Run, b: Run): boolean {
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  return lowA <= highB && lowB <= highA;
}

/** Gives parts that touch on one line different tracks. Keys are `edge/part`. */
export function assignTracks(runs: readonly Run[]): ReadonlyMap<string, Track> {
  const byLine = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.isLevel ? 'y' : 'x'}${run.line}`;
    const known = byLine.get(key);
    if (known) known.push(run);
    else byLine.set(key, [run]);
  }
  const tracks = new Map<string, Track>();
  for (const onLine of byLine.values()) for (const group of touching(onLine)) track(group, tracks);
  return tracks;
}

/** Parts that touch each other, directly or through others. */
function touching(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => reach(a)[0] - reach(b)[0] || reach(a)[1] - reach(b)[1])) {
    const [low, high] = reach(run);
    if (low > end || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(run);
    end = Math.max(end, high);
  }
  return groups;
}

function track(group: readonly Run[], tracks: Map<string, Track>): void {
  const placed: { readonly run: Run; readonly track: number }[] = [];
  let most = 0;
  for (const run of [...group].sort(before)) {
    const at = Math.max(0, ...placed.filter((one) => touch(one.run, run)).map((one) => one.track + 1));
    placed.push({ run, track: at });
    most = Math.max(most, at);
  }
  for (const { run, track: at } of placed) tracks.set(`${run.edge}/${run.part}`, { track: at, of: most + 1 });
}
