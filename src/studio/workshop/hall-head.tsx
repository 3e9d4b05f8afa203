import { ChevronLeft, ChevronRight, Keyboard, Maximize, Square } from 'lucide-react';
import type { StoreApi } from 'zustand/vanilla';
import type { LiveState } from '../discussion/live/live-state';
import { PeersHere } from '../discussion/live/peers-here';
import { Button } from '../ui/button';
import { ThemeButton } from '../ui/theme-button';
import { stepStages } from './lead';
import { Timer } from './timer';
import { toggleBlank, toggleFullScreen } from './use-hall-keys';
import { useIsFacilitator, useWorkshop, useWorkshopState } from './workshop-session';

function Leading() {
  const session = useWorkshop();
  const { isPrivate } = useWorkshopState();
  return (
    <>
      <Button
        icon={<ChevronLeft size={16} aria-hidden />}
        label="Previous stage"
        tipKeys="←"
        aria-keyshortcuts="ArrowLeft"
        onClick={() => stepStages(session, -1)}
      />
      <Button
        icon={<ChevronRight size={16} aria-hidden />}
        label="Next stage"
        tipKeys="→"
        aria-keyshortcuts="ArrowRight"
        onClick={() => stepStages(session, 1)}
      />
      <Button onClick={() => session.note({ kind: isPrivate ? 'reveal' : 'private' })}>
        {isPrivate ? 'Reveal what was written' : 'Private writing'}
      </Button>
      <Button look="primary" onClick={() => session.view.setState({ dialog: 'end' })}>
        End workshop…
      </Button>
    </>
  );
}

/** What the workshop is, who leads it, its timer, and what its facilitator can do. */
export function HallHead({ leave, live }: { leave(): void; readonly live: StoreApi<LiveState> }) {
  const session = useWorkshop();
  const { workshop, facilitator, isPrivate } = useWorkshopState();
  const isFacilitator = useIsFacilitator();
  const { seat, goToEditor, note } = session;
  return (
    <header className="workshop-head hall-head">
      <div className="hall-title">
        <h1>{workshop.title || 'Workshop'}</h1>
        <p>
          <strong>{isFacilitator ? 'You lead' : `Following ${facilitator.name || 'the facilitator'}`}</strong>
          {isPrivate ? ' · private writing' : ''} · you are {seat.person.name}
        </p>
      </div>
      <Timer />
      <span className="workshop-acts">
        <PeersHere state={live} />
        {isFacilitator ? (
          <Leading />
        ) : (
          <>
            <Button onClick={() => note({ kind: 'lead' })}>Take the lead</Button>
            <Button
              onClick={() => {
                note({ kind: 'leave' });
                leave();
              }}
            >
              Leave
            </Button>
          </>
        )}
        <Button
          look="quiet"
          icon={<Square size={16} aria-hidden />}
          label="Blank the screen"
          tipKeys="B"
          aria-keyshortcuts="B"
          onClick={() => toggleBlank(session)}
        />
        <Button
          look="quiet"
          icon={<Maximize size={16} aria-hidden />}
          label="Full screen"
          tipKeys="F"
          aria-keyshortcuts="F"
          onClick={() => void toggleFullScreen()}
        />
        <Button
          look="quiet"
          icon={<Keyboard size={16} aria-hidden />}
          label="Keys"
          tipKeys="?"
          onClick={() => session.view.setState({ dialog: 'keys' })}
        />
        <Button look="quiet" onClick={goToEditor}>
          Editor
        </Button>
        <ThemeButton />
      </span>
    </header>
  );
}
