import { useState } from 'react';
import { useStore } from 'zustand';
import { connectSteps } from '../../../sop/commands/connect-steps';
import type { StepId } from '../../../sop/model/ids';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { StepChoice } from './step-choice';

/** Connects without a drag: type a few letters of the other step, press Enter. */
export function ConnectDialog({ request, close }: DialogProps<'connect'>) {
  const { mirror, execute, view } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
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
      <StepChoice steps={targets} roles={sop.roles} onChoose={({ id }) => connect(id)} />
    </>
  );
}
