import type { Rect } from '../../../sop/model/drawing';
import type { Look } from './look';
import { type Markup, tag, words } from './markup';
import { NOTHING } from './paint-text';

const TILE = { width: 720, height: 440 };
const SIZE = 96;
const MOST = 60;

/**
 * A word across a whole picture, so that no part that is cut out of it can be taken for what was published. Pale, because what lies
 * under it is to be read; the word itself stands in plain text beside the title.
 */
export function paintWatermark(word: string | null | undefined, { x, y, width, height }: Rect, look: Look): Markup {
  if (!word) return NOTHING;
  const columns = Math.max(1, Math.round(width / TILE.width));
  const rows = Math.min(Math.max(1, Math.round(height / TILE.height)), Math.max(1, Math.floor(MOST / columns)));
  const size = Math.min(SIZE, width / 4, height / 2);
  const spots = Array.from({ length: rows * columns }, (_, index) => ({
    x: x + ((index % columns) + 0.5) * (width / columns),
    y: y + (Math.floor(index / columns) + 0.5) * (height / rows),
  }));
  return tag(
    'g',
    {
      'data-watermark': word,
      'aria-hidden': 'true',
      'font-size': size,
      'font-weight': 'bold',
      'text-anchor': 'middle',
      fill: look.ink,
      'fill-opacity': 0.1,
    },
    spots.map((spot) =>
      tag('text', { x: spot.x, y: spot.y, transform: `rotate(-24 ${Math.round(spot.x)} ${Math.round(spot.y)})` }, [words(word)]),
    ),
  );
}
