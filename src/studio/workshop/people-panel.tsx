import { useState } from 'react';
import { newId, type PersonId } from '../../sop/model/ids';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { localTime } from './local-time';
import { useIsFacilitator, useWorkshop, useWorkshopState } from './workshop-session';

/** Adds people who are in the room without a device, by name. */
function AddPerson() {
  const { note } = useWorkshop();
  const { people } = useWorkshopState();
  const [name, setName] = useState('');
  const add = () => {
    const known = people.find(({ person }) => person.name.toLowerCase() === name.trim().toLowerCase());
    const who = known?.person ?? { id: newId<PersonId>('person'), name: name.trim() };
    if (who.name === '' || note({ kind: 'join', who }) === null) return;
    announce(`${who.name} takes part`);
    setName('');
  };
  return (
    <form
      className="workshop-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="workshop-field">
        <span>Somebody without a device</span>
        <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </label>
      <Button type="submit" disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  );
}

/** Who takes part, from when to when. */
export function PeoplePanel() {
  const { note, seat } = useWorkshop();
  const { people, facilitator } = useWorkshopState();
  const isFacilitator = useIsFacilitator();
  return (
    <section className="hall-part" aria-labelledby="people-head">
      <h2 id="people-head">People ({people.filter(({ leftAt }) => leftAt === null).length})</h2>
      <ul className="hall-list">
        {people.map(({ person, joinedAt, leftAt }) => (
          <li key={person.id}>
            <span>
              {person.name || 'Somebody'}
              {person.id === facilitator.id ? ', leads' : ''}{' '}
              <span className="workshop-soft">
                {localTime.time(joinedAt)}
                {leftAt === null ? '' : `–${localTime.time(leftAt)}`}
              </span>
            </span>
            {isFacilitator && leftAt === null && person.id !== seat.person.id && (
              <Button look="quiet" aria-label={`${person.name} has left`} onClick={() => note({ kind: 'leave', who: person })}>
                Has left
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isFacilitator && <AddPerson />}
    </section>
  );
}
