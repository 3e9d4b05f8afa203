import type { Placement, Point, Rect } from '../model/drawing';
import { perDocument } from './per-document';

const CELL = 400;

/** Finds the cards near a place without asking all of them. */
export interface DrawnSteps {
  /** The first card near the box that is the one which is looked for. */
  find(box: Rect, isIt: (card: Placement) => boolean): Placement | undefined;
}

/** The cards by the squares of a coarse grid that they touch. */
export const drawnStepsOf = perDocument((sop): DrawnSteps => {
  const squares = new Map<number, Placement[]>();
  for (const placement of sop.drawing.placements.values()) {
    if (!sop.steps.has(placement.id)) continue;
    inSquares(placement, (key) => {
      const known = squares.get(key);
      if (known) known.push(placement);
      else squares.set(key, [placement]);
      return undefined;
    });
  }
  return {
    find: (box, isIt) => inSquares(box, (key) => squares.get(key)?.find(isIt)),
  };
});

/** More squares than this touch only what is drawn absurdly large; such a thing is looked for in the first ones. */
const MOST = 2000;

/** Goes through the squares until one gives an answer. */
function inSquares<Answer>({ x, y, width, height }: Rect, ask: (key: number) => Answer | undefined): Answer | undefined {
  let count = 0;
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) {
      count += 1;
      const answer = count > MOST ? undefined : ask(column * ROWS + row);
      if (answer !== undefined || count > MOST) return answer;
    }
  }
  return undefined;
}

/** More than there are rows of squares on any drawing, so that each square has a number of its own. */
const ROWS = 1e7;

/** A hair’s breadth of touching is nobody’s fault. */
const SLACK = 1;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x + SLACK < b.x + b.width && b.x + SLACK < a.x + a.width && a.y + SLACK < b.y + b.height && b.y + SLACK < a.y + a.height;
}

/** The box around one straight piece of a way. */
export function boxAround([ax, ay]: Point, [bx, by]: Point): Rect {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}

/** True when a straight piece of a way, level or upright, runs through the inside of a card. */
export function runsThrough(piece: Rect, card: Rect): boolean {
  return (
    piece.x + piece.width > card.x + SLACK &&
    piece.x < card.x + card.width - SLACK &&
    piece.y + piece.height > card.y + SLACK &&
    piece.y < card.y + card.height - SLACK
  );
}
