import type { Waiver } from '../model/check';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';

/** A finding that somebody decided to live with, and the decision. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Parts the findings that count from those that are waived, where they are or in the whole SOP. */
export function partWaived(
  { waivers }: SopDocument,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  if (waivers.size === 0) return { findings, waived: [] };
  const known = new Map<string, Waiver>();
  for (const waiver of waivers.values()) known.set(keyOf(waiver.rule, waiver.subject), waiver);
  const counted: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = known.get(keyOf(finding.rule, finding.subject)) ?? known.get(keyOf(finding.rule, { table: 'sop', id: '' }));
    if (waiver === undefined) counted.push(finding);
    else waived.push({ finding, waiver });
  }
  return { findings: counted, waived };
}

/** A document is one SOP, so what its id was when something was waived does not matter. */
const keyOf = (rule: string, { table, id }: Finding['subject']) => (table === 'sop' ? `${rule} sop` : `${rule} ${table} ${id}`);
