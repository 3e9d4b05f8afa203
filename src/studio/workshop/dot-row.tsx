import { Minus, Plus } from 'lucide-react';
import { useStore } from 'zustand';
import { type DotSubject, dotKey } from '../../sop/feedback/fold-workshop';
import { Button } from '../ui/button';
import { giveDot, takeDot } from './vote';
import { useWorkshop, useWorkshopState } from './workshop-session';

interface DotRowProps {
  /** What gets the dots, as it is called to whoever hears the buttons. */
  readonly words: string;
  readonly subject: DotSubject;
  /** The words stand right above, so only the dots are shown. */
  readonly isBrief?: boolean;
}

/** How many dots something has, and two buttons for one more and one less. */
export function DotRow({ words, subject, isBrief = false }: DotRowProps) {
  const session = useWorkshop();
  const { dots } = useWorkshopState();
  const votingFor = useStore(session.view, (state) => state.votingFor);
  const given = dots.get(dotKey(subject)) ?? [];
  const own = given.filter(({ person }) => person.id === (votingFor ?? session.seat.person).id).length;
  const count = `${given.length} ${given.length === 1 ? 'dot' : 'dots'}`;
  return (
    <div className="dot-row">
      <span>
        {isBrief ? 'In this workshop:' : words} <strong className="dot-count">{count}</strong>
      </span>
      <span className="dot-acts">
        <Button
          look="quiet"
          icon={<Minus size={16} aria-hidden />}
          label={`Take a dot from ${words}`}
          disabled={own === 0}
          onClick={() => takeDot(session, subject)}
        />
        <Button icon={<Plus size={16} aria-hidden />} label={`Give a dot to ${words}`} onClick={() => giveDot(session, subject)} />
      </span>
    </div>
  );
}
