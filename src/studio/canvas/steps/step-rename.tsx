import { renameStep } from '../../../sop/commands/rename-step';
import type { StepId } from '../../../sop/model/ids';
import { useSession } from '../canvas-session';
import { InlineRename } from '../inline-rename';

/** The name of a step, being written in place. Tab keeps it and goes on to the next step of the flow. */
export function StepRename({ id, name }: { readonly id: StepId; readonly name: string }) {
  const { execute, window, mirror, view } = useSession();
  return (
    <InlineRename
      label="Step name"
      text={name}
      multiline
      onCommit={(text) => {
        if (text !== name) execute?.(renameStep, { stepId: id, name: text });
      }}
      onTab={() => {
        const { connectors } = mirror.getState().sop;
        const next = [...connectors.values()].find((connector) => connector.from === id)?.to;
        if (next === undefined) return;
        window.getState().selectSteps([next]);
        window.getState().startRename({ table: 'steps', id: next });
      }}
      onEnd={(byKey) => {
        window.getState().endRename();
        if (byKey) view.current?.focus(id);
      }}
    />
  );
}
