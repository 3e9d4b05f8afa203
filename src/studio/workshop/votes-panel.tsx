import { useStore } from 'zustand';
import { meanWords, spreadWords } from '../../engine/exchange/minutes/minutes-words';
import { dotsLeft, type Fist, FULL_FIST } from '../../sop/feedback/fold-workshop';
import { Button } from '../ui/button';
import { DotRow } from './dot-row';
import { giveFist } from './vote';
import { useIsFacilitator, useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';

const FINGERS = Array.from({ length: FULL_FIST + 1 }, (_, finger) => finger);

function FistResult({ fist }: { readonly fist: Fist | undefined }) {
  if (fist === undefined) return <p className="workshop-soft">Nobody has voted on this stage yet.</p>;
  return (
    <p>
      {meanWords(fist)}, {spreadWords(fist)}:{' '}
      {fist.counts
        .map((count, finger) => `${finger}×${count}`)
        .filter((words) => !words.endsWith('×0'))
        .join(', ')}
    </p>
  );
}

/** For people without a device the facilitator votes. */
function VotingFor() {
  const { view, seat } = useWorkshop();
  const { people } = useWorkshopState();
  const votingFor = useStore(view, (state) => state.votingFor);
  const others = people.map(({ person }) => person).filter(({ id }) => id !== seat.person.id);
  if (!useIsFacilitator() || others.length === 0) return null;
  return (
    <label className="workshop-field">
      <span>Votes of</span>
      <select
        value={votingFor?.id ?? ''}
        onChange={(event) => view.setState({ votingFor: others.find(({ id }) => id === event.target.value) ?? null })}
      >
        <option value="">{seat.person.name} (you)</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Fist-of-five of the current stage, and how many dots are left. */
export function VotesPanel() {
  const session = useWorkshop();
  const sop = useWorkshopSop();
  const state = useWorkshopState();
  const votingFor = useStore(session.view, (view) => view.votingFor);
  const { stageId, fists, workshop } = state;
  const voter = votingFor ?? session.seat.person;
  const fist = stageId === null ? undefined : fists.get(stageId);
  const own = fist?.votes.find(({ person }) => person.id === voter.id)?.value;
  return (
    <section className="hall-part" aria-labelledby="votes-head">
      <h2 id="votes-head">Votes</h2>
      <VotingFor />
      {stageId !== null && (
        <>
          <fieldset className="fist" aria-label="How sure are you of this stage? 0: not at all, 5: fully">
            <span>How sure, 0–5?</span>
            {FINGERS.map((finger) => (
              <Button
                key={finger}
                aria-pressed={own === finger}
                aria-keyshortcuts={String(finger)}
                onClick={() => giveFist(session, finger)}
              >
                {finger}
              </Button>
            ))}
          </fieldset>
          <FistResult fist={fist} />
        </>
      )}
      <h3>
        Dots: {dotsLeft(state, voter)} of {workshop.dots ?? 5} left{votingFor === null ? '' : ` for ${votingFor.name}`}
      </h3>
      {stageId !== null && <DotRow words={`the stage ${sop.stages.get(stageId)?.name ?? ''}`} subject={{ stageId }} />}
    </section>
  );
}
