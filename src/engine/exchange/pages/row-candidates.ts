import { type CutPlace, cutPlaces } from './cut-places';
import type { FlowDrawing, FlowLine, FlowStep } from './flow-drawing';
import type { FlowPoint, Span } from './flow-space';
import { laneMap } from './lane-map';
import { MARK_STEP } from './room';

export interface RowCandidates {
  /** Where a row may begin or end. */
  readonly places: readonly CutPlace[];
  /**
   * How broad the lanes of a row between two of the places are; remembered, because every scale asks again. A little more than they
   * will be: pieces of lines that come back into a row count too.
   */
  breadthOf(start: number, end: number): number;
}

/** All rows that could be cut out of a drawing. */
export function rowCandidates(drawing: FlowDrawing): RowCandidates {
  const places = cutPlaces(drawing, 'along', drawing.along, drawing.stages);
  const steps = [...drawing.steps].sort((a, b) => middleOf(a) - middleOf(b));
  const linesOf = new Map<string, FlowLine[]>();
  for (const line of drawing.lines) {
    for (const id of new Set([line.connector.from, line.connector.to])) linesOf.set(id, [...(linesOf.get(id) ?? []), line]);
  }
  const known = new Map<number, number>();
  const breadthOf = (start: number, end: number): number => {
    const key = start * places.length + end;
    const before = known.get(key);
    if (before !== undefined) return before;
    const within: Span = { start: places[start]?.at ?? 0, end: places[end]?.at ?? 0 };
    const here = steps.filter((step) => isIn(middleOf(step), within));
    const lines = new Set(here.flatMap(({ placement }) => linesOf.get(placement.id) ?? []));
    const boxes = [
      ...here.map(({ box }) => box),
      ...drawing.notes.filter(({ box }) => isIn(box.along + box.length / 2, within)).map(({ box }) => box),
      ...[...lines].flatMap(({ label }) => (label !== null && isIn(label.along + label.length / 2, within) ? [label] : [])),
    ];
    const content = { boxes, lines: [...lines].map(({ points }) => clippedAlong(points, within)) };
    const { length } = laneMap(drawing, drawing.across, content);
    const marks = Math.max(places[start]?.crossings ?? 0, places[end]?.crossings ?? 0);
    const breadth = Math.max(length, marks * MARK_STEP);
    known.set(key, breadth);
    return breadth;
  };
  return { places, breadthOf };
}

function middleOf({ box }: FlowStep): number {
  return box.along + box.length / 2;
}

function isIn(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}

/** The pieces of a line that lie in a row, as far as they run along it. */
function clippedAlong(points: readonly FlowPoint[], { start, end }: Span): readonly FlowPoint[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || next[0] === point[0]) return [];
    const low = Math.max(start, Math.min(point[0], next[0]));
    const high = Math.min(end, Math.max(point[0], next[0]));
    return low < high
      ? ([
          [low, point[1]],
          [high, next[1]],
        ] as const)
      : [];
  });
}
