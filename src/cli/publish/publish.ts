import { infoOf } from '../../engine/publish/info-of';
import { READER_TEXTS } from '../../engine/publish/reader-texts';
import { writePage } from '../../engine/publish/write-page';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import type { Verb } from '../verb';

const USAGE = 'publish FILE [-o OUT.html]';

/** Writes the page that people read an SOP by. The same file makes the same bytes, here and in the editor. Without `-o` it goes to stdout. */
export const publish: Verb = {
  usage: USAGE,
  about: 'writes the page that people read: one HTML file that needs no network',
  async run(args, terminal) {
    const { paths, options } = readArguments(args, { out: { type: 'string', short: 'o' } }, 1, USAGE);
    const { sop } = await readSop(paths[0] ?? '', terminal);
    const page = writePage(sop, infoOf(sop), READER_TEXTS);
    if (options.out === undefined) {
      terminal.result(page);
      return 0;
    }
    await writeWhole(options.out, page);
    terminal.talk(`laneway: wrote “${options.out}”`);
    return 0;
  },
};
