import { widthIn } from '../../../sop/drawing/lettering';
import { lineHops } from '../../../sop/drawing/line-hops';
import { oneLine } from '../../../sop/drawing/text-lines';
import type { Placement } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Look } from '../svg/look';
import { type Markup, px, tag, together, words } from '../svg/markup';
import type { UsedTool } from '../svg/paint-chips';
import { paintConnector, paintConnectorLabel, toOutlines } from '../svg/paint-connector';
import { paintBands, paintHeaders } from '../svg/paint-frame';
import { paintNote } from '../svg/paint-note';
import { paintStep } from '../svg/paint-step';
import { NOTHING, paintText, type TextStyle } from '../svg/paint-text';
import type { Band } from '../svg/picture-frame';
import type { Block, BlockLine, Mark } from './block';
import { type MarkWords, paintMark } from './paint-mark';
import { SMALLEST_TEXT } from './room';

export interface BlockPaint {
  readonly sop: SopDocument;
  readonly look: Look;
  readonly tools: ReadonlyMap<StepId, readonly UsedTool[]>;
  wordsOf(mark: Mark): MarkWords;
}

/** One row with its lanes, steps, connectors and marks, from its own top left corner. */
export function paintBlock(block: Block, { sop, look, tools, wordsOf }: BlockPaint): Markup {
  const placements = new Map(block.steps.map((placement): [StepId, Placement] => [placement.id, placement]));
  const ways = block.lines.map((line) => ({
    connector: line.connector,
    points: toOutlines(withEnds(sop, placements, line), line.connector, line.points),
  }));
  const hops = lineHops(ways.map(({ points }) => points));
  return together([
    paintBands(block.frame, look),
    paintHeaders(block.frame, look),
    ...uprightNames(block, look),
    ...block.notes.map((note) => paintNote(note, look)),
    ...ways.map(({ connector, points }, index) => paintConnector(sop, connector, { points, hops: hops[index] ?? [] }, look)),
    ...block.steps.map((placement) => {
      const step = sop.steps.get(placement.id);
      return step === undefined ? NOTHING : paintStep(sop, step, placement, tools.get(placement.id) ?? [], look);
    }),
    ...block.lines.map((line) => (line.label === null ? NOTHING : paintConnectorLabel(line.connector, routeOf(line), look))),
    ...block.marks.map((mark) => paintMark(mark, wordsOf(mark), look)),
  ]);
}

function routeOf({ connector, points, label }: BlockLine) {
  return label === null ? { id: connector.id, points } : { id: connector.id, points, label };
}

/** Only an end that stands here is drawn onto the outline of its step. */
function withEnds(sop: SopDocument, all: ReadonlyMap<StepId, Placement>, { connector, meets }: BlockLine): SopDocument {
  const placements = new Map<StepId, Placement>();
  const from = meets.from ? all.get(connector.from) : undefined;
  const to = meets.to ? all.get(connector.to) : undefined;
  if (from !== undefined) placements.set(from.id, from);
  if (to !== undefined) placements.set(to.id, to);
  return { ...sop, drawing: { ...sop.drawing, placements } };
}

const UPRIGHT_STAGE = { size: 13, bold: true } as const;
const UPRIGHT_LANE = { size: SMALLEST_TEXT } as const;
const ENDS = 8;

/** In what runs down: the names of stages beside them, and of lanes too narrow for their names along themselves, both read upwards. */
function uprightNames(block: Block, look: Look): readonly Markup[] {
  const { frame, inner } = block;
  if (frame.rows[0]?.table !== 'stages') return [];
  const { rowHeader } = frame;
  const stages = frame.rows.map(({ title = '', start, size, colours }) => {
    const line = oneLine(title, size - 2 * ENDS, widthIn({ size: UPRIGHT_STAGE.size, weight: 700 }));
    const from = start + ENDS + widthIn({ size: UPRIGHT_STAGE.size, weight: 700 })(line);
    return upright(line, rowHeader.x + rowHeader.width / 2 + 3, from, { ...UPRIGHT_STAGE, fill: colours?.ink ?? look.ink });
  });
  const thin = frame.columns.filter(({ lines }) => lines.length === 0);
  const lanes = thin.map((band) => {
    const [from, to] = quietStretch(block, band, inner.y + ENDS, inner.y + inner.height - ENDS);
    const line = oneLine(band.title ?? '', to - from, widthIn({ size: UPRIGHT_LANE.size, weight: 400 }));
    const y = from + widthIn({ size: UPRIGHT_LANE.size, weight: 400 })(line);
    return upright(line, band.start + band.size / 2 + 4, y, { ...UPRIGHT_LANE, fill: band.colours?.ink ?? look.inkSoft });
  });
  return [...stages, ...lanes];
}

/** Where no connector runs over a narrow lane: the first stretch that holds its name, else the longest. */
function quietStretch({ lines }: Block, { start, size, title = '' }: Band, top: number, bottom: number): readonly [number, number] {
  const over = lines.flatMap(({ points }) =>
    points.flatMap(([x, y], index) => {
      const next = points[index + 1];
      const isOver = next !== undefined && next[1] === y && Math.min(x, next[0]) < start + size && Math.max(x, next[0]) > start;
      return isOver && y > top && y < bottom ? [y] : [];
    }),
  );
  const stops = [top, ...over.sort((a, b) => a - b), bottom];
  const stretches = stops.slice(1).map((end, index) => [(stops[index] ?? top) + 3, end - 3] as const);
  const needed = widthIn({ size: UPRIGHT_LANE.size, weight: 400 })(title);
  const first = stretches.find(([from, to]) => to - from >= needed);
  return first ?? stretches.reduce((best, next) => (next[1] - next[0] > best[1] - best[0] ? next : best));
}

function upright(line: string, x: number, y: number, style: TextStyle): Markup {
  return tag('g', { transform: `translate(${px(x)} ${px(y)}) rotate(-90)` }, [paintText([line], 0, 0, 0, style)]);
}

/** Said of a row by those who read the picture aloud. */
export function rowTitle(sop: SopDocument, { frame }: Block): Markup {
  const stages = [...frame.rows, ...frame.columns].filter(({ table }) => table === 'stages').map(({ title }) => title ?? '');
  return tag('title', {}, [words(stages.join(', ') || sop.profile.title)]);
}
