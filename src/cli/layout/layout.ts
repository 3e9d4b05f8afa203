import { createNodeElk } from '../../engine/layout/create-node-elk';
import { layOut } from '../../engine/layout/lay-out';
import { applyLayout } from '../../sop/commands/apply-layout';
import { runPlain } from '../../sop/commands/run-plain';
import { settled } from '../../sop/drawing/settled';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import type { Verb } from '../verb';

const USAGE = 'layout FILE [-o OUT] [--keep]';

/** Lays out an SOP as the editor's Auto-layout does. `--keep` places only what has no place yet. Without `-o` the file goes to stdout. */
export const layout: Verb = {
  usage: USAGE,
  about: 'draws lanes, stages and steps anew; --keep leaves what is drawn already',
  async run(args, terminal) {
    const { paths, options } = readArguments(args, { out: { type: 'string', short: 'o' }, keep: { type: 'boolean' } }, 1, USAGE);
    const { sop } = await readSop(paths[0] ?? '', terminal);
    const text = writeSopFile(options.keep === true ? settled(sop) : await laidOut(sop, terminal));
    if (options.out === undefined) {
      terminal.result(text);
      return 0;
    }
    await writeWhole(options.out, text);
    terminal.talk(`laneway: wrote “${options.out}”`);
    return 0;
  },
};

async function laidOut(sop: SopDocument, terminal: Terminal): Promise<SopDocument> {
  if (sop.steps.size === 0) return settled(sop);
  const elk = createNodeElk();
  try {
    const result = await layOut(sop, { elk });
    if (result.note !== '') terminal.talk(`laneway: ${result.note}`);
    const applied = runPlain(sop, applyLayout, result);
    if ('refused' in applied) throw new Refusal(applied.refused);
    return applied.sop;
  } finally {
    elk.terminate();
  }
}
