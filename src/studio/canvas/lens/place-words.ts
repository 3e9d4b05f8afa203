import { textWidth } from '../../../sop/drawing/text-width';
import type { Point, Rect } from '../../../sop/model/drawing';

const FONT = { size: 11, weight: 400 } as const;
const LINE = 14;
const GAP = 4;
/** Words that are shorter than this say nothing any more. */
const NARROWEST = 48;
const WIDEST = 170;

export interface PlacedWords {
  readonly words: string;
  readonly box: Rect;
}

/** As much of a text as has room, with an ellipsis. */
function fitted(text: string, width: number): string {
  if (textWidth(text, FONT) <= width) return text;
  let end = text.length;
  while (end > 0 && textWidth(`${text.slice(0, end).trimEnd()}…`, FONT) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function* spots(points: readonly Point[], wanted: number): Iterable<{ readonly x: number; readonly y: number; readonly width: number }> {
  const parts = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  const length = ({ from, to }: (typeof parts)[number]) => Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]);
  for (const part of parts.sort((a, b) => length(b) - length(a))) {
    const { from, to } = part;
    const middle = { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2 };
    if (from[1] === to[1]) {
      const width = Math.min(wanted, length(part) - 2 * GAP);
      yield { x: middle.x - width / 2, y: middle.y - LINE - GAP, width };
      yield { x: middle.x - width / 2, y: middle.y + GAP, width };
    } else if (length(part) >= LINE) {
      for (const width of [wanted, wanted / 2]) {
        yield { x: middle.x + GAP, y: middle.y - LINE / 2, width };
        yield { x: middle.x - GAP - width, y: middle.y - LINE / 2, width };
      }
    }
  }
}

const meet = (a: Rect, b: Rect) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where words have room beside a way, along its longest parts first, and how much of them; null: nowhere. `taken`: what they must not cover. */
export function placeWords(text: string, points: readonly Point[], taken: readonly Rect[]): PlacedWords | null {
  const wanted = Math.min(WIDEST, Math.ceil(textWidth(text, FONT)) + 2);
  const least = Math.min(wanted, NARROWEST);
  for (const { x, y, width } of spots(points, wanted)) {
    const box = { x, y, width, height: LINE };
    if (width < least || taken.some((one) => meet(box, one))) continue;
    return { words: fitted(text, width), box };
  }
  return null;
}
