import { labelOf, labelSize } from '../../../sop/drawing/label-size';
import type { Run, Side } from './cut-lines';
import { HEADS, MARK_ROOM, type Room } from './room';
import type { TileContent } from './tile-contents';

export type OnSides = { readonly [S in Side]: number };

/** What a block adds at each border of its tile. */
export interface SideRooms {
  /** From the border to where marks begin: words of connectors that have no other place stand here. */
  readonly labels: OnSides;
  /** Outside of the marks: where their lines go on. */
  readonly words: OnSides;
  /** All of it, with the marks. */
  readonly whole: OnSides;
}

/** Enough for most names of steps on two lines. */
const WORDS = 118;
const BESIDE_LABEL = 10;

function onSides(of: (side: Side) => number): OnSides {
  return { head: of('head'), foot: of('foot'), before: of('before'), after: of('after') };
}

/**
 * Room for the marks of a tile, and of what the page has left beside it, for words. Only borders at the left and right get some for
 * words: above and below each other there is room between the marks.
 */
export function sideRooms({ tile, runs }: TileContent, breadth: number, room: Room): SideRooms {
  const level = room.direction === 'right';
  const outer: readonly Side[] = level ? ['head', 'foot'] : ['before', 'after'];
  const cutAt = (side: Side) => runs.filter(({ cut }) => cut?.side === side);
  const marks = onSides((side) => (cutAt(side).length > 0 ? MARK_ROOM : 0));
  const taken = level ? HEADS.right.lane + tile.along.end - tile.along.start : HEADS.down.stage + breadth;
  let left = Math.max(0, room.width - taken - outer.reduce((sum, side) => sum + marks[side], 0));
  const labels = onSides((side) => {
    const needed = outer.includes(side) ? Math.max(0, ...cutAt(side).map((run) => unplacedLabel(run) - lastPiece(run))) : 0;
    if (needed > left) return 0;
    left -= needed;
    return needed;
  });
  const wanted = outer.filter((side) => cutAt(side).length > 0);
  const each = Math.min(WORDS, left / Math.max(1, wanted.length));
  const words = onSides((side) => (wanted.includes(side) ? each : 0));
  return { labels, words, whole: onSides((side) => marks[side] + labels[side] + words[side]) };
}

/** How far a line runs straight before it is cut: there its words may stand too. */
function lastPiece({ points }: Run): number {
  const [before, end] = points.slice(-2);
  return before === undefined || end === undefined ? 0 : Math.abs(end[0] - before[0]) + Math.abs(end[1] - before[1]);
}

/** How long a line must be for its words, when the drawing has them in another row. */
export function unplacedLabel({ line, part, label }: Run): number {
  const size = part === 'leaves' && label === null ? labelSize(labelOf(line.connector)) : null;
  return size === null ? 0 : size.width + BESIDE_LABEL;
}
