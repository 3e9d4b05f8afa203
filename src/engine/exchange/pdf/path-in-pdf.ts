/** How far the handles of a curve stand out that looks like a quarter of a circle of radius 1. */
export const KAPPA = 0.5523;

/** A number as a PDF writes it: no exponent, and no more digits than a printer can show. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/** Path data as operators of a PDF. Pictures of ours write absolute commands only; any other one fails. */
export function pathInPdf(data: string): string {
  const operators: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [whole, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const count = NUMBERS[command];
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    if (count === undefined || (count > 0 && values.length % count !== 0))
      throw new Error(`The picture has a path that is not known: ${whole}`);
    if (command === 'Z') {
      operators.push('h');
      [x, y] = [startX, startY];
    }
    for (let at = 0; at < values.length; at += Math.max(1, count)) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values.slice(at, at + count);
      const [endX, endY] = ({ M: [a, b], L: [a, b], H: [a, y], V: [x, a], Q: [c, d], C: [e, f], A: [f, g] } as const)[command as 'M'];
      if (command === 'M' && at === 0) {
        operators.push(`${num(endX)} ${num(endY)} m`);
        [startX, startY] = [endX, endY];
      } else if (command === 'Q')
        operators.push(curve(x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3, c + ((a - c) * 2) / 3, d + ((b - d) * 2) / 3, c, d));
      else if (command === 'C') operators.push(curve(a, b, c, d, e, f));
      else if (command === 'A') operators.push(...arc([x, y], [endX, endY], { rx: a, ry: b, isLarge: d !== 0, isClockwise: e !== 0 }));
      else operators.push(`${num(endX)} ${num(endY)} l`);
      [x, y] = [endX, endY];
    }
  }
  return operators.join('\n');
}

const curve = (...values: readonly number[]) => `${values.map(num).join(' ')} c`;

interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

type Point = readonly [number, number];

/** An arc of an upright ellipse, in curves of a quarter turn at most; the arithmetic stands in appendix B.2.4 of SVG 1.1. */
function arc(from: Point, to: Point, { rx: wantedX, ry: wantedY, isLarge, isClockwise }: Arc): readonly string[] {
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  if (wantedX === 0 || wantedY === 0) return [`${num(to[0])} ${num(to[1])} l`];
  const grown = Math.max(1, Math.hypot(halfX / wantedX, halfY / wantedY));
  const [rx, ry] = [Math.abs(wantedX) * grown, Math.abs(wantedY) * grown];
  const [unitX, unitY] = [halfX / rx, halfY / ry];
  const length = unitX * unitX + unitY * unitY;
  if (length === 0) return [];
  const off = Math.sqrt(Math.max(0, 1 / length - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [middleX, middleY] = [off * unitY, -off * unitX];
  const centre: Point = [middleX * rx + (from[0] + to[0]) / 2, middleY * ry + (from[1] + to[1]) / 2];
  const start = Math.atan2(unitY - middleY, unitX - middleX);
  const turned = Math.atan2(-unitY - middleY, -unitX - middleX) - start;
  const sweep = isClockwise ? (turned < 0 ? turned + 2 * Math.PI : turned) : turned > 0 ? turned - 2 * Math.PI : turned;
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / parts;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: parts }, (_, index) => {
    const [one, two] = [start + index * step, start + (index + 1) * step];
    const at = (angle: number, along: number): Point => [
      centre[0] + rx * (Math.cos(angle) - along * Math.sin(angle)),
      centre[1] + ry * (Math.sin(angle) + along * Math.cos(angle)),
    ];
    return curve(...at(one, handle), ...at(two, -handle), ...(index === parts - 1 ? to : at(two, 0)));
  });
}
