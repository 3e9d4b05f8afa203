import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button';
import { type EditorSession, useEditor } from '../editor-session';
import { FirstSteps } from '../first-steps/first-steps';
import { useSheet } from '../use-sheet';
import { ConnectorFields } from './connector-fields';
import { RoleFields } from './role-fields';
import { SopFields } from './sop-fields';
import { StageFields } from './stage-fields';
import { StepFields } from './step-fields';
import './inspector.css';

/** What is shown: the one selected thing, else the SOP itself. */
function Fields() {
  const { mirror, inspectorMirror, details } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const { steps, connectors, record } = useStore(details.selection);
  const [stepId] = steps;
  const [connectorId] = connectors;
  const step = stepId === undefined ? undefined : sop.steps.get(stepId);
  const connector = connectorId === undefined ? undefined : sop.connectors.get(connectorId);
  // What was added in this moment is known in the next task.
  if (stepId !== undefined && step === undefined && mirror.getState().sop.steps.has(stepId)) return null;
  if (steps.size + connectors.size > 1)
    return <p className="inspector-many">{steps.size + connectors.size} things are selected. Select one to see its details.</p>;
  if (step !== undefined) return <StepFields key={step.id} step={step} />;
  if (connector !== undefined) return <ConnectorFields key={connector.id} connector={connector} />;
  const role = record?.table === 'roles' ? sop.roles.get(record.id) : undefined;
  if (role !== undefined) return <RoleFields key={role.id} role={role} />;
  const stage = record?.table === 'stages' ? sop.stages.get(record.id) : undefined;
  if (stage !== undefined) return <StageFields key={stage.id} stage={stage} />;
  return (
    <>
      <FirstSteps />
      <SopFields />
    </>
  );
}

/** Details rest while keys go elsewhere, and are true at once for who turns to them. */
function useRest({ details }: EditorSession): void {
  useEffect(() => {
    const isHere = ({ target }: Event) => target instanceof Element && target.closest('.inspector') !== null;
    const onKey = (event: Event) => {
      if (isHere(event)) details.catchUp();
      else details.noteKey(event.target instanceof Element && event.target.matches('input, textarea'));
    };
    const onTurn = (event: Event) => {
      if (event.type === 'pointerdown' || isHere(event)) details.catchUp();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onTurn, true);
    window.addEventListener('focusin', onTurn, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onTurn, true);
      window.removeEventListener('focusin', onTurn, true);
      details.catchUp();
    };
  }, [details]);
}

/** What is still about the selection before can't be written in. */
function Current({ children }: { readonly children: ReactNode }) {
  const { details, window } = useEditor();
  const shown = useStore(details.selection);
  const isBehind = useStore(
    window,
    ({ steps, connectors, record }) => steps !== shown.steps || connectors !== shown.connectors || record !== shown.record,
  );
  return (
    <fieldset role="none" className="inspector-fields" disabled={isBehind}>
      {children}
    </fieldset>
  );
}

/** The fields of what is selected. */
export function Inspector() {
  const session = useEditor();
  const { panels } = session;
  useRest(session);
  const close = () => panels.setState({ inspector: false });
  const { place, onKeyDown } = useSheet(close);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the sheet from wherever in it the focus is
    <aside ref={place} className="inspector" aria-label="Details" data-region="Details" onKeyDown={onKeyDown}>
      <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close details" onClick={close} />
      <Current>
        <Fields />
      </Current>
    </aside>
  );
}
