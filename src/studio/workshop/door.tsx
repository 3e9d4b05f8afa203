import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import { foldWorkshop, type WorkshopState } from '../../sop/feedback/fold-workshop';
import { newId, type PersonId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Person } from '../../sop/model/thread';
import { keepPersonId, personSetting } from '../discussion/person-setting';
import type { ReviewMirror } from '../discussion/review-mirror';
import { Button } from '../ui/button';
import { ThemeButton } from '../ui/theme-button';
import { localTime } from './local-time';
import { MinutesView } from './minutes-view';
import type { Seat } from './seat';
import { StartForm } from './start-form';
import type { WorkshopHost } from './workshop-session';

interface DoorProps {
  readonly opened: ReviewedSop;
  readonly sop: SopDocument;
  readonly records: StoreApi<ReviewMirror>;
  readonly host: WorkshopHost;
  take(seat: Seat): void;
}

/** Who a name means in a workshop: whoever already takes part under it, the person of this device, or somebody new. */
function personNamed({ people, facilitator }: WorkshopState, name: string): Person {
  const isSame = (person: Person) => person.name.trim().toLowerCase() === name.toLowerCase();
  const known = [facilitator, ...people.map(({ person }) => person)].find(isSame);
  const own = personSetting.getState();
  if (known !== undefined) return known;
  const isOwn = isSame(own) && facilitator.id !== own.id;
  return { id: isOwn ? own.id : newId<PersonId>('person'), name };
}

function JoinForm({ opened, state, take }: Pick<DoorProps, 'opened' | 'take'> & { readonly state: WorkshopState }) {
  const [name, setName] = useState('');
  const { workshop, facilitator, people } = state;
  const here = people.filter(({ leftAt }) => leftAt === null).map(({ person }) => person.name);
  const join = () => {
    if (name.trim() === '') return;
    const person = personNamed(state, name.trim());
    opened.review.note(workshop.id, { kind: 'join', by: person });
    take({ workshopId: workshop.id, person });
  };
  return (
    <li className="door-workshop">
      <h3>{workshop.title || 'Workshop'}</h3>
      <p className="workshop-soft">
        Led by {facilitator.name || 'somebody'} since {localTime.time(workshop.at)}. {here.length === 0 ? '' : `Here: ${here.join(', ')}.`}
      </p>
      <form
        className="workshop-line"
        onSubmit={(event) => {
          event.preventDefault();
          join();
        }}
      >
        <label className="workshop-field">
          <span>Your name in “{workshop.title || 'Workshop'}”</span>
          <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        </label>
        <Button type="submit" look="primary" disabled={name.trim() === ''} aria-label={`Join ${workshop.title || 'Workshop'}`}>
          Join
        </Button>
      </form>
    </li>
  );
}

function PastWorkshop({
  sop,
  records,
  state,
}: {
  readonly sop: SopDocument;
  readonly records: StoreApi<ReviewMirror>;
  readonly state: WorkshopState;
}) {
  const [isOpen, setOpen] = useState(false);
  const { workshop, people } = state;
  const title = workshop.title || 'Workshop';
  const day = localTime.day(workshop.at);
  return (
    <li className="door-workshop">
      <h3>{title}</h3>
      <p className="workshop-soft">
        {day}, {localTime.time(workshop.at)}–{localTime.time(state.endedAt ?? workshop.at)}, {people.length}{' '}
        {people.length === 1 ? 'person' : 'people'}
      </p>
      <Button aria-expanded={isOpen} aria-label={`Minutes of ${title}, ${day}`} onClick={() => setOpen(!isOpen)}>
        Minutes
      </Button>
      {isOpen && <MinutesView sop={sop} records={records} workshop={workshop} />}
    </li>
  );
}

/** Before a workshop: start one, join one that runs, or read the minutes of those that were held. */
export function Door({ opened, sop, records, host, take }: DoorProps) {
  const workshops = useStore(records, (state) => state.records.workshops);
  const states = useMemo(() => [...workshops.values()].reverse().map(foldWorkshop), [workshops]);
  const running = states.filter(({ endedAt }) => endedAt === null);
  const past = states.filter(({ endedAt }) => endedAt !== null);
  const start: Parameters<typeof StartForm>[0]['start'] = ({ name, ...head }) => {
    personSetting.setState({ name });
    keepPersonId();
    const person = personSetting.getState();
    const by = { id: person.id, name };
    const written = opened.review.openWorkshop({ ...head, by });
    if (!written.ok) return written.reason;
    opened.review.note(written.id, { kind: 'join', by });
    take({ workshopId: written.id, person: by });
    return null;
  };
  return (
    <div className="workshop-door">
      <header className="workshop-head">
        <h1>Workshop: {sop.profile.title || 'Untitled SOP'}</h1>
        <span className="workshop-acts">
          <Button onClick={() => host.open(sop.profile.id)}>Back to the editor</Button>
          <ThemeButton />
        </span>
      </header>
      <main className="door-main">
        {running.length > 0 && (
          <section aria-labelledby="door-running">
            <h2 id="door-running">Running now</h2>
            <ul className="door-list">
              {running.map((state) => (
                <JoinForm key={state.workshop.id} opened={opened} state={state} take={take} />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="door-start">
          <h2 id="door-start">Start a workshop</h2>
          {opened.as === 'lead' ? (
            <StartForm sop={sop} start={start} />
          ) : (
            <p className="workshop-soft">This SOP is here to be reviewed. Workshops are started where it is kept.</p>
          )}
        </section>
        <section aria-labelledby="door-past">
          <h2 id="door-past">Held before</h2>
          {past.length === 0 ? (
            <p className="workshop-soft">No workshop about this SOP was held yet. Its minutes will stand here.</p>
          ) : (
            <ul className="door-list">
              {past.map((state) => (
                <PastWorkshop key={state.workshop.id} sop={sop} records={records} state={state} />
              ))}
            </ul>
          )}
        </section>
      </main>
    </div>
  );
}
