import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import { changeSentence } from '../../sop/feedback/suggested-change';
import type { RoleId, StageId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { SuggestedChange } from '../../sop/model/thread';
import { BeforeAfter } from '../discussion/suggestion-card';
import { startThread } from '../discussion/write-review';
import { Button } from '../ui/button';
import { numberedSteps } from './numbered-steps';
import { type ReviewDialog, useReview } from './review-session';
import { changeOf, draftFor, KIND_CHOICES, missingIn, type PartDraft, STEP_KIND_CHOICES, waysOut } from './suggestion-draft';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  onChange(value: Value): void;
}

function Select<Value extends string>({ label, value, choices, onChange }: SelectProps<Value>) {
  return (
    <label className="review-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(choices.find(([one]) => one === target.value)?.[0] ?? value)}>
        {choices.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FieldsProps {
  readonly sop: SopDocument;
  readonly draft: PartDraft;
  change(changes: Partial<PartDraft>): void;
}

/** The fields of the kind that is chosen. */
function PartFields({ sop, draft, change }: FieldsProps) {
  const { kind, name, roleId, stageId, stepKind, connectorId } = draft;
  const isInsert = kind === 'insert';
  const none = isInsert ? 'As the step before' : 'Choose…';
  const roles = Array.from(sop.roles.values(), ({ id, name: called }) => [id, called || 'Unnamed role'] as const);
  const stages = Array.from(sop.stages.values(), ({ id, name: called }) => [id, called || 'Unnamed stage'] as const);
  const ways = waysOut(sop, draft.stepId).map(({ id, says }) => [id, says] as const);
  return (
    <>
      {(kind === 'rename' || isInsert) && (
        <label className="review-field">
          <span>{isInsert ? 'Name of the new step' : 'New name'}</span>
          <input name="change-name" value={name} maxLength={400} onChange={({ target }) => change({ name: target.value })} />
        </label>
      )}
      {isInsert && (
        <Select label="What it is" value={stepKind} choices={STEP_KIND_CHOICES} onChange={(value) => change({ stepKind: value })} />
      )}
      {isInsert && ways.length > 0 && (
        <Select
          label="Where"
          value={connectorId}
          choices={[...ways, ['', 'As a way of its own'] as const]}
          onChange={(value) => change({ connectorId: value })}
        />
      )}
      {(kind === 'owner' || isInsert) && (
        <Select<RoleId | ''>
          label="Owner"
          value={roleId}
          choices={[['', none], ...roles]}
          onChange={(value) => change({ roleId: value })}
        />
      )}
      {(kind === 'stage' || isInsert) && (
        <Select<StageId | ''>
          label="Stage"
          value={stageId}
          choices={[['', none], ...stages]}
          onChange={(value) => change({ stageId: value })}
        />
      )}
    </>
  );
}

/** Suggests up to many changes at once: each is shown in before and after, and nothing of it is done here. */
export function SuggestForm({ request, close }: { readonly request: ReviewDialog; close(): void }) {
  const { discussion } = useReview();
  const sop = useStore(discussion.mirror, (state) => state.sop);
  const steps = numberedSteps(sop);
  const asked = request.kind === 'suggest' ? request.stepId : null;
  const [draft, setDraft] = useState(() => draftFor(sop, asked ?? steps[0]?.[0] ?? ('' as StepId)));
  const [parts, setParts] = useState<readonly SuggestedChange[]>([]);
  const [why, setWhy] = useState('');
  const [told, setTold] = useState('');
  const missing = missingIn(sop, draft);
  const preview = changeOf(sop, draft);
  const add = () => {
    const part = changeOf(sop, draft);
    if (part === null) return setTold(`${missing}.`);
    setParts([...parts, part]);
    setDraft(draftFor(sop, draft.stepId, draft.kind === 'rename' ? 'owner' : draft.kind));
    setTold('');
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const last = changeOf(sop, draft);
    const changes = last === null ? parts : [...parts, last];
    const [first] = changes;
    if (first === undefined) return setTold(`${missing}.`);
    const told = changes.map((change) => changeSentence(sop, change)).join('; ');
    const text = why.trim() || `${told.slice(0, 2000)}.`;
    const id = await startThread(discussion, { kind: 'step', id: first.stepId }, { type: 'suggestion', text, changes });
    if (id === null) return;
    discussion.panel.setState({ openThread: id });
    close();
  };
  if (steps.length === 0) return <p>There is no step yet that a change could be suggested to.</p>;
  return (
    <form onSubmit={(event) => void send(event)}>
      <p className="review-soft">Nothing is changed here. Whoever keeps the SOP accepts each part or declines it.</p>
      {parts.length > 0 && (
        <ol className="review-parts" aria-label="Parts of this suggestion">
          {parts.map((part) => (
            <li key={part.id}>
              <BeforeAfter sop={sop} change={part} />
              <Button
                look="quiet"
                icon={<X size={14} aria-hidden />}
                label={`Take out: ${changeSentence(sop, part)}`}
                onClick={() => setParts(parts.filter(({ id }) => id !== part.id))}
              />
            </li>
          ))}
        </ol>
      )}
      <Select label="Step" value={draft.stepId} choices={steps} onChange={(stepId) => setDraft(draftFor(sop, stepId, draft.kind))} />
      <Select
        label="What should change"
        value={draft.kind}
        choices={KIND_CHOICES}
        onChange={(kind) => setDraft(draftFor(sop, draft.stepId, kind))}
      />
      <PartFields sop={sop} draft={draft} change={(changes) => setDraft({ ...draft, ...changes })} />
      <div className="review-preview" aria-live="polite">
        {preview === null ? `${missing}.` : <BeforeAfter sop={sop} change={preview} />}
      </div>
      <div className="review-acts">
        <Button icon={<Plus size={14} aria-hidden />} onClick={add}>
          Add another part
        </Button>
      </div>
      <label className="review-field">
        <span>Why (not needed)</span>
        <textarea name="suggestion-why" rows={2} maxLength={10_000} value={why} onChange={({ target }) => setWhy(target.value)} />
      </label>
      {told !== '' && (
        <p role="alert" className="review-soft">
          {told}
        </p>
      )}
      <div className="review-acts">
        <Button type="submit" look="primary" disabled={parts.length === 0 && preview === null}>
          Suggest {preview === null ? parts.length || '' : parts.length + 1}{' '}
          {parts.length + (preview === null ? 0 : 1) === 1 ? 'change' : 'changes'}
        </Button>
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
