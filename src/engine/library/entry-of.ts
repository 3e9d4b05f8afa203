import type { SopDocument } from '../../sop/model/sop-document';
import { lintSop } from '../../sop/rules/lint-sop';
import type { StoredEntry } from '../document/sop-store';
import type { LibraryEntry } from './library';

/** What the home screen says of an SOP. */
export function entryOf(sop: SopDocument, changedAt: number, removedAt: number | null = null): StoredEntry {
  const findings = lintSop(sop);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const { id, title, ownerRoleId } = sop.profile;
  return {
    id,
    title,
    ownerRole: ownerRoleId === null ? null : (sop.roles.get(ownerRoleId)?.name ?? null),
    stepCount: sop.steps.size,
    errors,
    warnings: findings.filter((finding) => finding.severity === 'warning').length,
    changedAt,
    removedAt,
  };
}

export function listed({ errors, warnings, ...entry }: StoredEntry): LibraryEntry {
  return { ...entry, findings: { errors, warnings } };
}
