import { pointsOf, SMALLEST_TEXT } from '../../../engine/exchange/pages/room';
import type { WrappedSop } from '../../../engine/exchange/pages/wrap-sop';

const rounded = (value: number) => Math.floor(value * 10) / 10;

/** How many pages there are, how large, and whether everything can be read; for people. */
export function pageWords({ pages, scale, tooSmall }: WrappedSop): { readonly sum: string; readonly warning: string | null } {
  const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
  const size = scale === 1 ? 'at full size' : `at ${Math.round(scale * 100)} % of full size`;
  const sum = `${count} ${size}. The smallest text is ${rounded(pointsOf(SMALLEST_TEXT * scale))} pt.`;
  const [first] = tooSmall;
  if (first === undefined) return { sum, warning: null };
  const least = Math.min(...tooSmall.map((row) => row.scale));
  const where = [...new Set(tooSmall.map(({ page }) => page))].join(', ');
  return {
    sum,
    warning: `Page ${where}: steps overlap so that no row can end between them. The text there is as small as ${rounded(pointsOf(SMALLEST_TEXT * least))} pt; Auto-layout puts that right.`,
  };
}
