import { useStore } from 'zustand';
import type { Step } from '../../../sop/model/step';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';

/** Where the step leads, as buttons that select the connector; and the way to connect it without a drag. */
export function StepConnectors({ step }: { readonly step: Step }) {
  const { inspectorMirror, window, panels } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const out = [...sop.connectors.values()].filter((connector) => connector.from === step.id);
  return (
    <div className="list-entry">
      <div className="entry-label">Leads to</div>
      {out.map((connector) => (
        <Button
          key={connector.id}
          look="quiet"
          className="button way-button"
          onClick={() => window.getState().selectConnector(connector.id)}
        >
          {connector.label || connector.outcome || 'then'} → {sop.steps.get(connector.to)?.name || 'Unnamed step'}
        </Button>
      ))}
      {step.kind !== 'end' && (
        <Button onClick={() => panels.setState({ dialog: { kind: 'connect', stepId: step.id } })}>Connect to…</Button>
      )}
    </div>
  );
}
