import type { SignOffMatrix } from '../../../sop/feedback/sign-offs';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Sheet } from './sheet';

/** A line for each word of a person about a role's part of a stage, and one for each part that nobody has signed. */
export function signOffSheet({ stages, roles }: Pick<SopDocument, 'stages' | 'roles'>, { stageIds, roleIds, cell }: SignOffMatrix): Sheet {
  return {
    head: ['Stage', 'Role', 'State', 'Signed by', 'Signed at', 'Version', 'Why it lapsed'],
    rows: stageIds.flatMap((stageId) =>
      roleIds.flatMap((roleId) => {
        const { print, words } = cell(stageId, roleId);
        const part = [stages.get(stageId)?.name || 'Unnamed stage', roles.get(roleId)?.name || 'Unnamed role'];
        if (words.length === 0) return print === null ? [] : [[...part, 'open', '', '', '', '']];
        return words.map(({ signOff: { by, at, version }, lapsed }) => [
          ...part,
          lapsed === null ? 'signed' : 'lapsed',
          by.name,
          at,
          version === undefined ? 'draft' : String(version),
          lapsed ?? '',
        ]);
      }),
    ),
  };
}
