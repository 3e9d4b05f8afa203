import { useStore } from 'zustand';
import { connectRefusal } from '../../../sop/commands/connect-refusal';
import { reconnectConnector } from '../../../sop/commands/reconnect-connector';
import type { Step } from '../../../sop/model/step';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { StepChoice } from './step-choice';

/** Leads an end of a connector to another step without a drag. */
export function ReconnectDialog({ request, close }: DialogProps<'reconnect'>) {
  const { mirror, execute } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const { connectorId, end } = request;
  const connector = sop.connectors.get(connectorId);
  if (connector === undefined) return null;
  const { from, to } = connector;
  const canBe = (id: Step['id']) => connectRefusal(sop, end === 'from' ? id : from, end === 'to' ? id : to, connectorId) === null;
  const steps = [...sop.steps.values()].filter(({ id }) => id !== from && id !== to && canBe(id));
  const choose = ({ id }: Step) => {
    if (!execute(reconnectConnector, { connectorId, ...(end === 'from' ? { from: id } : { to: id }) })) return;
    close();
  };
  const named = (id: Step['id']) => `“${sop.steps.get(id)?.name || 'Unnamed step'}”`;
  return (
    <>
      <DialogHead title={end === 'from' ? `What leads to ${named(to)}?` : `Where does ${named(from)} lead?`} close={close} />
      <StepChoice steps={steps} roles={sop.roles} onChoose={choose} />
    </>
  );
}
