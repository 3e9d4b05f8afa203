import { useMemo } from 'react';
import { tellSteps } from '../../engine/publish/tell-steps';
import type { ToldStep } from '../../engine/publish/told-step';
import type { SopDocument } from '../../sop/model/sop-document';
import { useSession } from '../canvas/canvas-session';

/** Steps that follow each other in the same stage stand under its name. */
function byStage(steps: readonly ToldStep[]): readonly { readonly stage: string; readonly steps: readonly ToldStep[] }[] {
  const parts: { readonly stage: string; readonly steps: ToldStep[] }[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (last?.stage === step.stage) last.steps.push(step);
    else parts.push({ stage: step.stage, steps: [step] });
  }
  return parts;
}

/** Where a step leads, in words. */
function onwards({ ways, isFork }: ToldStep): readonly string[] {
  return ways.map(({ number, name, answer, isHandoff, owner }) => {
    const to = `${number}. ${name}${isHandoff ? `, by ${owner}` : ''}`;
    return isFork && answer !== '' ? `${answer}: ${to}` : `Then ${to}`;
  });
}

function Told({ term, texts }: { readonly term: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two texts may be equal
        <dd key={at}>{text}</dd>
      ))}
    </div>
  );
}

function ReadStep({ step }: { readonly step: ToldStep }) {
  const { window, view } = useSession();
  const { id, number, name, kind, kindWord, owner, tags, facts, checklist, tools } = step;
  const show = () => {
    window.getState().selectSteps([id]);
    view.current?.reveal(id);
    view.current?.element.scrollIntoView({ block: 'nearest' });
  };
  return (
    <li className="read-step" data-step={id}>
      <h4>
        <button type="button" className="read-step-name" aria-label={`${number}. ${name}: show it in the drawing`} onClick={show}>
          {number}. {name}
        </button>
      </h4>
      <p className="read-step-facts">{[...(kind === 'task' ? [] : [kindWord]), owner, ...tags].join(' · ')}</p>
      <details>
        <summary aria-label={`Details of step ${number}`}>Details</summary>
        <dl>
          {facts.map(({ term, values }) => (
            <Told key={term} term={term} texts={values.map(({ text }) => text)} />
          ))}
          <Told term="Checklist" texts={checklist.map(({ text }) => text)} />
          <Told term="Tools" texts={tools.map((one) => [one.name, ...one.uses].join(', '))} />
          <Told term="Goes on" texts={onwards(step)} />
        </dl>
      </details>
    </li>
  );
}

/** Every step by its number, as the published page tells it. */
export function ReadSteps({ sop }: { readonly sop: SopDocument }) {
  const parts = useMemo(() => byStage(tellSteps(sop)), [sop]);
  if (parts.length === 0) return <p>There is no step yet.</p>;
  return parts.map(({ stage, steps }) => (
    <div key={steps[0]?.id} className="read-stage">
      <h3>{stage}</h3>
      <ol>
        {steps.map((step) => (
          <ReadStep key={step.id} step={step} />
        ))}
      </ol>
    </div>
  ));
}
