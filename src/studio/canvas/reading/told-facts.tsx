import type { ToldStep } from '../../../engine/publish/told-step';
import './told-facts.css';

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

/** Kind, owner and short facts of a step, in one line. */
export function toldLine({ kind, kindWord, owner, tags }: ToldStep): string {
  return [...(kind === 'task' ? [] : [kindWord]), owner, ...tags].join(' · ');
}

/** All that is said of a step, to be read. */
export function ToldFacts({ step }: { readonly step: ToldStep }) {
  return (
    <dl className="told-facts">
      {step.facts.map(({ term, values }) => (
        <Told key={term} term={term} texts={values.map(({ text }) => text)} />
      ))}
      <Told term="Checklist" texts={step.checklist.map(({ text }) => text)} />
      <Told term="Tools" texts={step.tools.map((one) => [one.name, ...one.uses].join(', '))} />
      <Told term="Goes on" texts={onwards(step)} />
    </dl>
  );
}
