import type { Damage } from '../model/file/damage';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { type Checked, checkSop, type LintOptions, profileOf } from './check-sop';
import { leftOutAddresses } from './left-out-addresses';
import { leftOutReferences } from './left-out-references';
import { severityIn } from './profiles';
import { partWaived } from './waived';

/** What is wrong with a file: what the reader had to leave out and the rules say of the rest, each thing once. */
export function checkFile(sop: SopDocument, damages: readonly Damage[], options: LintOptions = {}): Checked {
  const profile = profileOf(sop, options);
  const leftOut = [...leftOutAddresses(sop, damages), ...leftOutReferences(sop, damages)].flatMap((finding): Finding[] => {
    const severity = severityIn(profile, { id: finding.rule, severity: finding.severity });
    return severity === null ? [] : [{ ...finding, severity }];
  });
  const before = partWaived(sop, leftOut);
  const after = checkSop(sop, options);
  const isNew = onceEach();
  return {
    findings: [...before.findings, ...after.findings].filter(isNew),
    waived: [...before.waived, ...after.waived].filter(({ finding }) => isNew(finding)),
  };
}

function onceEach(): (finding: Finding) => boolean {
  const seen = new Set<string>();
  return ({ rule, subject, message }) => {
    const entry = `${rule} ${subject.table} ${subject.id} ${message}`;
    const isNew = !seen.has(entry);
    seen.add(entry);
    return isNew;
  };
}
