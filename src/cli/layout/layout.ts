import { createNodeElk } from '../../engine/layout/create-node-elk';
import { type EngineChoice, layOut } from '../../engine/layout/lay-out';
import { layOutAfterEdit } from '../../engine/layout/lay-out-after-edit';
import { layOutFast } from '../../engine/layout/lay-out-fast';
import type { LayoutResult } from '../../engine/layout/layout-result';
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

const USAGE = 'layout FILE [-o OUT] [--keep | --fast] [--engine best|elk|own]';
const ENGINES = ['best', 'elk', 'own'] as const;

/**
 * Lays out an SOP as the editor's Auto-layout does; with `--keep` as the editor does after an edit: what is drawn keeps its order, and a
 * drawing that no layout made stays as it is; with `--fast` without a search, which takes a small part of the time. Without `-o` the file goes to stdout.
 */
export const layout: Verb = {
  usage: USAGE,
  about: 'draws lanes, stages and steps anew; --keep changes only what it must',
  async run(args, terminal) {
    const { paths, options } = readArguments(
      args,
      { out: { type: 'string', short: 'o' }, keep: { type: 'boolean' }, fast: { type: 'boolean' }, engine: { type: 'string' } },
      1,
      USAGE,
    );
    const engine = ENGINES.find((one) => one === (options.engine ?? 'best'));
    if (engine === undefined || (options.keep && options.fast)) throw new Refusal(`expected: laneway ${USAGE}`);
    const { sop } = await readSop(paths[0] ?? '', terminal);
    const text = writeSopFile(options.keep === true ? kept(sop) : await laidOut(sop, options.fast === true ? 'fast' : engine, terminal));
    if (options.out === undefined) {
      terminal.result(text);
      return 0;
    }
    await writeWhole(options.out, text);
    terminal.talk(`laneway: wrote “${options.out}”`);
    return 0;
  },
};

function applied(sop: SopDocument, result: LayoutResult): SopDocument {
  const made = runPlain(sop, applyLayout, result);
  if ('refused' in made) throw new Refusal(made.refused);
  return made.sop;
}

/** Steps that have no place yet are the ones that came with the edit. */
function kept(sop: SopDocument): SopDocument {
  if (sop.steps.size === 0) return settled(sop);
  const fresh = new Set([...sop.steps.keys()].filter((id) => !sop.drawing.placements.has(id)));
  const drawn = settled(sop);
  return applied(drawn, layOutAfterEdit(drawn, fresh));
}

async function laidOut(sop: SopDocument, engine: EngineChoice | 'fast', terminal: Terminal): Promise<SopDocument> {
  if (sop.steps.size === 0) return settled(sop);
  if (engine === 'fast') return applied(sop, layOutFast(sop));
  const elk = createNodeElk();
  try {
    const result = await layOut(sop, { elk, engine });
    if (result.note !== '') terminal.talk(`laneway: ${result.note}`);
    return applied(sop, result);
  } finally {
    elk.terminate();
  }
}
