import { useEffect } from 'react';
import type { Finding } from '../../sop/model/finding';
import type { SopDocument } from '../../sop/model/sop-document';
import { lintSop } from '../../sop/rules/lint-sop';
import type { EditorSession } from './editor-session';

const QUIET_MS = 150;
const LATEST_MS = 1000;

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

/** Keeps the findings true: after every change, when the person pauses (at the latest after a second), in idle time. */
export function useFindings({ mirror, window: busy, panels }: EditorSession): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waitingSince = 0;
    let checked: SopDocument | null = null;
    const check = () => {
      waitingSince = 0;
      const { sop } = mirror.getState();
      if (sop === checked) return;
      checked = sop;
      const all = lintSop(sop, { today: today() });
      const findings = all.filter(({ severity }) => severity !== 'info');
      panels.setState({ findings, hints: all.filter(({ severity }) => severity === 'info') });
      busy.setState(({ marks }) => ({ marks: bySubject(findings, marks) }));
    };
    const later = () => {
      const now = performance.now();
      if (waitingSince === 0) waitingSince = now;
      clearTimeout(timer);
      timer = setTimeout(() => requestIdle(check), now - waitingSince > LATEST_MS ? 0 : QUIET_MS);
    };
    check();
    const stop = mirror.subscribe(later);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [mirror, busy, panels]);
}

function requestIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 300 });
  else setTimeout(work, 0);
}
