import type { FlowDrawing, FlowLine } from './flow-drawing';
import type { FlowBox, FlowPoint } from './flow-space';
import { letterAt } from './letter-at';
import { splitLine } from './split-line';
import type { Tile, Tiles } from './tiles';

/** The border of a tile that a line is cut at: the head and the foot of the row, or the lanes before and after. */
export type Side = 'head' | 'foot' | 'before' | 'after';

/** One end of a cut: the letter is the same where the line goes on. */
export interface Cut {
  readonly letter: string;
  readonly side: Side;
  /** The tile at the other end. */
  readonly other: Tile;
}

/** What is shown of a connector in one tile; still in places of the drawing. */
export interface Run {
  readonly line: FlowLine;
  readonly tile: Tile;
  readonly points: readonly FlowPoint[];
  /** `leaves`: it goes on elsewhere; `arrives`: it comes from elsewhere; null: all of it is here. */
  readonly part: 'leaves' | 'arrives' | null;
  readonly cut: Cut | null;
  /** Where the drawing has its words, when that is on this piece; null: they need a new place, or stand elsewhere. */
  readonly label: FlowBox | null;
}

interface Ends {
  readonly line: FlowLine;
  readonly leaving: { readonly tile: Tile; readonly points: readonly FlowPoint[] };
  readonly arriving: { readonly tile: Tile; readonly points: readonly FlowPoint[] };
}

/**
 * What each tile shows of each connector. One that ends in another tile than it begins in is shown at both of its ends only: it
 * jumps over all rows between them, as a reader does who looks for the same letter.
 */
export function cutLines(drawing: FlowDrawing, tiles: Tiles): readonly Run[] {
  const tileOf = new Map<string, Tile>();
  for (const { placement, box } of drawing.steps) {
    const tile = tiles.at([box.along + box.length / 2, box.across + box.breadth / 2]);
    if (tile !== undefined) tileOf.set(placement.id, tile);
  }
  const whole: Run[] = [];
  const cut: Ends[] = [];
  for (const line of drawing.lines) {
    const pieces = splitLine(line.points, tiles);
    const from = tileOf.get(line.connector.from) ?? pieces[0]?.tile;
    const to = tileOf.get(line.connector.to) ?? pieces.at(-1)?.tile;
    if (from === undefined || to === undefined) continue;
    const leaving = pieces.find((piece) => piece.tile === from);
    const arriving = pieces.findLast((piece) => piece.tile === to);
    if (from === to || leaving === undefined || arriving === undefined) {
      const points = line.points.map((point) => into(from, point));
      whole.push({ line, tile: from, points, part: null, cut: null, label: labelOn(line, from, points) });
    } else cut.push({ line, leaving, arriving });
  }
  return [...whole, ...marked(cut)];
}

/** Swinging out over a border and back is no reason for a mark: the line is pressed to the border instead. */
function into({ along, across }: Tile, point: FlowPoint): FlowPoint {
  return [Math.min(along.end, Math.max(along.start, point[0])), Math.min(across.end, Math.max(across.start, point[1]))];
}

/** Letters in the order of reading: by tile, and along each border. */
function marked(ends: readonly Ends[]): readonly Run[] {
  const inOrder = [...ends].sort((a, b) => {
    const [one, two] = [a.leaving, b.leaving];
    return one.tile.index - two.tile.index || placeOnBorder(one) - placeOnBorder(two);
  });
  return inOrder.flatMap(({ line, leaving, arriving }, index): readonly Run[] => {
    const letter = letterAt(index);
    return [
      {
        line,
        ...leaving,
        part: 'leaves',
        cut: { letter, side: sideOf(leaving.tile, leaving.points.at(-1)), other: arriving.tile },
        label: labelOn(line, leaving.tile, leaving.points),
      },
      {
        line,
        ...arriving,
        part: 'arrives',
        cut: { letter, side: sideOf(arriving.tile, arriving.points[0]), other: leaving.tile },
        label: null,
      },
    ];
  });
}

function placeOnBorder({ tile, points }: { readonly tile: Tile; readonly points: readonly FlowPoint[] }): number {
  const [along, across] = points.at(-1) ?? [0, 0];
  const side = sideOf(tile, points.at(-1));
  return side === 'head' || side === 'foot' ? across : along;
}

function sideOf({ along, across }: Tile, [a, c]: FlowPoint = [0, 0]): Side {
  const distances: readonly (readonly [Side, number])[] = [
    ['foot', Math.abs(a - along.end)],
    ['head', Math.abs(a - along.start)],
    ['after', Math.abs(c - across.end)],
    ['before', Math.abs(c - across.start)],
  ];
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

const NEAR = 14;

/** The box of the words, when it lies in the tile and beside the line that is shown there. */
function labelOn({ label }: FlowLine, { along, across }: Tile, points: readonly FlowPoint[]): FlowBox | null {
  if (label === null) return null;
  const inside =
    label.along >= along.start &&
    label.along + label.length <= along.end &&
    label.across >= across.start &&
    label.across + label.breadth <= across.end;
  if (!inside) return null;
  const beside = points.some((point, index) => {
    const next = points[index + 1] ?? point;
    return (
      Math.min(point[0], next[0]) <= label.along + label.length + NEAR &&
      Math.max(point[0], next[0]) >= label.along - NEAR &&
      Math.min(point[1], next[1]) <= label.across + label.breadth + NEAR &&
      Math.max(point[1], next[1]) >= label.across - NEAR
    );
  });
  return beside ? label : null;
}
