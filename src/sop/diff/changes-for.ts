import { isHandoff } from '../model/handoff';
import type { RoleId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Change } from './change';
import { diffSops } from './diff-sops';
import { roleName, stepName } from './words';

interface Handed {
  readonly id: string;
  readonly from: RoleId;
  readonly to: RoleId;
  readonly sentence: string;
}

function handedOver(sop: SopDocument): ReadonlyMap<string, Handed> {
  const handed = new Map<string, Handed>();
  for (const connector of sop.connectors.values()) {
    const from = sop.steps.get(connector.from)?.roleId;
    const to = sop.steps.get(connector.to)?.roleId;
    if (from == null || to == null || !isHandoff(sop, connector)) continue;
    const sentence = `${roleName(sop, from)} hands ${stepName(sop, connector.from)} over to ${roleName(sop, to)} for ${stepName(sop, connector.to)}`;
    handed.set(connector.id, { id: connector.id, from, to, sentence });
  }
  return handed;
}

/**
 * Hand-offs that came, went or have another partner although their connector is the same: nobody wrote that, it follows from who
 * owns the steps now.
 */
function handoffChanges(before: SopDocument, after: SopDocument): readonly Change[] {
  const [was, is] = [handedOver(before), handedOver(after)];
  return [...after.connectors.keys()].flatMap((id): readonly Change[] => {
    if (!before.connectors.has(id)) return [];
    const [old, now] = [was.get(id), is.get(id)];
    if (old?.from === now?.from && old?.to === now?.to) return [];
    const connector = after.connectors.get(id);
    return [
      {
        kind: now === undefined ? 'removed' : old === undefined ? 'added' : 'changed',
        subject: { table: 'connectors', id },
        sentence: now === undefined ? `No longer: ${old?.sentence ?? ''}` : `Now ${now.sentence}`,
        roleIds: [...new Set([old?.from, old?.to, now?.from, now?.to].filter((role) => role !== undefined))],
        stepIds: connector === undefined ? [] : [connector.from, connector.to],
      },
    ];
  });
}

/** What changed for one role: what it does, decides and approves, what arrives and what it hands on. */
export function changesFor(roleId: RoleId, before: SopDocument, after: SopDocument): readonly Change[] {
  return [...diffSops(before, after), ...handoffChanges(before, after)].filter(({ roleIds }) => roleIds.includes(roleId));
}
