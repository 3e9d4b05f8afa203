import { widthIn } from '../../../sop/drawing/lettering';
import { FONT_FAMILY } from '../../../sop/drawing/text-width';
import type { SopDocument } from '../../../sop/model/sop-document';
import { carriedFile } from '../page/carried-file';
import { svgSource } from '../picture/carry-in-svg';
import { describeSop } from '../svg/describe-sop';
import { layLegend } from '../svg/lay-legend';
import { LOOKS } from '../svg/look';
import { type Markup, px, raw, tag, words } from '../svg/markup';
import { toolsBySteps } from '../svg/paint-chips';
import { paintTitle } from '../svg/paint-frame';
import { paintLegend } from '../svg/paint-legend';
import type { Picture } from '../svg/paint-svg';
import { NOTHING, paintRect, paintText } from '../svg/paint-text';
import { paintWatermark } from '../svg/paint-watermark';
import type { Block, Mark } from './block';
import { type BlockPaint, paintBlock, rowTitle } from './paint-block';
import type { MarkWords } from './paint-mark';
import { FOOT, SMALLEST_TEXT } from './room';
import type { WrappedPage } from './stack-on-pages';
import type { WrappedSop } from './wrap-sop';

const LEGEND_ABOVE = 14;
const HINT = 'A circle with a letter: the line goes on at the same letter.';

interface PageOptions {
  /** Carried by the first page. */
  readonly source?: SopDocument;
  /** A word across every page, such as “Draft”; null or absent: none. */
  readonly watermark?: string | null;
}

/** Paints the pages of a wrapped SOP one by one, so that a caller can let the screen breathe between two. */
export function pagePainter(wrapped: WrappedSop, options: PageOptions = {}): (page: WrappedPage) => Picture {
  const { sop, sheet, theme } = wrapped;
  const look = LOOKS[theme];
  const tools = toolsBySteps(sop);
  const about = describeSop(sop).long;
  return (page) => {
    const height = heightOf(wrapped, page);
    const paint: BlockPaint = { sop, look, tools, wordsOf: (mark) => wordsOf(wrapped, page, mark) };
    const title = sop.profile.title || 'Untitled SOP';
    const svg = tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: sheet.printed?.width ?? sheet.width,
        height: sheet.printed?.height ?? height,
        viewBox: `0 0 ${px(sheet.width)} ${px(height)}`,
        role: 'graphics-document',
        'aria-roledescription': 'standard operating procedure',
        'font-family': FONT_FAMILY,
        'data-sop-id': sop.profile.id,
        'data-page': page.number,
      },
      [
        tag('title', {}, [words(wrapped.pages.length === 1 ? title : `${title}, page ${page.number} of ${wrapped.pages.length}`)]),
        tag('desc', {}, [words(about)]),
        options.source === undefined || page.number > 1 ? NOTHING : svgSource(carriedFile(options.source)),
        paintRect(0, 0, sheet.width, height, { fill: look.ground }),
        paintHead(wrapped, page),
        ...page.blocks.map(({ block, x, y, scale }) => placed(sop, block, x, y, scale, paintBlock(block, paint))),
        paintFoot(wrapped, page, height, options.watermark ?? ''),
        paintWatermark(options.watermark, { x: 0, y: 0, width: sheet.width, height }, look),
      ],
    );
    return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: sheet.width, height };
  };
}

function placed(sop: SopDocument, block: Block, x: number, y: number, scale: number, content: Markup): Markup {
  const transform = `translate(${px(x)} ${px(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e5) / 1e5})`}`;
  return tag('g', { 'data-row': block.tile.index + 1, transform }, [rowTitle(sop, block), content]);
}

function wordsOf({ sop, pageOf }: WrappedSop, page: WrappedPage, { other }: Mark): MarkWords {
  const there = pageOf[other.tile.index] ?? page.number;
  return { name: sop.steps.get(other.stepId)?.name || 'unnamed step', page: there === page.number ? null : there };
}

/** The title and what is said of the SOP; later pages have the title alone, small. */
function paintHead({ sop, sheet, theme, title }: WrappedSop, page: WrappedPage): Markup {
  const look = LOOKS[theme];
  const { margin } = sheet;
  if (page.number > 1) {
    const [line = ''] = [sop.profile.title || 'Untitled SOP'];
    return paintText([line], margin, margin + 11, 0, { size: 12, bold: true, fill: look.inkSoft });
  }
  const frame = {
    title: { lines: title.lines, x: margin, y: margin, lineHeight: title.lineHeight },
    subtitle: { lines: title.about, x: margin, y: margin + title.lines.length * title.lineHeight, lineHeight: title.aboutHeight },
  };
  return paintTitle(frame, look);
}

function paintFoot(wrapped: WrappedSop, page: WrappedPage, height: number, watermark: string): Markup {
  const { sheet, theme, pages } = wrapped;
  const { margin } = sheet;
  const look = LOOKS[theme];
  const baseline = height - margin - 3;
  const number = `Page ${page.number} of ${pages.length}`;
  const small = { size: SMALLEST_TEXT, fill: look.inkSoft };
  const hasMarks = page.blocks.some(({ block }) => block.marks.length > 0);
  return raw(
    [
      hasMarks ? paintText([HINT], margin, baseline, 0, small) : NOTHING,
      watermark === '' ? NOTHING : paintText([watermark], sheet.width / 2, baseline, 0, { ...small, bold: true, anchor: 'middle' }),
      sheet.height === null
        ? NOTHING
        : paintText([number], sheet.width - margin - widthIn({ size: SMALLEST_TEXT, weight: 400 })(number), baseline, 0, small),
      legendOf(wrapped, page),
    ].join(''),
  );
}

/** Below the rows of the last page that has room for it. */
function legendOf({ sop, sheet, theme, pages }: WrappedSop, page: WrappedPage): Markup {
  const { margin } = sheet;
  const legend = layLegend(sop, true, sheet.width - 2 * margin);
  const limit = sheet.height === null ? Number.POSITIVE_INFINITY : sheet.height - margin - FOOT;
  const last = pages.findLast(({ end }) => end + LEGEND_ABOVE + legend.height <= limit);
  if (legend.height === 0 || last !== page) return NOTHING;
  return paintLegend({ legend: { ...legend, x: margin, y: page.end + LEGEND_ABOVE } }, LOOKS[theme]);
}

/** A sheet without an end is as high as what is on it. */
function heightOf({ sop, sheet }: WrappedSop, page: WrappedPage): number {
  if (sheet.height !== null) return sheet.height;
  const legend = layLegend(sop, true, sheet.width - 2 * sheet.margin).height;
  return Math.ceil(page.end + (legend > 0 ? LEGEND_ABOVE + legend : 0) + FOOT + sheet.margin);
}
