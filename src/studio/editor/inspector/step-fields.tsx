import { useStore } from 'zustand';
import { assignSteps } from '../../../sop/commands/assign-steps';
import { changeStepKind } from '../../../sop/commands/change-step-kind';
import { editStep } from '../../../sop/commands/edit-step';
import { renameStep } from '../../../sop/commands/rename-step';
import { usualAccountable } from '../../../sop/model/accountable';
import type { RoleId, StageId } from '../../../sop/model/ids';
import { SOP_CLASSES } from '../../../sop/model/sop-class';
import type { Changes } from '../../../sop/model/sop-draft';
import { ACTIVITIES, STEP_KINDS, type Step } from '../../../sop/model/step';
import { StepGlyph } from '../../canvas/steps/step-shape';
import { useEditor } from '../editor-session';
import { KIND_WORDS } from '../kind-words';
import { ChecklistFields } from './checklist-fields';
import { activityChoices, cadenceChoices, classChoices, idOrNull, roleChoices, stageChoices } from './choices';
import { DayEntry } from './day-entry';
import { DurationEntry } from './duration-entry';
import { ChoiceEntry, FlagEntry, ListEntry, SetEntry, TextEntry } from './fields';
import { FindingsOf } from './findings-of';
import { KIND_FIELDS } from './kind-fields';
import { MetricFields } from './metric-fields';
import { Section } from './section';
import { StepConnectors } from './step-connectors';
import { StepFieldFields } from './step-field-fields';
import { ToolLinks } from './tool-links';
import { WaysTable } from './ways-table';

