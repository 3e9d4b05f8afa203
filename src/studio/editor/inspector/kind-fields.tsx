import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import type { SopId } from '../../../sop/model/ids';
import type { Changes } from '../../../sop/model/sop-draft';
import { APPROVAL_RULES, type Step, type StepKind } from '../../../sop/model/step';
import { useEditor } from '../editor-session';
import { idOrNull, roleChoices } from './choices';
import { ChoiceEntry, ListEntry, SetEntry, TextEntry } from './fields';

interface KindFieldsProps {
  readonly step: Step;
  edit(changes: Changes<Step>): void;
}

const orNone = (value: string) => value || undefined;

function DecisionFields({ step, edit }: KindFieldsProps) {
  const { inspectorMirror } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  return (
    <>
      <TextEntry label="Question" rows={2} value={step.question ?? ''} onCommit={(value) => edit({ question: orNone(value) })} />
      <ChoiceEntry
        label="Who decides"
        value={step.deciderRoleId ?? ''}
        choices={roleChoices(sop, 'The owner')}
        onCommit={(id) => edit({ deciderRoleId: idOrNull(sop.roles.keys(), id) ?? undefined })}
      />
      <ListEntry
        label="Criteria"
        one="criterion"
        values={step.criteria ?? []}
        onCommit={(criteria) => edit({ criteria: criteria.length === 0 ? undefined : criteria })}
      />
    </>
  );
}

function ApprovalFields({ step, edit }: KindFieldsProps) {
  const { inspectorMirror } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const others = [...sop.steps.values()].filter(({ id, kind }) => id !== step.id && !['start', 'end'].includes(kind));
  const words = { any: 'Any one of them', all: 'All of them', sequence: 'One after the other' } as const;
  return (
    <>
      <SetEntry
        label="Who approves"
        values={step.approverIds ?? []}
        choices={roleChoices(sop).slice(1)}
        onCommit={(ids) => edit({ approverIds: [...sop.roles.keys()].filter((id) => ids.includes(id)) })}
      />
      <ChoiceEntry
        label="How many must say yes"
        value={step.rule ?? 'any'}
        choices={APPROVAL_RULES.map((rule) => ({ id: rule, name: words[rule] }))}
        onCommit={(id) => edit({ rule: APPROVAL_RULES.find((rule) => rule === id) })}
      />
      <SetEntry
        label="Submitted for approval"
        values={step.submits ?? []}
        choices={others.map(({ id, name }) => ({ id, name: name || 'Unnamed step' }))}
        onCommit={(ids) => edit({ submits: others.map(({ id }) => id).filter((id) => ids.includes(id)) })}
      />
      <TextEntry
        label="Threshold"
        hint="Such as: above 10 % discount"
        value={step.threshold ?? ''}
        onCommit={(value) => edit({ threshold: orNone(value) })}
      />
    </>
  );
}

function EscalationFields({ step, edit }: KindFieldsProps) {
  const { inspectorMirror } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  return (
    <>
      <TextEntry label="Trigger" rows={2} value={step.trigger ?? ''} onCommit={(value) => edit({ trigger: orNone(value) })} />
      <TextEntry
        label="Respond within (such as PT4H)"
        value={step.respondWithin ?? ''}
        onCommit={(value) => edit({ respondWithin: orNone(value) })}
      />
      <ChoiceEntry
        label="Goes to"
        value={step.toRoleId ?? ''}
        choices={roleChoices(sop)}
        onCommit={(id) => edit({ toRoleId: idOrNull(sop.roles.keys(), id) ?? undefined })}
      />
      <TextEntry label="Recovery" rows={2} value={step.recovery ?? ''} onCommit={(value) => edit({ recovery: orNone(value) })} />
    </>
  );
}

function LinkedSopFields({ step, edit }: KindFieldsProps) {
  return (
    <>
      <TextEntry label="Title of the linked SOP" value={step.sopTitle ?? ''} onCommit={(value) => edit({ sopTitle: orNone(value) })} />
      <TextEntry
        label="Id of the linked SOP"
        value={step.sopId ?? ''}
        onCommit={(value) => edit({ sopId: value === '' ? undefined : (value as SopId) })} // the command refuses what is no id
      />
    </>
  );
}

/** The fields that only one kind of step has; a new kind does not compile until it is decided here. */
export const KIND_FIELDS: { readonly [Kind in StepKind]: ComponentType<KindFieldsProps> | null } = {
  start: null,
  task: null,
  decision: DecisionFields,
  approval: ApprovalFields,
  escalation: EscalationFields,
  milestone: null,
  'linked-sop': LinkedSopFields,
  end: null,
};
