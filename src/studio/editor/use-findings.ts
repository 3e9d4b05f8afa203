import { useEffect } from 'react';
import type { Finding } from '../../sop/model/finding';
import type { ConnectorId, ToolLinkId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { alertPerson } from '../ui/notices';
import type { EditorSession } from './editor-session';
import { keepFindings } from './keep-findings';
import { today } from './today';

/** What a finding marks: its subject, and the step where somebody meets it who has no drawing of the ways and links. */
function markedBy({ subject: { table, id } }: Finding, sop: SopDocument): readonly string[] {
  const from = table === 'connectors' ? sop.connectors.get(id as ConnectorId)?.from : undefined; // findings carry the ids of their tables
  const linked = table === 'toolLinks' ? sop.toolLinks.get(id as ToolLinkId)?.stepId : undefined;
  return [id, from, linked].filter((one) => one !== undefined);
}

function bySubject(
  findings: readonly Finding[],
  sop: SopDocument,
  before: ReadonlyMap<string, readonly Finding[]>,
): Map<string, readonly Finding[]> {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of markedBy(finding, sop)) {
      const known = marks.get(id);
      if (known) known.push(finding);
      else marks.set(id, [finding]);
    }
  }
  // What did not change stays the same list, so that its card is left alone.
  const same = (a: readonly Finding[], b: readonly Finding[] | undefined) =>
    b !== undefined && a.length === b.length && a.every((one, i) => one.message === b[i]?.message && one.severity === b[i]?.severity);
  return new Map([...marks].map(([id, list]) => [id, same(list, before.get(id)) ? (before.get(id) ?? list) : list]));
}

/** Keeps the findings true, see `keep-findings`. The rules come after the drawing: no step waits for them. */
export function useFindings({ mirror, window: busy, panels }: EditorSession): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const start = async () => {
      const { checkInSlices } = await import('../../sop/rules/check-sop');
      if (isGone) return;
      stop = keepFindings({
        mirror,
        check: (sop) => checkInSlices(sop, { today: today() }),
        tell({ findings: all, waived }) {
          const findings = all.filter(({ severity }) => severity !== 'info');
          panels.setState({ findings, hints: all.filter(({ severity }) => severity === 'info'), waived });
          busy.setState(({ marks }) => ({ marks: bySubject(findings, mirror.getState().sop, marks) }));
        },
      });
    };
    start().catch(() => alertPerson('The check could not be loaded, so no problems are shown. Load the page again to have it.'));
    return () => {
      isGone = true;
      stop?.();
    };
  }, [mirror, busy, panels]);
}
