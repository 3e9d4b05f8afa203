import type { Damage } from '../model/file/damage';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { leftOutAddresses } from './left-out-addresses';
import { leftOutReferences } from './left-out-references';
import { type LintOptions, lintSop } from './lint-sop';

/** What is wrong with a file: what the reader had to leave out and the rules say of the rest, each thing once. */
export function lintFile(sop: SopDocument, damages: readonly Damage[], options: LintOptions = {}): readonly Finding[] {
  const findings = [...leftOutAddresses(sop, damages), ...leftOutReferences(sop, damages), ...lintSop(sop, options)];
  const seen = new Set<string>();
  return findings.filter(({ rule, subject, message }) => {
    const entry = `${rule} ${subject.table} ${subject.id} ${message}`;
    const isNew = !seen.has(entry);
    seen.add(entry);
    return isNew;
  });
}
