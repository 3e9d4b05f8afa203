import { layOutFast } from '../../engine/layout/lay-out-fast';
import { withLayout } from '../../engine/layout/with-layout';
import { AUDIENCES } from '../../engine/publish/audience';
import { publishPage } from '../../engine/publish/publish-page';
import { READER_TEXTS } from '../../engine/publish/reader-texts';
import { settled } from '../../sop/drawing/settled';
import type { SopDocument } from '../../sop/model/sop-document';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import { Refusal } from '../refusal';
import type { Verb } from '../verb';

const USAGE = 'publish FILE [-o OUT.html] [--audience A]';

/** Writes the page that people read an SOP by. The same file makes the same bytes, here and in the editor. Without `-o` it goes to stdout. */
export const publish: Verb = {
  usage: USAGE,
  about: 'writes the page that people read, one HTML file; --audience client or management leaves out the rest',
  async run(args, terminal) {
    const { paths, options } = readArguments(args, { out: { type: 'string', short: 'o' }, audience: { type: 'string' } }, 1, USAGE);
    const audience = AUDIENCES.find((one) => one === (options.audience ?? 'internal'));
    if (audience === undefined) throw new Refusal(`there is no audience “${options.audience}”; Laneway knows ${AUDIENCES.join(', ')}`);
    const { sop } = await readSop(paths[0] ?? '', terminal);
    const page = await publishPage(sop, { audience, texts: READER_TEXTS, layOut });
    if (options.out === undefined) {
      terminal.result(page);
      return 0;
    }
    await writeWhole(options.out, page);
    terminal.talk(`laneway: wrote “${options.out}”`);
    return 0;
  },
};

const layOut = (sop: SopDocument): SopDocument => withLayout(sop, layOutFast(settled(sop)));
