import { useMemo } from 'react';
import { tellSteps } from '../../engine/publish/tell-steps';
import type { ToldStep } from '../../engine/publish/told-step';
import type { SopDocument } from '../../sop/model/sop-document';
import { useSession } from '../canvas/canvas-session';
import { ToldFacts, toldLine } from '../canvas/reading/told-facts';

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

function ReadStep({ step }: { readonly step: ToldStep }) {
  const { window, view } = useSession();
  const { id, number, name } = step;
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
      <p className="read-step-facts">{toldLine(step)}</p>
      <details>
        <summary aria-label={`Details of step ${number}`}>Details</summary>
        <ToldFacts step={step} />
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
