import { paintWrapped } from '../../engine/exchange/pages/paint-wrapped';
import { ORIENTATIONS, PAPERS, readSheet, type Sheet } from '../../engine/exchange/pages/sheet';
import { paintSvg } from '../../engine/exchange/svg/paint-svg';
import { infoOf } from '../../engine/publish/info-of';
import { writeProcedure } from '../../engine/publish/write-procedure';
import { watermarkOf } from '../../engine/versions/standing';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import type { Verb } from '../verb';

const USAGE = 'convert IN OUT [--paper P]';
const PAPER_NAMES = Object.keys(PAPERS).flatMap((paper) => ORIENTATIONS.map((orientation) => `${paper}-${orientation}`));

/** The sheet is the paper whose width a picture is wrapped to; null: one long strip. */
type Writer = (sop: SopDocument, sheet: Sheet | null, terminal: Terminal) => string;

/** How each format is written, by the end of the file name. */
const WRITERS: Readonly<Record<string, Writer>> = {
  '.json': writeSopFile,
  '.md': (sop) => writeProcedure(sop, infoOf(sop)),
  '.svg': (sop, sheet, terminal) =>
    sheet === null ? paintSvg(sop, { theme: 'light', carrySource: true, watermark: watermarkOf(sop) }) : rowsOf(sop, sheet, terminal),
};

/**
 * Writes an SOP in the format that the name of the new file asks for. What the old file is, its content tells. `--paper` wraps a
 * picture into rows as wide as a paper.
 */
export const convert: Verb = {
  usage: USAGE,
  about: 'writes an SOP as .sop.json, .md or .svg (--paper a4-landscape: in rows); reads .sop.json, and .svg, .png or .html that carry one',
  async run(args, terminal) {
    const { paths, options } = readArguments(args, { paper: { type: 'string' } }, 2, USAGE);
    const [from = '', to = ''] = paths;
    const write = writerFor(to);
    const sheet = options.paper === undefined ? null : sheetFor(options.paper, to);
    const { sop } = await readSop(from, terminal);
    await writeWhole(to, write(sop, sheet, terminal));
    terminal.talk(`laneway: wrote “${to}”`);
    return 0;
  },
};

function rowsOf(sop: SopDocument, sheet: Sheet, terminal: Terminal): string {
  const { svg, tooSmall } = paintWrapped(sop, { sheet, theme: 'light', carrySource: true, watermark: watermarkOf(sop) });
  if (tooSmall > 0)
    terminal.talk(`laneway: steps overlap so that ${tooSmall} of the rows can’t be cut: their text is small (see laneway layout)`);
  return svg;
}

function writerFor(path: string): Writer {
  const name = path.toLowerCase();
  if (name.endsWith('.png'))
    throw new Refusal(`“${path}” can’t be written: only a browser makes PNG pictures, use Export in the editor, or .svg here`);
  const writer = Object.entries(WRITERS).find(([extension]) => name.endsWith(extension))?.[1];
  if (writer === undefined)
    throw new Refusal(`“${path}” can’t be written: its name must end in .sop.json, .md or .svg, which says the format`);
  return writer;
}

function sheetFor(name: string, path: string): Sheet {
  const sheet = readSheet(name);
  if (sheet === null) throw new Refusal(`there is no paper “${name}”; Laneway knows ${PAPER_NAMES.join(', ')}`);
  if (!path.toLowerCase().endsWith('.svg')) throw new Refusal(`“${path}” can’t be wrapped to a paper: only .svg pictures have rows`);
  return sheet;
}
