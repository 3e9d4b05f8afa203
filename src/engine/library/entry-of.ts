import type { Finding } from '../../sop/model/finding';
import { reviewPlanOf } from '../../sop/model/review-state';
import type { SopDocument } from '../../sop/model/sop-document';
import type { StoredEntry } from '../document/sop-store';
import type { LibraryEntry } from './library';

/** So long, in ms, the check of an SOP that somebody works on keeps the page busy in one go. */
const SLICE_MS = 8;

/** The rules are loaded when something is first checked; where they can't be, an SOP is kept all the same. */
async function check(sop: SopDocument): Promise<readonly Finding[]> {
  const rules = await import('../../sop/rules/check-sop').catch(() => null);
  if (rules === null) return [];
  const slices = rules.checkInSlices(sop);
  let since = performance.now();
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value.findings;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

/** What the home screen says of an SOP. */
export async function entryOf(sop: SopDocument, changedAt: number, removedAt: number | null = null): Promise<StoredEntry> {
  const findings = await check(sop);
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
    review: reviewPlanOf(sop),
  };
}

export function listed({ errors, warnings, ...entry }: StoredEntry): LibraryEntry {
  return { ...entry, findings: { errors, warnings } };
}
