import { versionTroubles } from '../../engine/versions/version-troubles';
import { fixAllSure } from '../../sop/fixes/fix-all';
import { CHECK_PROFILES, type CheckProfile } from '../../sop/model/check';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { Finding } from '../../sop/model/finding';
import type { SopDocument } from '../../sop/model/sop-document';
import { checkFile } from '../../sop/rules/check-file';
import type { LintOptions } from '../../sop/rules/check-sop';
import type { WaivedFinding } from '../../sop/rules/waived';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import { writeWhole } from '../files/write-whole';
import { Refusal } from '../refusal';
import { safeJson } from '../safe-json';
import type { Terminal } from '../terminal';
import type { Verb } from '../verb';

const USAGE = 'lint FILE [--json] [--profile strict|standard|sketch] [--fix -o OUT]';

/**
 * Says what is wrong with an SOP, and with which part of it. With `--fix` it first puts right what can be put right without asking,
 * and writes that to OUT, which may be the same file; then it says what is left. How closely it looks and what is waived stands in the
 * file; `--profile` looks otherwise for once.
 */
export const lint: Verb = {
  usage: USAGE,
  about: 'says what is wrong, and with which step; --fix puts right what needs no asking',
  async run(args, terminal) {
    const { paths, options } = readArguments(
      args,
      { json: { type: 'boolean' }, profile: { type: 'string' }, fix: { type: 'boolean' }, out: { type: 'string', short: 'o' } },
      1,
      USAGE,
    );
    if ((options.fix === true) !== (options.out !== undefined)) throw new Refusal(`expected: laneway ${USAGE}`);
    const [path = ''] = paths;
    const read = await readSop(path, terminal);
    const checked: LintOptions = { today: new Date().toISOString().slice(0, 10), ...profileNamed(options.profile) };
    const sop = options.out === undefined ? read.sop : await putRight(read.sop, options.out, checked, terminal);
    // What the reader left out is not in what was written any more.
    const { findings: found, waived } = checkFile(sop, options.out === undefined ? read.damages : [], checked);
    const findings = [...tampered(sop), ...found];
    if (options.json) terminal.result(`${safeJson({ findings, ...(waived.length === 0 ? {} : { waived: waived.map(told) }) })}\n`);
    else
      for (const { severity, rule, subject, message } of findings)
        terminal.print(`${severity}: ${message} [${rule}, ${subject.table} ${subject.id}]`);
    const errors = count(findings, 'error');
    const hints = count(findings, 'info');
    const tail = `${hints === 0 ? '' : `, ${sum(hints, 'hint')}`}${waived.length === 0 ? '' : `, ${waived.length} waived`}`;
    if (!options.json) terminal.talk(`laneway: “${path}”: ${sum(errors, 'error')}, ${sum(count(findings, 'warning'), 'warning')}${tail}`);
    return errors > 0 ? 1 : 0;
  },
};

async function putRight(sop: SopDocument, out: string, options: LintOptions, terminal: Terminal): Promise<SopDocument> {
  const { sop: better, fixed } = fixAllSure(sop, options);
  for (const { finding, fix } of fixed) terminal.talk(`laneway: ${finding.message}: ${fix.label}`);
  await writeWhole(out, writeSopFile(better));
  terminal.talk(`laneway: wrote “${out}”`);
  return better;
}

/** How closely to look this time; nothing: as the file says. */
function profileNamed(name: string | undefined): { readonly profile?: CheckProfile } {
  if (name === undefined) return {};
  const profile = CHECK_PROFILES.find((one) => one === name);
  if (profile === undefined) throw new Refusal(`“${name}” is no way to check: strict, standard or sketch`);
  return { profile };
}

/** What is waived, as a program reads it: the finding, then the decision. */
function told({ finding, waiver: { reason, by, on } }: WaivedFinding): object {
  return { ...finding, reason, ...(by === undefined ? {} : { by }), on };
}

/** Published versions that are not what was published. Only a look into the history of the file puts that right. */
const tampered = (sop: SopDocument): readonly Finding[] =>
  versionTroubles(sop).map(({ message }) => ({
    rule: 'versions-untouched',
    severity: 'error',
    subject: { table: 'sop', id: sop.profile.id },
    message,
  }));

const count = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

const sum = (many: number, what: string) => `${many === 0 ? 'no' : many} ${what}${many === 1 ? '' : 's'}`;
