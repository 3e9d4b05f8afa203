import type { Finding } from '../../sop/model/finding';
import { lintFile } from '../../sop/rules/lint-file';
import { readArguments } from '../arguments';
import { readSop } from '../files/read-sop';
import type { Verb } from '../verb';

const USAGE = 'lint FILE [--json]';

/** Says what is wrong with an SOP, and with which part of it. */
export const lint: Verb = {
  usage: USAGE,
  about: 'says what is wrong, and with which step',
  async run(args, terminal) {
    const { paths, options } = readArguments(args, { json: { type: 'boolean' } }, 1, USAGE);
    const [path = ''] = paths;
    const { sop, damages } = await readSop(path, terminal);
    const findings = lintFile(sop, damages, { today: new Date().toISOString().slice(0, 10) });
    if (options.json) terminal.result(`${safeJson({ findings })}\n`);
    else
      for (const { severity, rule, subject, message } of findings)
        terminal.print(`${severity}: ${message} [${rule}, ${subject.table} ${subject.id}]`);
    const errors = count(findings, 'error');
    if (!options.json) terminal.talk(`laneway: “${path}”: ${sum(errors, 'error')}, ${sum(count(findings, 'warning'), 'warning')}`);
    return errors > 0 ? 1 : 0;
  },
};

const count = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

const sum = (many: number, what: string) => `${many === 0 ? 'no' : many} ${what}${many === 1 ? '' : 's'}`;

/** JSON leaves some control signs as they are, which a terminal would obey. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
