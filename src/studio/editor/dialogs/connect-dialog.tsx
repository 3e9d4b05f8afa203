import { useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { useStore } from 'zustand';
import { connectSteps } from '../../../sop/commands/connect-steps';
import type { StepId } from '../../../sop/model/ids';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

/** Connects without a drag: type a few letters of the other step, press Enter. */
export function ConnectDialog({ request, close }: DialogProps<'connect'>) {
  const { mirror, execute, view } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [from] = useState(() => [...sop.steps.keys()].find((id) => id === request.stepId));
  const targets = [...sop.steps.values()].filter((step) => step.id !== from && step.kind !== 'start');
  const connect = (to: StepId) => {
    if (from === undefined || !execute(connectSteps, { from, to })) return;
    close();
    view.current?.focus(from);
  };
  return (
    <>
      <DialogHead title={`Connect “${(from && sop.steps.get(from)?.name) || 'Unnamed step'}” to…`} close={close} />
      <Autocomplete filter={contains}>
        <SearchField className="entry" autoFocus>
          <Label>Name of the step</Label>
          <Input />
        </SearchField>
        <ListBox
          className="menu connect-list"
          aria-label="Steps"
          items={targets}
          onAction={(key) => {
            const target = targets.find((step) => step.id === key);
            if (target) connect(target.id);
          }}
          renderEmptyState={() => 'No such step'}
        >
          {(step) => (
            <ListBoxItem id={step.id} className="menu-item" textValue={step.name || 'Unnamed step'}>
              {step.name || 'Unnamed step'}
              <small>{step.roleId === null ? 'No owner' : sop.roles.get(step.roleId)?.name}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </>
  );
}
