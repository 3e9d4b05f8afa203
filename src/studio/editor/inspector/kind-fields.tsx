import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import type { SopId } from '../../../sop/model/ids';
import type { Changes } from '../../../sop/model/sop-draft';
import { APPROVAL_RULES, type Step, type StepKind } from '../../../sop/model/step';
import { stepOrder } from '../../../sop/model/step-numbers';
import { useEditor } from '../editor-session';
import { idOrNull, roleChoices } from './choices';
import { DurationEntry } from './duration-entry';
import { ChoiceEntry, ListEntry, TextEntry } from './fields';
import { PickList } from './pick-list';

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

const RULE_WORDS = { any: 'Any one of them', all: 'All of them', sequence: 'All of them, one after the other' } as const;

function ApprovalFields({ step, edit }: KindFieldsProps) {
  const { inspectorMirror } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const others = stepOrder(sop).flatMap((id) => {
    const other = sop.steps.get(id);
    return other === undefined || id === step.id || other.kind === 'start' || other.kind === 'end' ? [] : [other];
  });
  const rule = step.rule ?? 'any';
  return (
    <>
      <PickList
        label="Who approves"
        one="an approver"
        values={step.approverIds ?? []}
        choices={[...sop.roles.values()].map(({ id, name }) => ({ id, name: name || 'Unnamed role' }))}
        isOrdered={rule === 'sequence'}
        onCommit={(approverIds) => edit({ approverIds: approverIds.length === 0 ? undefined : approverIds })}
      />
      <ChoiceEntry
        label="How many must say yes"
        value={rule}
        choices={APPROVAL_RULES.map((id) => ({ id, name: RULE_WORDS[id] }))}
        onCommit={(id) => edit({ rule: APPROVAL_RULES.find((one) => one === id) })}
      />
      <PickList
        label="Submitted for approval"
        one="a step"
        values={step.submits ?? []}
        choices={others.map(({ id, name }) => ({ id, name: name || 'Unnamed step' }))}
        onCommit={(submits) => edit({ submits: submits.length === 0 ? undefined : submits })}
      />
      <TextEntry
        label="Asked for when"
        hint="Such as: above 10 % discount"
        value={step.threshold ?? ''}
        onCommit={(value) => edit({ threshold: orNone(value) })}
      />
      <DurationEntry label="Answer due within" value={step.dueWithin} onCommit={(dueWithin) => edit({ dueWithin })} />
    </>
  );
}

function EscalationFields({ step, edit }: KindFieldsProps) {
  const { inspectorMirror } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  return (
    <>
      <TextEntry label="Trigger" rows={2} value={step.trigger ?? ''} onCommit={(value) => edit({ trigger: orNone(value) })} />
      <DurationEntry label="Respond within" value={step.respondWithin} onCommit={(respondWithin) => edit({ respondWithin })} />
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
