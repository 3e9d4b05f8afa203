import { useMemo } from 'react';
import { useStore } from 'zustand';
import { tellSteps } from '../../../engine/publish/tell-steps';
import type { SopDocument } from '../../../sop/model/sop-document';
import { useSession } from '../../canvas/canvas-session';
import { ToldFacts, toldLine } from '../../canvas/reading/told-facts';

/** What a version says of the step that is selected in it, as the published page told it. */
export function VersionFacts({ sop }: { readonly sop: SopDocument }) {
  const { window } = useSession();
  const selected = useStore(window, ({ steps }) => (steps.size === 1 ? [...steps][0] : undefined));
  const told = useMemo(() => tellSteps(sop), [sop]);
  const step = told.find(({ id }) => id === selected);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it
    <section className="version-facts" aria-label="Details of the selected step" tabIndex={0}>
      <h3 aria-live="polite">{step === undefined ? 'No step is selected' : `${step.number}. ${step.name}`}</h3>
      {step === undefined ? (
        <p className="dialog-soft">Select a step to read what this version says of it.</p>
      ) : (
        <>
          <p className="dialog-soft">
            {step.stage} · {toldLine(step)}
          </p>
          <ToldFacts step={step} />
        </>
      )}
    </section>
  );
}
