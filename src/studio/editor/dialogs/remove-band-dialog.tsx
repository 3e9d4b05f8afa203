import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import { removeRole } from '../../../sop/commands/remove-role';
import { removeStage } from '../../../sop/commands/remove-stage';
import type { RoleId, StageId } from '../../../sop/model/ids';
import { Button } from '../../ui/button';
import { inform } from '../../ui/notices';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

const NOWHERE = '';
const REMOVE = 'remove-steps';

/** Before a lane or stage goes: where do its steps go? */
export function RemoveBandDialog({ request: { table, id }, close }: DialogProps<'remove-band'>) {
  const { mirror, execute, window, takeBack } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const rows = table === 'roles' ? [...sop.roles.values()] : [...sop.stages.values()];
  const gone = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  const steps = [...sop.steps.values()].filter((step) => (table === 'roles' ? step.roleId : step.stageId) === id);
  const [to, setTo] = useState<string>(others[0]?.id ?? NOWHERE);
  const what = table === 'roles' ? 'lane' : 'stage';
  const name = gone?.name || `Unnamed ${what}`;

  const remove = (event: FormEvent) => {
    event.preventDefault();
    const removeSteps = to === REMOVE;
    const target = removeSteps || to === NOWHERE ? null : to;
    const done =
      table === 'roles'
        ? execute(removeRole, { roleId: id as RoleId, moveStepsTo: target as RoleId | null, removeSteps }) // `table` says which ids these are
        : execute(removeStage, { stageId: id as StageId, moveStepsTo: target as StageId | null, removeSteps });
    if (!done) return;
    window.getState().clearSelection();
    inform(`Removed the ${what} “${name}”.`, { offer: { label: 'Undo', act: () => takeBack('undo') }, topic: 'edit' });
    close();
  };
  const choice = (value: string, label: string) => (
    <label key={value} className="choice">
      <input type="radio" name="to" value={value} checked={to === value} onChange={() => setTo(value)} />
      {label}
    </label>
  );
  return (
    <form onSubmit={remove} className="dialog-form">
      <DialogHead title={`Remove the ${what} “${name}”?`} close={close} />
      {steps.length === 0 ? (
        <p>No step stands in it.</p>
      ) : (
        <fieldset className="choices">
          <legend>
            {steps.length === 1 ? 'One step stands in it. Where shall it go?' : `${steps.length} steps stand in it. Where shall they go?`}
          </legend>
          {others.map((row) => choice(row.id, `To ${row.name || `an unnamed ${what}`}`))}
          {choice(NOWHERE, table === 'roles' ? 'Keep them without an owner' : 'Keep them without a stage')}
          {choice(REMOVE, 'Remove them too')}
        </fieldset>
      )}
      <div className="dialog-actions">
        <Button onClick={close}>Cancel</Button>
        <Button type="submit" look="primary">
          Remove the {what}
        </Button>
      </div>
    </form>
  );
}
