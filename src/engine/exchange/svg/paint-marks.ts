import { routeOf } from '../../../sop/drawing/direct-route';
import { widthIn } from '../../../sop/drawing/lettering';
import type { Theme } from '../../../sop/drawing/palette';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { type Markup, tag, together, words } from './markup';
import { NOTHING, paintRect } from './paint-text';

/** What became of a thing, as the comparison of two versions says it. */
export type MarkKind = 'added' | 'removed' | 'moved' | 'changed';

export interface Marks {
  readonly steps: ReadonlyMap<StepId, MarkKind>;
  readonly connectors: ReadonlyMap<ConnectorId, MarkKind>;
}

interface MarkLook {
  /** A sign, a word and a pattern of its own for each, so that no colour is needed to tell them apart. */
  readonly sign: string;
  readonly word: string;
  readonly dashes: string | null;
  readonly colour: { readonly [T in Theme]: string };
}

export const MARK_LOOKS: { readonly [Kind in MarkKind]: MarkLook } = {
  added: { sign: '+', word: 'Added', dashes: null, colour: { light: '#1e6b3a', dark: '#86d6a2' } },
  removed: { sign: '−', word: 'Removed', dashes: '2 5', colour: { light: '#b3261e', dark: '#ff9d94' } },
  moved: { sign: '→', word: 'Moved', dashes: '14 5', colour: { light: '#6336a8', dark: '#c7a8ff' } },
  changed: { sign: '≠', word: 'Changed', dashes: '7 4', colour: { light: '#8a5300', dark: '#f1be6c' } },
};

const SIZE = 12;
const HEIGHT = 18;
const OUT = 6;
const width = widthIn({ size: SIZE, weight: 700 });

function badge(kind: MarkKind, x: number, y: number, theme: Theme): Markup {
  const { sign, word, colour } = MARK_LOOKS[kind];
  const text = `${sign} ${word}`;
  return together([
    paintRect(x, y, width(text) + 12, HEIGHT, { fill: colour[theme], radius: 4 }),
    tag('text', { x: x + 6, y: y + 13, 'font-size': SIZE, 'font-weight': 'bold', fill: theme === 'dark' ? '#14181f' : '#ffffff' }, [
      words(text),
    ]),
  ]);
}

/** What differs, marked on a picture: a frame round each step, a broad line along each connector, and a badge with sign and word. */
export function paintMarks(sop: SopDocument, marks: Marks | undefined, theme: Theme): Markup {
  if (marks === undefined) return NOTHING;
  const lines = [...marks.connectors].flatMap(([id, kind]) => {
    const connector = sop.connectors.get(id);
    if (connector === undefined) return [];
    const { points } = routeOf(sop, connector);
    const { colour, dashes } = MARK_LOOKS[kind];
    const [x = 0, y = 0] = points[Math.floor((points.length - 1) / 2)] ?? [];
    const [x2 = x, y2 = y] = points[Math.floor((points.length - 1) / 2) + 1] ?? [];
    return [
      tag('g', { 'data-mark': kind, 'data-marked-connector': id }, [
        tag('polyline', {
          points: points.map(([left, top]) => `${Math.round(left)},${Math.round(top)}`).join(' '),
          fill: 'none',
          stroke: colour[theme],
          'stroke-width': 6,
          'stroke-opacity': 0.55,
          'stroke-dasharray': dashes,
        }),
        badge(kind, (x + x2) / 2 - 12, (y + y2) / 2 - HEIGHT / 2, theme),
      ]),
    ];
  });
  const frames = [...marks.steps].flatMap(([id, kind]) => {
    const box = sop.drawing.placements.get(id);
    if (box === undefined) return [];
    const { colour, dashes } = MARK_LOOKS[kind];
    return [
      tag('g', { 'data-mark': kind, 'data-marked-step': id }, [
        tag('rect', {
          x: box.x - OUT,
          y: box.y - OUT,
          width: box.width + 2 * OUT,
          height: box.height + 2 * OUT,
          rx: 9,
          fill: 'none',
          stroke: colour[theme],
          'stroke-width': 3,
          'stroke-dasharray': dashes,
        }),
        badge(kind, box.x - OUT, box.y - OUT - HEIGHT + 3, theme),
      ]),
    ];
  });
  return together([...lines, ...frames]);
}
