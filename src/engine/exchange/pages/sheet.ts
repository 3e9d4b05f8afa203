const PX_PER_INCH = 96;
const PX_PER_MM = PX_PER_INCH / 25.4;

interface Paper {
  readonly name: string;
  readonly long: number;
  readonly short: number;
  readonly unit: 'mm' | 'in' | 'px';
  /** Kept free at each side; more than the edge that printers can't reach. */
  readonly margin: number;
}

/** What an SOP can be wrapped for. The screen is a paper too: the page of a slide, and the width of a wide screen. */
export const PAPERS = {
  a4: { name: 'A4', long: 297, short: 210, unit: 'mm', margin: 10 },
  a3: { name: 'A3', long: 420, short: 297, unit: 'mm', margin: 12 },
  letter: { name: 'US Letter', long: 11, short: 8.5, unit: 'in', margin: 0.4 },
  screen: { name: 'Screen 16:9', long: 1920, short: 1080, unit: 'px', margin: 32 },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperId = keyof typeof PAPERS;
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** One page to draw on. Lengths are px, of which 96 make an inch on paper. */
export interface Sheet {
  readonly width: number;
  /** Null: as high as the rows need, all one under the other. */
  readonly height: number | null;
  readonly margin: number;
  /** Its size in the unit of the paper, for the root of a picture: printers round px. */
  readonly printed: { readonly width: string; readonly height: string } | null;
}

const PX_PER: { readonly [Unit in Paper['unit']]: number } = { mm: PX_PER_MM, in: PX_PER_INCH, px: 1 };

/** A paper that lies or stands. */
export function sheetOf(paper: PaperId, orientation: Orientation): Sheet {
  const { long, short, unit, margin } = PAPERS[paper];
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  const scale = PX_PER[unit];
  return {
    width: width * scale,
    height: height * scale,
    margin: margin * scale,
    printed: { width: `${width}${unit}`, height: `${height}${unit}` },
  };
}

/** As wide as a sheet and without an end: for one picture with all rows. */
export function endlessSheet(width: number, margin: number): Sheet {
  return { width, height: null, margin, printed: null };
}

/** Reads `a4`, `a4-portrait`, `screen-landscape` …; null: there is no such paper. */
export function readSheet(name: string): Sheet | null {
  const [paper = '', orientation = 'landscape', ...rest] = name.toLowerCase().split('-');
  const known = ORIENTATIONS.find((one) => one === orientation);
  return rest.length === 0 && known !== undefined && isPaper(paper) ? sheetOf(paper, known) : null;
}

function isPaper(name: string): name is PaperId {
  return Object.hasOwn(PAPERS, name);
}
