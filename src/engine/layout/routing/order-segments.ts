import { type End, endsAt, neighbourAt, type Segment, turnAt } from './segments';

/** Which of two segments lies before the other (-1) or behind it (1) on their line; 0: it does not matter. */
type Verdict = number;

/** Two segments of one line, by their index there, and which of them comes first. */
export interface Ordered {
  readonly first: number;
  readonly second: number;
}

/** Two segments that only meet in a corner: they may share a track unless that swaps them. */
export interface Touch {
  readonly before: number;
  readonly after: number;
}

/** All segments of one line, and what is known of their order. */
export interface LineOrder {
  readonly segments: readonly Segment[];
  readonly ordered: Ordered[];
  readonly touches: readonly Touch[];
}

/** Shared parts longer than this many turns don't occur; the bound keeps a fault from running for ever. */
const DEEPEST = 40;

/** Where two segments run side by side from `end` on: which one must lie first so that they don't cross there. */
function verdictAt(a: Segment, b: Segment, end: End, depth = 0): Verdict {
  const aEnd = end === 'low' ? a.low : a.high;
  const bEnd = end === 'low' ? b.low : b.high;
  if (aEnd !== bEnd) {
    const aIsShorter = end === 'low' ? aEnd > bEnd : aEnd < bEnd;
    return aIsShorter ? turnAt(a, end) : -turnAt(b, end);
  }
  const aTurn = turnAt(a, end);
  const bTurn = turnAt(b, end);
  if (aTurn === 0) return -bTurn;
  if (bTurn === 0 || aTurn !== bTurn) return aTurn;
  const aNext = neighbourAt(a, end);
  const bNext = neighbourAt(b, end);
  if (depth > DEEPEST || aNext === undefined || bNext === undefined) return 0;
  // They turn the same way: whoever lies first further on lies first here, or last, as the corner has it.
  return verdictAt(aNext, bNext, aTurn < 0 ? 'low' : 'high', depth + 1) * (end === 'low' ? 1 : -1) * aTurn;
}

/** The same verdict for two that nothing tells apart, so that right of the flow is always the same side. */
function byEdge(a: Segment, b: Segment): Verdict {
  const elder = a.edge < b.edge ? a : b;
  const isWithFlow = elder.start < elder.end;
  const verdict = (elder === a) === isWithFlow ? -1 : 1;
  return elder.isAlong ? -verdict : verdict;
}

function byPlace(a: Segment, b: Segment): number {
  return a.low - b.low || a.high - b.high || a.edge - b.edge || a.index - b.index;
}

export interface SegmentOrder {
  /** The lines along the flow and across it that have segments. */
  readonly lines: readonly LineOrder[];
  /** Pairs of edges that share a part whose two ends disagree: they cross once, whatever the order. */
  readonly forced: number;
}

/** Puts the segments of every line in the order in which they cross least. */
export function orderSegments(edges: readonly (readonly Segment[])[]): SegmentOrder {
  const byLine = new Map<number, Segment[]>();
  for (const segments of edges) {
    for (const segment of segments) {
      const key = segment.line * 2 + (segment.isAlong ? 1 : 0);
      const known = byLine.get(key);
      if (known) known.push(segment);
      else byLine.set(key, [segment]);
    }
  }
  const forced = new Set<number>();
  const pairKey = (a: Segment, b: Segment) => Math.min(a.edge, b.edge) * edges.length + Math.max(a.edge, b.edge);
  const lines = [...byLine.values()].map((segments): LineOrder => {
    segments.sort(byPlace);
    const ordered: Ordered[] = [];
    const touches: Touch[] = [];
    segments.forEach((a, first) => {
      for (let second = first + 1; second < segments.length; second += 1) {
        const b = segments[second];
        if (b === undefined || b.low > a.high) break;
        if (b.low === a.high) {
          if (endsAt(a, 'high') || endsAt(b, 'low')) continue;
          if (turnAt(a, 'high') === turnAt(b, 'low')) {
            touches.push({ before: first, after: second });
            continue;
          }
        }
        const low = verdictAt(a, b, 'low');
        const high = verdictAt(a, b, 'high');
        let verdict = low || high || byEdge(a, b);
        if (low !== 0 && high !== 0 && low !== high) {
          forced.add(pairKey(a, b));
          const elder = a.edge < b.edge ? a : b;
          verdict = elder.start < elder.end ? low : high;
        }
        ordered.push(verdict < 0 ? { first, second } : { first: second, second: first });
      }
    });
    return { segments, ordered, touches };
  });
  return { lines, forced: forced.size };
}
