import { X } from 'lucide-react';
import { Button } from '../ui/button';
import { useWorkshop, useWorkshopState } from './workshop-session';

/** What has to wait. */
export function ParkingPanel() {
  const { note, seat, view } = useWorkshop();
  const { parked, workshop } = useWorkshopState();
  const isOwn = (id: string) => workshop.entries.find((moment) => moment.id === id)?.by.id === seat.person.id;
  return (
    <section className="hall-part" aria-labelledby="parking-head">
      <h2 id="parking-head">Parking lot ({parked.length})</h2>
      <ul className="hall-list">
        {parked.map(({ id, text, by }) => (
          <li key={id}>
            <span>
              {text} <span className="workshop-soft">{by.name}</span>
            </span>
            {isOwn(id) && (
              <Button
                look="quiet"
                icon={<X size={16} aria-hidden />}
                label={`Take out of the parking lot: ${text}`}
                onClick={() => note({ kind: 'withdraw', of: id })}
              />
            )}
          </li>
        ))}
      </ul>
      <Button tipKeys="P" aria-keyshortcuts="P" onClick={() => view.setState(({ parkAsked }) => ({ parkAsked: parkAsked + 1 }))}>
        Park something
      </Button>
    </section>
  );
}
