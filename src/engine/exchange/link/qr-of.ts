import { encode } from 'uqr';

/** Bytes that the largest QR code can hold. */
export const MAX_QR = 2_953;

/** Squares of quiet around the code, without which cameras do not find it. */
const QUIET = 4;

export interface Qr {
  /** Squares along each side, with the quiet around. */
  readonly size: number;
  /** Dark squares by row; `rows[y][x]`. */
  readonly rows: readonly (readonly boolean[])[];
}

/** The QR code of a link; null when it is too long for one. The more a link leaves room for, the more of the code may be damaged. */
export function qrOf(link: string): Qr | null {
  const bytes = new TextEncoder().encode(link);
  if (bytes.length > MAX_QR) return null;
  const { size, data } = encode([...bytes], { ecc: 'L', boostEcc: true, border: QUIET });
  return { size, rows: data };
}

/** The code as an SVG of `unit` px for each square: black on white in every theme, because that is what cameras read. */
export function qrSvg({ size, rows }: Qr, unit = 4): string {
  const runs = rows.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  const side = size * unit;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${runs.join('')}" fill="#000000"/></svg>\n`;
}

/** Where dark squares lie side by side in a row: from where, and how many. */
function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
