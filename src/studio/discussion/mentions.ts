import type { RoleId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';

/** A part of a text; `roleId`: it is a role that is called by an @. */
export interface MentionPart {
  readonly text: string;
  readonly roleId: RoleId | null;
}

type Roles = SopDocument['roles'];

/** Names and aliases of all roles, the longest first, so that “Account manager EMEA” is not taken for “Account manager”. */
function namesOf(roles: Roles): readonly (readonly [name: string, id: RoleId])[] {
  return [...roles.values()]
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one.trim().toLocaleLowerCase(), id] as const))
    .filter(([name]) => name !== '')
    .sort(([one], [other]) => other.length - one.length);
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Splits a text at the roles that it mentions, such as `@Account manager`, by their names and aliases, in any case. */
export function mentionParts(text: string, roles: Roles): readonly MentionPart[] {
  if (!text.includes('@')) return [{ text, roleId: null }];
  const names = namesOf(roles);
  const parts: MentionPart[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    // In the midst of a word it belongs to a mail address.
    if (isLetter(text[at - 1])) continue;
    const found = names.find(([name]) => {
      const said = text.slice(at + 1, at + 1 + name.length);
      return said.toLocaleLowerCase() === name && !isLetter(text[at + 1 + name.length]);
    });
    if (found === undefined) continue;
    const [name, roleId] = found;
    if (at > from) parts.push({ text: text.slice(from, at), roleId: null });
    from = at + 1 + name.length;
    parts.push({ text: text.slice(at, from), roleId });
  }
  return from < text.length ? [...parts, { text: text.slice(from), roleId: null }] : parts;
}

/** The roles that a text calls. */
export function mentionedRoles(text: string, roles: Roles): ReadonlySet<RoleId> {
  return new Set(mentionParts(text, roles).flatMap(({ roleId }) => roleId ?? []));
}
