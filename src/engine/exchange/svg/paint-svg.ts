import { routeOf } from '../../../sop/drawing/direct-route';
import { lineHops } from '../../../sop/drawing/line-hops';
import type { Theme } from '../../../sop/drawing/palette';
import { settled } from '../../../sop/drawing/settled';
import { FONT_FAMILY } from '../../../sop/drawing/text-width';
import type { SopDocument } from '../../../sop/model/sop-document';
import { carriedFile } from '../page/carried-file';
import { svgSource } from '../picture/carry-in-svg';
import { describeSop } from './describe-sop';
import { LOOKS } from './look';
import { type Markup, tag, together, words } from './markup';
import { toolsBySteps } from './paint-chips';
import { paintConnector, paintConnectorLabel, toOutlines } from './paint-connector';
import { paintBands, paintHeaders, paintTitle } from './paint-frame';
import { paintLegend } from './paint-legend';
import { type Marks, paintMarks } from './paint-marks';
import { paintNote } from './paint-note';
import { paintStep } from './paint-step';
import { NOTHING, paintRect } from './paint-text';
import { paintWatermark } from './paint-watermark';
import { pictureFrame } from './picture-frame';

export interface PaintOptions {
  readonly theme: Theme;
  /** A ground in the colour of the theme; without it the picture is transparent. Default: true. */
  readonly background?: boolean;
  /** Puts the SOP itself into the picture, so that the picture opens again. Default: false. */
  readonly carrySource?: boolean;
  /** A row below the drawing that says what shapes and lines mean. Default: true. */
  readonly legend?: boolean;
  /** A word across the picture, such as “Draft”; null or absent: none. */
  readonly watermark?: string | null;
  /** What differs from another state of the SOP; absent: nothing is marked. */
  readonly marks?: Marks;
}

/** A picture and its natural size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The whole diagram of an SOP as an SVG file. */
export function paintSvg(sop: SopDocument, options: PaintOptions): string {
  return paintPicture(sop, options).svg;
}

/**
 * The whole diagram with its size. Pure and without a browser. No styles, no ids, no markers, no foreignObject: what is written
 * here looks the same in browsers, slides and drawing programs, and several pictures can stand in one page.
 */
export function paintPicture(given: SopDocument, options: PaintOptions): Picture {
  const sop = settled(given);
  const look = LOOKS[options.theme];
  const about = describeSop(sop);
  const frame = pictureFrame(sop, options.theme, {
    legend: options.legend ?? true,
    subtitle: [options.watermark, about.short].filter(Boolean).join('  ·  '),
  });
  const { x, y } = frame.whole;
  const width = Math.ceil(frame.whole.width);
  const height = Math.ceil(frame.whole.height);
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${Math.floor(x)} ${Math.floor(y)} ${width} ${height}`,
      role: 'graphics-document',
      'aria-roledescription': 'standard operating procedure',
      'font-family': FONT_FAMILY,
      'data-sop-id': sop.profile.id,
    },
    [
      tag('title', {}, [words(sop.profile.title || 'Untitled SOP')]),
      tag('desc', {}, [words(about.long)]),
      options.carrySource === true ? svgSource(carriedFile(given)) : NOTHING,
      options.background === false ? NOTHING : paintRect(Math.floor(x), Math.floor(y), width, height, { fill: look.ground }),
      paintTitle(frame, look),
      paintBands(frame, look),
      paintHeaders(frame, look),
      ...paintContent(sop, options.theme),
      paintMarks(sop, options.marks, options.theme),
      paintLegend(frame, look),
      paintWatermark(options.watermark, frame.whole, look),
    ],
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function paintContent(sop: SopDocument, theme: Theme): readonly Markup[] {
  const look = LOOKS[theme];
  const tools = toolsBySteps(sop);
  const routed = [...sop.connectors.values()].map((connector) => {
    const route = routeOf(sop, connector);
    return { connector, route, points: toOutlines(sop, connector, route.points) };
  });
  const hops = lineHops(routed.map(({ points }) => points));
  const steps = [...sop.steps.values()].map((step) => {
    const box = sop.drawing.placements.get(step.id);
    return box === undefined ? NOTHING : paintStep(sop, step, box, tools.get(step.id) ?? [], look);
  });
  return [
    together([...sop.notes.values()].map((note) => paintNote(note, look))),
    together(routed.map(({ connector, points }, index) => paintConnector(sop, connector, { points, hops: hops[index] ?? [] }, look))),
    together(steps),
    together(routed.map(({ connector, route }) => paintConnectorLabel(connector, route, look))),
  ];
}
