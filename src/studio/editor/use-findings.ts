import { useEffect } from 'react';
import type { Finding } from '../../sop/model/finding';
import { lintInSlices } from '../../sop/rules/lint-sop';
import type { EditorSession } from './editor-session';
import { keepFindings } from './keep-findings';

function bySubject(findings: readonly Finding[], before: ReadonlyMap<string, readonly Finding[]>): Map<string, readonly Finding[]> {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = marks.get(finding.subject.id);
    if (known) known.push(finding);
    else marks.set(finding.subject.id, [finding]);
  }
  // What did not change stays the same list, so that its card is left alone.
  const same = (a: readonly Finding[], b: readonly Finding[] | undefined) =>
    b !== undefined && a.length === b.length && a.every((one, i) => one.message === b[i]?.message);
  return new Map([...marks].map(([id, list]) => [id, same(list, before.get(id)) ? (before.get(id) ?? list) : list]));
}

/** The date on this person's calendar, as ISO 8601 writes it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Keeps the findings true, see `keep-findings`. */
export function useFindings({ mirror, window: busy, panels }: EditorSession): void {
  useEffect(
    () =>
      keepFindings({
        mirror,
        check: (sop) => lintInSlices(sop, { today: today() }),
        tell(all) {
          const findings = all.filter(({ severity }) => severity !== 'info');
          panels.setState({ findings, hints: all.filter(({ severity }) => severity === 'info') });
          busy.setState(({ marks }) => ({ marks: bySubject(findings, marks) }));
        },
      }),
    [mirror, busy, panels],
  );
}
