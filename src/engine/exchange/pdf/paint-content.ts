import { cleanUrl } from '../../../sop/model/clean-url';
import { KAPPA, num, pathInPdf } from './path-in-pdf';
import { type PictureElement, readMarkup } from './read-markup';
import type { UsedLetters } from './used-letters';

/** A place on a page that leads to an address; px of the picture, from its top left corner. */
export interface PdfLink {
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfContent {
  /** Operators, in px of the picture with y running down. */
  readonly operators: string;
  readonly links: readonly PdfLink[];
}

/** a, b, c, d, e, f as SVG and PDF name them alike. */
type Matrix = readonly [number, number, number, number, number, number];
type Attributes = Readonly<Record<string, string>>;

interface Painter {
  readonly out: string[];
  readonly letters: UsedLetters;
  /** Opacities in thousandths that the file needs. */
  readonly opacities: Set<number>;
  readonly links: PdfLink[];
}

/** What an element hands down to those inside it. */
const INHERITED = ['font-size', 'font-weight', 'text-anchor', 'fill', 'fill-opacity'] as const;

/** A picture of ours as the content of a page. Text stays text; `letters` and `opacities` learn what the page uses. */
export function paintContent(svg: string, letters: UsedLetters, opacities: Set<number>): PdfContent {
  const painter: Painter = { out: [], letters, opacities, links: [] };
  for (const child of readMarkup(svg).children) if (typeof child !== 'string') paint(painter, child, {}, [1, 0, 0, 1, 0, 0]);
  return { operators: painter.out.join('\n'), links: painter.links };
}

function paint(painter: Painter, element: PictureElement, above: Attributes, matrix: Matrix): void {
  const { name, attributes } = element;
  const handed = Object.fromEntries(INHERITED.flatMap((key) => (above[key] === undefined ? [] : [[key, above[key]]])));
  const own: Attributes = { ...handed, ...attributes };
  const moved = attributes.transform === undefined ? null : transformOf(attributes.transform);
  const here = moved === null ? matrix : times(matrix, moved);
  const { out } = painter;
  if (moved !== null) out.push('q', `${moved.map(num).join(' ')} cm`);
  const shape = shapeOf(name, attributes);
  if (shape !== null) paintShape(painter, shape, own);
  else if (name === 'text') paintText(painter, element, own);
  else if (name === 'svg' || name === 'g' || name === 'a') {
    for (const child of element.children) if (typeof child !== 'string') paint(painter, child, own, here);
    if (name === 'a') addLink(painter, element, here);
  } else if (!SILENT.has(name)) throw new Error(`The picture has a part that no page can show: ${name}`);
  if (moved !== null) out.push('Q');
}

/** They say something, and show nothing. */
const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

const value = (attributes: Attributes, key: string, otherwise = 0) => Number(attributes[key] ?? otherwise);

function shapeOf(name: string, of: Attributes): string | null {
  const at = (key: string) => value(of, key);
  if (name === 'path') return pathInPdf(of.d ?? '');
  if (name === 'line') return `${num(at('x1'))} ${num(at('y1'))} m\n${num(at('x2'))} ${num(at('y2'))} l`;
  if (name === 'circle') return roundBox(at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r'), at('r'));
  if (name !== 'rect') return null;
  const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
  const radius = Math.min(at('rx'), width / 2, height / 2);
  return radius > 0 ? roundBox(x, y, width, height, radius) : `${[x, y, width, height].map(num).join(' ')} re`;
}

function roundBox(x: number, y: number, width: number, height: number, radius: number): string {
  const [right, bottom, out] = [x + width, y + height, radius * (1 - KAPPA)];
  const corner = (...points: readonly number[]) => `${points.map(num).join(' ')} c`;
  return [
    `${num(x + radius)} ${num(y)} m`,
    `${num(right - radius)} ${num(y)} l`,
    corner(right - out, y, right, y + out, right, y + radius),
    `${num(right)} ${num(bottom - radius)} l`,
    corner(right, bottom - out, right - out, bottom, right - radius, bottom),
    `${num(x + radius)} ${num(bottom)} l`,
    corner(x + out, bottom, x, bottom - out, x, bottom - radius),
    `${num(x)} ${num(y + radius)} l`,
    corner(x, y + out, x + out, y, x + radius, y),
    'h',
  ].join('\n');
}

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

function paintShape(painter: Painter, shape: string, of: Attributes): void {
  const fill = colourOf(of.fill ?? '#000000');
  const stroke = colourOf(of.stroke ?? 'none');
  if (shape === '' || (fill === null && stroke === null)) return;
  painter.out.push('q', ...(fill === null ? [] : [`${fill} rg`]), ...opacity(painter, of));
  if (stroke !== null)
    painter.out.push(
      `${stroke} RG`,
      `${num(value(of, 'stroke-width', 1))} w`,
      `${CAPS[of['stroke-linecap'] ?? ''] ?? 0} J`,
      `${JOINS[of['stroke-linejoin'] ?? ''] ?? 0} j`,
      `[${of['stroke-dasharray'] ?? ''}] 0 d`,
    );
  painter.out.push(shape, fill === null ? 'S' : stroke === null ? 'f' : 'B', 'Q');
}

function opacity({ opacities }: Painter, of: Attributes): readonly string[] {
  const thousandths = Math.round(value(of, 'fill-opacity', 1) * 1000);
  if (thousandths >= 1000) return [];
  opacities.add(thousandths);
  return [`/A${thousandths} gs`];
}

function paintText(painter: Painter, { children }: PictureElement, of: Attributes): void {
  const fill = colourOf(of.fill ?? '#000000');
  if (fill === null) return;
  painter.out.push('q', `${fill} rg`, ...opacity(painter, of));
  for (const child of children)
    if (typeof child === 'string') paintLine(painter, child, of);
    else paintLine(painter, child.children.join(''), { ...of, ...child.attributes });
  painter.out.push('Q');
}

function paintLine({ out, letters }: Painter, text: string, of: Attributes): void {
  const size = value(of, 'font-size', 16);
  const weight = of['font-weight'] === 'bold' ? 700 : 400;
  const runs = letters.runsOf(text, weight);
  // The space at the end of a line is there for those who copy it, and does not count.
  const width = letters.runsOf(text.trimEnd(), weight).reduce((sum, { advance }) => sum + (advance * size) / 1000, 0);
  const anchor = of['text-anchor'];
  let x = value(of, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  for (const { face, glyphs, text: stands, advance } of runs) {
    const hex = glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');
    const line = `BT /${face.name} ${num(size)} Tf 1 0 0 -1 ${num(x)} ${num(value(of, 'y'))} Tm <${hex}> Tj ET`;
    out.push(stands === null ? line : `/Span <</ActualText ${textString(stands)}>> BDC ${line} EMC`);
    x += (advance * size) / 1000;
  }
}

/** A text outside contents: UTF-16 with its mark, in hex. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** Three numbers from 0 to 1; null: it is not painted. */
function colourOf(colour: string): string | null {
  if (colour === 'none') return null;
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new Error(`The picture has a colour that is not known: ${colour}`);
  return [0, 2, 4].map((at) => num(Number.parseInt(digits.slice(at, at + 2), 16) / 255)).join(' ');
}

/** The box of a chip is where its link can be pressed. */
function addLink({ links }: Painter, { attributes, children }: PictureElement, matrix: Matrix): void {
  const href = cleanUrl(attributes.href ?? '');
  const box = children.find((child) => typeof child !== 'string' && child.name === 'rect');
  if (href === null || box === undefined || typeof box === 'string') return;
  const [x, y] = [value(box.attributes, 'x'), value(box.attributes, 'y')];
  const [left, top] = at(matrix, x, y);
  const [right, bottom] = at(matrix, x + value(box.attributes, 'width'), y + value(box.attributes, 'height'));
  links.push({
    href,
    left: Math.min(left, right),
    top: Math.min(top, bottom),
    right: Math.max(left, right),
    bottom: Math.max(top, bottom),
  });
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** `translate`, `scale` and `rotate`, one after the other. */
function transformOf(text: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [whole, name, written = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0] = written.split(/[\s,]+/).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      matrix = times(times(times(matrix, [1, 0, 0, 1, b ?? 0, c]), [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -(b ?? 0), -c]);
    } else throw new Error(`The picture is moved in a way that is not known: ${whole}`);
  }
  return matrix;
}
