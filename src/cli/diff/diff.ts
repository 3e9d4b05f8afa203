import { diffSops } from '../../sop/diff/diff-sops';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { safeJson } from '../safe-json';
import type { Verb } from '../verb';

const USAGE = 'diff A B [--json]';

/** Says in words what B does otherwise than A, a line for each thing. How the two are drawn says nothing. */
export const diff: Verb = {
  usage: USAGE,
  about: 'says in words what differs between two SOPs; how they are drawn says nothing',
  async run(args, terminal) {
    const { paths, options } = readArguments(args, { json: { type: 'boolean' } }, 2, USAGE);
    const [from = '', to = ''] = paths;
    const { sop: before } = await readSop(from, terminal);
    const { sop: after } = await readSop(to, terminal);
    const changes = diffSops(before, after);
    if (options.json) terminal.result(`${safeJson({ changes })}\n`);
    else {
      for (const { sentence } of changes) terminal.print(sentence);
      const count = changes.length === 0 ? 'no differences' : changes.length === 1 ? '1 difference' : `${changes.length} differences`;
      terminal.talk(`laneway: “${from}” and “${to}”: ${count}`);
    }
    return changes.length === 0 ? 0 : 1;
  },
};
