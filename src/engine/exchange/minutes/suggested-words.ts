import type { SopDocument } from '../../../sop/model/sop-document';
import type { SuggestedChange } from '../../../sop/model/thread';

/** What a part of a suggestion would do, as minutes tell it. */
export function suggestedWords({ steps, roles, stages }: SopDocument, change: SuggestedChange): string {
  const { kind, stepId, was, name = '', roleId, stageId } = change;
  const step = steps.get(stepId)?.name || was || 'Unnamed step';
  const role = roleId === undefined ? '' : roles.get(roleId)?.name || 'Unnamed role';
  const stage = stageId === undefined ? '' : stages.get(stageId)?.name || 'Unnamed stage';
  switch (kind) {
    case 'rename':
      return `rename “${was}” to “${name}”`;
    case 'insert':
      return `add “${name}” after “${step}”`;
    case 'owner':
      return `hand “${step}” over from ${was || 'nobody'} to ${role}`;
    case 'stage':
      return `move “${step}” from ${was || 'no stage'} to ${stage}`;
    case 'remove':
      return `remove “${was || step}”`;
  }
}
