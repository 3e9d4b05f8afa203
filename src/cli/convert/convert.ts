import { paintSvg } from '../../engine/exchange/svg/paint-svg';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import { Refusal } from '../refusal';
import type { Verb } from '../verb';

const USAGE = 'convert IN OUT';

/** How each format is written, by the end of the file name. */
const WRITERS: Readonly<Record<string, (sop: SopDocument) => string>> = {
  '.json': writeSopFile,
  '.svg': (sop) => paintSvg(sop, { theme: 'light', carrySource: true }),
};

/** Writes an SOP in the format that the name of the new file asks for. What the old file is, its content tells. */
export const convert: Verb = {
  usage: USAGE,
  about: 'writes an SOP as .sop.json or .svg; reads .sop.json, and .svg or .png that carry one',
  async run(args, terminal) {
    const [from = '', to = ''] = readArguments(args, {}, 2, USAGE).paths;
    const write = writerFor(to);
    const { sop } = await readSop(from, terminal);
    await writeWhole(to, write(sop));
    terminal.talk(`laneway: wrote “${to}”`);
    return 0;
  },
};

function writerFor(path: string): (sop: SopDocument) => string {
  const name = path.toLowerCase();
  if (name.endsWith('.png'))
    throw new Refusal(`“${path}” can’t be written: only a browser makes PNG pictures, use Export in the editor, or .svg here`);
  const writer = Object.entries(WRITERS).find(([extension]) => name.endsWith(extension))?.[1];
  if (writer === undefined) throw new Refusal(`“${path}” can’t be written: its name must end in .sop.json or .svg, which says the format`);
  return writer;
}
