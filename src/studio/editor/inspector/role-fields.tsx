import { useStore } from 'zustand';
import { colorLane } from '../../../sop/commands/color-lane';
import { editRole } from '../../../sop/commands/edit-role';
import { ROLE_KINDS, type Role } from '../../../sop/model/role';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { BandColour } from './band-colour';
import { idOrNull, roleChoices } from './choices';
import { ChoiceEntry, ListEntry, TextEntry } from './fields';
import { FindingsOf } from './findings-of';

/** A role and how its lane looks. */
export function RoleFields({ role }: { readonly role: Role }) {
  const { inspectorMirror, execute, panels } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const edit = (changes: Partial<Omit<Role, 'id'>>) => void execute(editRole, { roleId: role.id, changes });
  const names = { internal: 'Our team', customer: 'Customer', partner: 'Partner', system: 'System' } as const;
  return (
    <div className="fields">
      <h2>Role</h2>
      <FindingsOf id={role.id} />
      <TextEntry label="Name" value={role.name} onCommit={(name) => edit({ name })} />
      <ChoiceEntry
        label="Kind"
        value={role.kind}
        choices={ROLE_KINDS.map((kind) => ({ id: kind, name: names[kind] }))}
        onCommit={(id) => edit({ kind: ROLE_KINDS.find((kind) => kind === id) ?? 'internal' })}
      />
      <ChoiceEntry
        label="Reports to"
        value={role.reportsTo ?? ''}
        choices={roleChoices(sop).filter(({ id }) => id !== role.id)}
        onCommit={(id) => edit({ reportsTo: idOrNull(sop.roles.keys(), id) })}
      />
      <ListEntry
        label="Responsibilities"
        one="responsibility"
        values={role.responsibilities}
        onCommit={(responsibilities) => edit({ responsibilities })}
      />
      <ListEntry label="Also called" one="other name" values={role.aliases} onCommit={(aliases) => edit({ aliases })} />
      <BandColour value={sop.drawing.lanes.get(role.id)?.color} onChoose={(color) => execute(colorLane, { roleId: role.id, color })} />
      <Button look="danger" onClick={() => panels.setState({ dialog: { kind: 'remove-band', table: 'roles', id: role.id } })}>
        Remove this lane…
      </Button>
    </div>
  );
}
