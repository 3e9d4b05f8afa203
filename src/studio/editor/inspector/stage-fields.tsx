import { useStore } from 'zustand';
import { colorStage } from '../../../sop/commands/color-stage';
import { editStage } from '../../../sop/commands/edit-stage';
import type { Changes } from '../../../sop/model/sop-draft';
import type { Stage } from '../../../sop/model/stage';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { BandColour } from './band-colour';
import { ListEntry, TextEntry } from './fields';
import { FindingsOf } from './findings-of';
import { MetricFields } from './metric-fields';
import { Section } from './section';

/** A stage: its name, what it is to reach and when it is left. */
export function StageFields({ stage }: { readonly stage: Stage }) {
  const { execute, panels, inspectorMirror } = useEditor();
  const color = useStore(inspectorMirror, (state) => state.sop.drawing.stages.get(stage.id)?.color);
  const edit = (changes: Changes<Stage>) => void execute(editStage, { stageId: stage.id, changes });
  return (
    <div className="fields">
      <h2>Stage</h2>
      <FindingsOf id={stage.id} />
      <TextEntry label="Name" value={stage.name} onCommit={(name) => edit({ name })} />
      <TextEntry label="Goal" rows={3} value={stage.goal} onCommit={(goal) => edit({ goal })} />
      <ListEntry
        label="The stage is done when"
        one="criterion"
        values={stage.exitCriteria}
        onCommit={(exitCriteria) => edit({ exitCriteria })}
      />
      <Section title="Metrics" open={stage.metrics !== undefined}>
        <MetricFields metrics={stage.metrics ?? []} onCommit={(metrics) => edit({ metrics: metrics.length === 0 ? undefined : metrics })} />
      </Section>
      <BandColour value={color} onChoose={(chosen) => execute(colorStage, { stageId: stage.id, color: chosen })} />
      <Button look="danger" onClick={() => panels.setState({ dialog: { kind: 'remove-band', table: 'stages', id: stage.id } })}>
        Remove this stage…
      </Button>
    </div>
  );
}
