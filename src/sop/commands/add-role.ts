import type { RoleId } from '../model/ids';
import type { Command } from './command';
import { nameRefusal } from './name-refusal';
import { newIdRefusal } from './new-id-refusal';

interface AddRole {
  /** Chosen by the caller, so that it can be selected at once. */
  readonly roleId: RoleId;
  readonly name: string;
  /** Before this one; absent or null: as the last. */
  readonly before?: RoleId | null;
}

/** Adds a role and with it an empty lane. */
export const addRole: Command<AddRole> = {
  id: 'add-role',
  refuse: (sop, { roleId, name }) => newIdRefusal(sop.roles, roleId, 'role') ?? nameRefusal(name, 'A role'),
  run(draft, { roleId, name, before = null }) {
    draft.roles.add({ id: roleId, name, kind: 'internal', aliases: [], responsibilities: [], reportsTo: null }, before);
  },
};
