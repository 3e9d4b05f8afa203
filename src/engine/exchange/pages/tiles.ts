import { cutPlaces } from './cut-places';
import type { FlowDrawing } from './flow-drawing';
import type { FlowPoint, Span } from './flow-space';
import { laneMap } from './lane-map';
import { HEADS, MARK_ROOM, type Room } from './room';

/** A piece of the drawing that is shown as one: a row, or, where a row is too broad for a page, some of its lanes. */
export interface Tile {
  readonly index: number;
  readonly along: Span;
  readonly across: Span;
  /** It has lanes of the same row before or after it. */
  readonly isPart: boolean;
}

export interface Tiles {
  readonly all: readonly Tile[];
  /** The tile of a place; the nearest one for a place outside. */
  at(place: FlowPoint): Tile | undefined;
  /** Where a row ends along the flow, and where the lanes of a row are parted: the lines that connectors are cut at. */
  readonly rowCuts: readonly number[];
  partCuts(along: number): readonly number[];
}

/** Rows as tiles; a row that no page can hold is parted between its lanes, or between rows of steps in a lane. */
export function tilesOf(drawing: FlowDrawing, rows: readonly Span[], room: Room): Tiles {
  const all: Tile[] = [];
  const byRow: Tile[][] = rows.map((along) => {
    const parts = partsOf(drawing, along, room);
    const tiles = parts.map((across, at) => ({ index: all.length + at, along, across, isPart: parts.length > 1 }));
    all.push(...tiles);
    return tiles;
  });
  const rowCuts = rows.slice(1).map(({ start }) => start);
  const rowAt = (along: number) => byRow[rowCuts.findLastIndex((cut) => cut <= along) + 1] ?? [];
  return {
    all,
    rowCuts,
    partCuts: (along) =>
      rowAt(along)
        .slice(1)
        .map(({ across }) => across.start),
    at([along, across]) {
      const row = rowAt(along);
      return row.findLast((tile) => tile.across.start <= across) ?? row[0];
    },
  };
}

interface Way {
  readonly parts: number;
  readonly cost: number;
  readonly before: number;
}

function partsOf(drawing: FlowDrawing, along: Span, room: Room): readonly Span[] {
  const head = HEADS[room.direction];
  const isFirst = along.start === drawing.along.start;
  const page = room.direction === 'right' ? room.height - (isFirst ? room.firstPageLess : 0) : room.width;
  const limit = page - head.stage;
  const inRow = rowOf(drawing, along);
  const map = laneMap(drawing, drawing.across, {
    boxes: [...[...inRow.steps, ...inRow.notes].map(({ box }) => box), ...inRow.lines.flatMap(({ label }) => label ?? [])],
    lines: inRow.lines.map(({ points }) => points),
  });
  if (map.length <= limit) return [drawing.across];
  const places = cutPlaces(inRow, 'across', drawing.across, drawing.lanes);
  const inPart = limit - 2 * MARK_ROOM;
  const best: Way[] = [{ parts: 0, cost: 0, before: -1 }];
  for (let end = 1; end < places.length; end += 1) {
    let chosen: Way | null = null;
    const cut = places[end];
    for (let start = end - 1; start >= 0; start -= 1) {
      const breadth = map.at(cut?.at ?? 0) - map.at(places[start]?.at ?? 0);
      if (breadth > inPart && start < end - 1) break;
      const from = best[start];
      if (from === undefined || cut === undefined) continue;
      const cost = from.cost + cut.crossings + 3 * cut.hits + (cut.border ? 0 : 4) + (1 - breadth / inPart) ** 2;
      const next = { parts: from.parts + 1, cost, before: start };
      if (chosen === null || next.parts < chosen.parts || (next.parts === chosen.parts && cost < chosen.cost)) chosen = next;
    }
    best.push(chosen ?? { parts: end, cost: 0, before: end - 1 });
  }
  const spans: Span[] = [];
  for (let end = places.length - 1; end > 0; ) {
    const start = best[end]?.before ?? end - 1;
    spans.unshift({ start: places[start]?.at ?? 0, end: places[end]?.at ?? 0 });
    end = start;
  }
  return spans;
}

/** What of a drawing lies in a row. */
function rowOf(drawing: FlowDrawing, { start, end }: Span): FlowDrawing {
  const isIn = (at: number) => at >= start && at < end;
  const steps = drawing.steps.filter(({ box }) => isIn(box.along + box.length / 2));
  const ids = new Set<string>(steps.map(({ placement }) => placement.id));
  return {
    ...drawing,
    steps,
    notes: drawing.notes.filter(({ box }) => isIn(box.along + box.length / 2)),
    lines: drawing.lines
      .filter(({ connector }) => ids.has(connector.from) || ids.has(connector.to))
      .map((line) => ({
        ...line,
        points: line.points.map(([along, across]) => [Math.min(end, Math.max(start, along)), across]),
        label: line.label !== null && isIn(line.label.along + line.label.length / 2) ? line.label : null,
      })),
  };
}
