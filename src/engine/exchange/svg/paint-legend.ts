import { stepShape } from '../../../sop/drawing/step-shapes';
import { type LegendEntry, SAMPLE } from './lay-legend';
import type { Look } from './look';
import { type Markup, tag, together } from './markup';
import { paintLine } from './paint-connector';
import { criticalMark, glyph } from './paint-step';
import { paintText } from './paint-text';
import type { PictureFrame } from './picture-frame';

const WIDTH = 28;
const HEIGHT = 18;

/** What the shapes and lines mean, in one row below the drawing. */
export function paintLegend({ legend }: Pick<PictureFrame, 'legend'>, look: Look): Markup {
  return together(
    legend.entries.map((entry) =>
      tag('g', { transform: `translate(${legend.x + entry.x} ${legend.y + entry.y})` }, [
        ...sample(entry.sample, look),
        paintText([entry.word], SAMPLE + 1, 13.2, 0, { size: 12, fill: look.inkSoft }),
      ]),
    ),
  );
}

function sample(kind: LegendEntry['sample'], look: Look): readonly Markup[] {
  if (kind === 'approved' || kind === 'rejected') {
    return paintLine([[0, HEIGHT / 2], [WIDTH, HEIGHT / 2]], kind, look); // biome-ignore format: two points read best on one line
  }
  if (kind === 'critical') return [tag('g', { transform: `translate(${WIDTH - 10} ${HEIGHT / 2})` }, [criticalMark(18, 'task', look)])];
  const shape = stepShape(kind, WIDTH, HEIGHT);
  const { fill, stroke } = look.kinds[kind];
  const outline = tag('path', {
    d: kind === 'milestone' || kind === 'escalation' ? small(kind) : shape.outline,
    fill,
    stroke,
    'stroke-linejoin': 'round',
  });
  return [outline, glyph(kind, (WIDTH - 10) / 2, (HEIGHT - 10) / 2, look, 10)];
}

/** The points of these two would eat up a sample of this size. */
function small(kind: 'milestone' | 'escalation'): string {
  const left = kind === 'milestone' ? `H7L0 ${HEIGHT / 2}L7 0Z` : 'H0V0Z';
  return `M${kind === 'milestone' ? 7 : 0} 0H${WIDTH - 7}L${WIDTH} ${HEIGHT / 2}L${WIDTH - 7} ${HEIGHT}${left}`;
}
