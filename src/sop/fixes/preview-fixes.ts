import { diffSops } from '../diff/diff-sops';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { type Checked, checkInSlices, type LintOptions } from '../rules/check-sop';
import type { Fix } from './fix';
import { triedFixes } from './tried-fixes';

/** What will become of an SOP, told before it is done. */
export interface FixPreview {
  /** Done in this order, as one undo step. */
  readonly fixes: readonly Fix[];
  /** What will be different, a sentence each; never empty. */
  readonly changes: readonly string[];
  /** How many problems will be left, hints not counted. */
  readonly left: number;
}

/** Nothing that is meant differs, so it is the lines and boxes. */
const ONLY_DRAWN = 'Only the drawing changes';

function changesBetween(before: SopDocument, after: SopDocument): readonly string[] {
  const changes = diffSops(before, after).map(({ sentence }) => sentence);
  return changes.length === 0 ? [ONLY_DRAWN] : changes;
}

const problemsIn = ({ findings }: Checked) => findings.filter(({ severity }) => severity !== 'info').length;

/** Every way to put a finding right, with what it will change. In slices, because each way is tried and checked. */
export function* previewFixes(sop: SopDocument, finding: Finding, options: LintOptions = {}): Generator<undefined, readonly FixPreview[]> {
  const before = yield* checkInSlices(sop, options);
  const previews: FixPreview[] = [];
  for (const tried of triedFixes(sop, finding, before, options)) {
    if (tried !== undefined)
      previews.push({ fixes: [tried.fix], changes: changesBetween(sop, tried.sop), left: problemsIn(tried.checked) });
    yield;
  }
  return previews;
}

/** All that a rule finds put right, each in the likeliest way, the later ones on what the earlier ones left. Null: none can be. */
export function* previewAll(sop: SopDocument, rule: string, options: LintOptions = {}): Generator<undefined, FixPreview | null> {
  const fixes: Fix[] = [];
  const tried = new Set<string>();
  let now = sop;
  let checked = yield* checkInSlices(sop, options);
  for (;;) {
    const finding = checked.findings.find((one) => one.rule === rule && !tried.has(keyOf(one)));
    if (finding === undefined) break;
    tried.add(keyOf(finding));
    for (const step of triedFixes(now, finding, checked, options)) {
      yield;
      if (step === undefined) continue;
      fixes.push(step.fix);
      ({ sop: now, checked } = step);
      break;
    }
  }
  return fixes.length === 0 ? null : { fixes, changes: changesBetween(sop, now), left: problemsIn(checked) };
}

const keyOf = ({ subject, message }: Finding) => `${subject.table} ${subject.id} ${message}`;
