import { MessageSquarePlus, PencilLine } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { tellSteps } from '../../engine/publish/tell-steps';
import type { ToldStep } from '../../engine/publish/told-step';
import type { StageId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { Button } from '../ui/button';
import { useReview } from './review-session';

interface StagePart {
  readonly id: StageId | null;
  readonly name: string;
  readonly steps: readonly ToldStep[];
}

/** Steps that follow each other in the same stage stand under its name. */
function byStage(sop: SopDocument): readonly StagePart[] {
  const parts: { readonly id: StageId | null; readonly name: string; readonly steps: ToldStep[] }[] = [];
  for (const step of tellSteps(sop)) {
    const id = sop.steps.get(step.id)?.stageId ?? null;
    const last = parts.at(-1);
    if (last !== undefined && last.id === id) last.steps.push(step);
    else parts.push({ id, name: step.stage, steps: [step] });
  }
  return parts;
}

/** What the step says beyond its name. */
function Facts({ step: { facts, checklist, tools, ways, isFork } }: { readonly step: ToldStep }) {
  const rows = [
    ...facts.map(({ term, values }) => [term, values.map(({ text }) => text)] as const),
    ['Checklist', checklist.map(({ text }) => text)] as const,
    ['Tools', tools.map((one) => [one.name, ...one.uses].join(', '))] as const,
    ['Goes on', ways.map(({ number, name, answer }) => `${isFork && answer !== '' ? `${answer}: ` : ''}${number}. ${name}`)] as const,
  ].filter(([, texts]) => texts.length > 0);
  return (
    <dl className="review-facts">
      {rows.map(([term, texts]) => (
        <div key={term}>
          <dt>{term}</dt>
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two texts may be equal
            <dd key={at}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function StepRow({ step }: { readonly step: ToldStep }) {
  const session = useReview();
  const { window, view } = session;
  const { id, number, name, kind, kindWord, owner, tags } = step;
  const isOpen = useStore(window, ({ steps }) => steps.size === 1 && steps.has(id));
  const open = useStore(window, ({ openThreads }) => openThreads.get(id) ?? 0);
  const toggle = () => {
    if (isOpen) return window.getState().clearSelection();
    window.getState().selectSteps([id]);
    view.current?.reveal(id);
  };
  return (
    <li>
      <button type="button" className="review-step" data-anchor-kind="step" data-anchor-id={id} aria-expanded={isOpen} onClick={toggle}>
        <span className="review-step-name">
          {number}. {name}
        </span>
        <span className="review-step-facts">
          {[
            ...(kind === 'task' ? [] : [kindWord]),
            owner,
            ...tags,
            ...(open === 0 ? [] : [`${open} open comment${open === 1 ? '' : 's'}`]),
          ].join(' · ')}
        </span>
      </button>
      {isOpen && (
        <div className="review-step-open">
          <Facts step={step} />
          <div className="review-acts">
            <Button icon={<MessageSquarePlus size={14} aria-hidden />} onClick={() => session.startComment({ kind: 'step', id })}>
              Comment
            </Button>
            <Button
              icon={<PencilLine size={14} aria-hidden />}
              onClick={() => session.dialog.setState({ open: { kind: 'suggest', stepId: id } })}
            >
              Suggest a change…
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

/** Every step by its number and stage; what can be said about each is beside it, so that nobody needs the drawing. */
export function StepList() {
  const session = useReview();
  const sop = useStore(session.mirror, (state) => state.sop);
  const parts = useMemo(() => byStage(sop), [sop]);
  if (parts.length === 0) return <p className="review-soft">There is no step yet.</p>;
  return parts.map(({ id, name, steps }) => (
    <div key={steps[0]?.id} className="review-stage">
      <div className="review-stage-head">
        <h3>{name}</h3>
        {id !== null && (
          <Button
            look="quiet"
            icon={<MessageSquarePlus size={14} aria-hidden />}
            label={`Comment on the stage ${name}`}
            data-anchor-kind="stage"
            data-anchor-id={id}
            onClick={() => session.startComment({ kind: 'stage', id })}
          />
        )}
      </div>
      <ol>
        {steps.map((step) => (
          <StepRow key={step.id} step={step} />
        ))}
      </ol>
    </div>
  ));
}
