import type { MarkKind, Marks } from '../../../engine/exchange/svg/paint-marks';
import type { Change } from '../../../sop/diff/change';
import type { ConnectorId, StepId } from '../../../sop/model/ids';

/** What is marked in the picture of before (what went, and what is another now) and in that of after (what came, and the same). */
export function marksOf(changes: readonly Change[]): { readonly before: Marks; readonly after: Marks } {
  const sides = { before: emptyMarks(), after: emptyMarks() };
  const mark = (side: 'before' | 'after', { kind, subject, stepIds }: Change) => {
    const marks = sides[side];
    if (subject.table === 'connectors')
      marks.connectors.set(subject.id as ConnectorId, kind); // ids of that table
    else if (subject.table === 'steps') marks.steps.set(subject.id as StepId, kind);
    // A step whose tools differ is another step, unless more is told of it already.
    else for (const id of stepIds) if (!marks.steps.has(id)) marks.steps.set(id, 'changed');
  };
  for (const change of changes) {
    if (change.kind !== 'added' || change.subject.table === 'toolLinks') mark('before', change);
    if (change.kind !== 'removed' || change.subject.table === 'toolLinks') mark('after', change);
  }
  return sides;
}

const emptyMarks = () => ({ steps: new Map<StepId, MarkKind>(), connectors: new Map<ConnectorId, MarkKind>() });
