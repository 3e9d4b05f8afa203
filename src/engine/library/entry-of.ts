import type { Finding } from '../../sop/model/finding';
import { reviewPlanOf } from '../../sop/model/review-state';
import type { SopDocument } from '../../sop/model/sop-document';
import type { StoredEntry } from '../document/sop-store';
import type { LibraryEntry } from './library';

/** So long, in ms, the check of an SOP that somebody works on keeps the page busy in one go. */
const SLICE_MS = 8;

async function check(sop: SopDocument): Promise<readonly Finding[]> {
  // The rules are loaded when something is first checked.
  const { checkInSlices } = await import('../../sop/rules/check-sop');
  const slices = checkInSlices(sop);
  let since = performance.now();
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value.findings;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

const counted = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

/** What the home screen says of an SOP. */
export async function entryOf(sop: SopDocument, changedAt: number, removedAt: number | null = null): Promise<StoredEntry> {
  // An SOP is kept whatever becomes of its check: rules that don't load, or one that fails on it.
  const findings = await check(sop).catch(() => null);
  const { id, title, ownerRoleId } = sop.profile;
  return {
    id,
    title,
    ownerRole: ownerRoleId === null ? null : (sop.roles.get(ownerRoleId)?.name ?? null),
    stepCount: sop.steps.size,
    ...(findings !== null && { errors: counted(findings, 'error'), warnings: counted(findings, 'warning') }),
    changedAt,
    removedAt,
    review: reviewPlanOf(sop),
  };
}

export function listed({ errors, warnings, ...entry }: StoredEntry): LibraryEntry {
  return { ...entry, findings: errors === undefined || warnings === undefined ? null : { errors, warnings } };
}
