import { fixAllSure } from '../../sop/fixes/fix-all';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { Finding } from '../../sop/model/finding';
import type { SopDocument } from '../../sop/model/sop-document';
import { lintFile } from '../../sop/rules/lint-file';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import { Refusal } from '../refusal';
import { safeJson } from '../safe-json';
import type { Terminal } from '../terminal';
import type { Verb } from '../verb';

const USAGE = 'lint FILE [--json] [--fix -o OUT]';

/**
 * Says what is wrong with an SOP, and with which part of it. With `--fix` it first puts right what can be put right without asking,
 * and writes that to OUT, which may be the same file; then it says what is left.
 */
export const lint: Verb = {
  usage: USAGE,
  about: 'says what is wrong, and with which step; --fix puts right what needs no asking',
  async run(args, terminal) {
    const { paths, options } = readArguments(
      args,
      { json: { type: 'boolean' }, fix: { type: 'boolean' }, out: { type: 'string', short: 'o' } },
      1,
      USAGE,
    );
    if ((options.fix === true) !== (options.out !== undefined)) throw new Refusal(`expected: laneway ${USAGE}`);
    const [path = ''] = paths;
    const read = await readSop(path, terminal);
    const today = new Date().toISOString().slice(0, 10);
    const sop = options.out === undefined ? read.sop : await putRight(read.sop, options.out, today, terminal);
    // What the reader left out is not in what was written any more.
    const findings = lintFile(sop, options.out === undefined ? read.damages : [], { today });
    if (options.json) terminal.result(`${safeJson({ findings })}\n`);
    else
      for (const { severity, rule, subject, message } of findings)
        terminal.print(`${severity}: ${message} [${rule}, ${subject.table} ${subject.id}]`);
    const errors = count(findings, 'error');
    const hints = count(findings, 'info');
    const tail = hints === 0 ? '' : `, ${sum(hints, 'hint')}`;
    if (!options.json) terminal.talk(`laneway: “${path}”: ${sum(errors, 'error')}, ${sum(count(findings, 'warning'), 'warning')}${tail}`);
    return errors > 0 ? 1 : 0;
  },
};

async function putRight(sop: SopDocument, out: string, today: string, terminal: Terminal): Promise<SopDocument> {
  const { sop: better, fixed } = fixAllSure(sop, { today });
  for (const { finding, fix } of fixed) terminal.talk(`laneway: ${finding.message}: ${fix.label}`);
  await writeWhole(out, writeSopFile(better));
  terminal.talk(`laneway: wrote “${out}”`);
  return better;
}

const count = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

const sum = (many: number, what: string) => `${many === 0 ? 'no' : many} ${what}${many === 1 ? '' : 's'}`;