/** All fields of a step, those of its kind first. */
export function StepFields({ step }: { readonly step: Step }) {
  const { inspectorMirror, execute } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const edit = (changes: Changes<Step>) => void execute(editStep, { stepId: step.id, changes });
  const text = (value: string) => value || undefined;
  const list = <T,>(values: readonly T[]) => (values.length === 0 ? undefined : values);
  const roles = roleChoices(sop).slice(1);
  const chosen = (ids: readonly string[]) => list([...sop.roles.keys()].filter((id) => ids.includes(id)));
  const roleName = (id: RoleId | null) => (id === null ? 'nobody' : sop.roles.get(id)?.name || 'Unnamed role');
  const OfKind = KIND_FIELDS[step.kind];
  return (
    <div className="fields">
      <h2>
        <StepGlyph kind={step.kind} /> {KIND_WORDS[step.kind].name}
      </h2>
      <FindingsOf id={step.id} />
      <TextEntry label="Name" rows={2} value={step.name} onCommit={(name) => execute(renameStep, { stepId: step.id, name })} />
      <ChoiceEntry
        label="Kind"
        value={step.kind}
        choices={STEP_KINDS.map((kind) => ({ id: kind, name: KIND_WORDS[kind].name }))}
        onCommit={(id) => execute(changeStepKind, { stepId: step.id, kind: STEP_KINDS.find((kind) => kind === id) ?? 'task' })}
      />
      <ChoiceEntry
        label="Owner"
        value={step.roleId ?? ''}
        choices={roleChoices(sop)}
        onCommit={(id) => execute(assignSteps, { stepIds: [step.id], roleId: idOrNull<RoleId>(sop.roles.keys(), id) })}
      />
      <ChoiceEntry
        label="Stage"
        value={step.stageId ?? ''}
        choices={stageChoices(sop)}
        onCommit={(id) => execute(assignSteps, { stepIds: [step.id], stageId: idOrNull<StageId>(sop.stages.keys(), id) })}
      />
      {OfKind !== null && <OfKind step={step} edit={edit} />}
      {step.kind === 'decision' || step.kind === 'approval' ? <WaysTable step={step} /> : <StepConnectors step={step} />}
      <ToolLinks step={step} />
      <Section title="How and why" open={Boolean(step.description ?? step.purpose ?? step.result)}>
        <TextEntry
          label="How it is done"
          rows={4}
          value={step.description ?? ''}
          onCommit={(value) => edit({ description: text(value) })}
        />
        <TextEntry label="Purpose" rows={2} value={step.purpose ?? ''} onCommit={(value) => edit({ purpose: text(value) })} />
        <TextEntry label="Result" rows={2} value={step.result ?? ''} onCommit={(value) => edit({ result: text(value) })} />
        <ListEntry label="Needs" one="input" values={step.inputs ?? []} onCommit={(values) => edit({ inputs: list(values) })} />
        <ListEntry label="Gives" one="output" values={step.outputs ?? []} onCommit={(values) => edit({ outputs: list(values) })} />
        <ListEntry
          label="Done when"
          one="criterion"
          values={step.exitCriteria ?? []}
          onCommit={(values) => edit({ exitCriteria: list(values) })}
        />
        <ListEntry
          label="Questions to answer"
          one="question"
          values={step.questions ?? []}
          onCommit={(values) => edit({ questions: list(values) })}
        />
      </Section>
      <Section title="Checklist" open={(step.checklist?.length ?? 0) > 0}>
        <ChecklistFields items={step.checklist ?? []} onCommit={(checklist) => edit({ checklist: list(checklist) })} />
      </Section>
      <Section title="Fields to fill in" open={(step.fields?.length ?? 0) > 0}>
        <StepFieldFields fields={step.fields ?? []} onCommit={(fields) => edit({ fields: list(fields) })} />
      </Section>
      <Section title="When" open={Boolean(step.cadence ?? step.dueWithin ?? step.critical)}>
        <ChoiceEntry
          label="How often"
          value={step.cadence ?? ''}
          choices={cadenceChoices(step.cadence)}
          onCommit={(value) => edit({ cadence: text(value) })}
        />
        {step.cadence !== undefined && (
          <DayEntry label="First time on (year-month-day)" value={step.firstOn} onCommit={(firstOn) => edit({ firstOn })} />
        )}
        <ChoiceEntry
          label="Class"
          value={step.class ?? ''}
          choices={classChoices('As the whole SOP')}
          onCommit={(id) => edit({ class: SOP_CLASSES.find((one) => one === id) })}
        />
        {step.kind !== 'approval' && (
          <DurationEntry label="Due within" value={step.dueWithin} onCommit={(dueWithin) => edit({ dueWithin })} />
        )}
        <FlagEntry
          label="Critical: must not be skipped"
          value={step.critical ?? false}
          onCommit={(on) => edit({ critical: on || undefined })}
        />
      </Section>
      <Section
        title="People and measures"
        open={(step.consulted?.length ?? 0) + (step.informed?.length ?? 0) + (step.metrics?.length ?? 0) > 0}
      >
        <ChoiceEntry
          label="Answers for it"
          value={step.accountableId ?? ''}
          choices={roleChoices(sop, `As usual: ${roleName(usualAccountable(step))}`)}
          onCommit={(id) => edit({ accountableId: idOrNull(sop.roles.keys(), id) ?? undefined })}
        />
        <SetEntry label="Consulted" values={step.consulted ?? []} choices={roles} onCommit={(ids) => edit({ consulted: chosen(ids) })} />
        <SetEntry label="Informed" values={step.informed ?? []} choices={roles} onCommit={(ids) => edit({ informed: chosen(ids) })} />
        <ChoiceEntry
          label="Work with"
          value={step.activity ?? ''}
          choices={activityChoices()}
          onCommit={(value) => edit({ activity: ACTIVITIES.find((one) => one === value) })}
        />
        <TextEntry label="Compliance reference" value={step.control ?? ''} onCommit={(value) => edit({ control: text(value) })} />
        <MetricFields metrics={step.metrics ?? []} onCommit={(metrics) => edit({ metrics: list(metrics) })} />
      </Section>
    </div>
  );
}
