import { Eye, EyeOff, Pause, Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { secondsLeft } from '../../sop/feedback/workshop-clock';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { extendTimer, toggleTimer } from './lead';
import { useNow } from './use-now';
import { useIsFacilitator, useWorkshop, useWorkshopState } from './workshop-session';

const MINUTE = 60;

const clockWords = (seconds: number) => `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;

/** Says politely that a minute is left, and that the time is over. */
function useLastMinute(left: number | null, runs: boolean): void {
  const before = useRef(left);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (left === null || was === null || !runs) return;
    if (was > MINUTE && left <= MINUTE && left > 0) announce('One minute is left for this stage');
    if (was > 0 && left === 0) announce('The time for this stage is over');
  }, [left, runs]);
}

/** What is left of the stage's time. The facilitator pauses and extends it; every window can hide it for itself. */
export function Timer() {
  const session = useWorkshop();
  const isHidden = useStore(session.view, (view) => view.hidesTimer);
  const isFacilitator = useIsFacilitator();
  const { clock } = useWorkshopState();
  useNow(1000);
  const { timer } = clock;
  const left = timer === null ? null : secondsLeft(timer, new Date().toISOString());
  const runs = timer?.runs === true;
  useLastMinute(left, runs);
  const shown = left === null ? 'not set' : `${clockWords(left)}${runs ? '' : ', paused'}`;
  return (
    <fieldset className="hall-timer" aria-label="Timer">
      {!isHidden && (
        <span className="timer-left" role="timer" data-state={left === 0 ? 'over' : left !== null && left <= MINUTE ? 'last' : undefined}>
          {left === 0 ? '0:00, time is over' : shown}
        </span>
      )}
      {isFacilitator && (
        <>
          <Button icon={runs ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />} onClick={() => toggleTimer(session)}>
            {runs ? 'Pause' : 'Run'}
          </Button>
          <Button tip="A minute more for this stage" onClick={() => extendTimer(session, 1)}>
            +1 min
          </Button>
          <Button tip="Five minutes more for this stage" onClick={() => extendTimer(session, 5)}>
            +5 min
          </Button>
        </>
      )}
      <Button
        look="quiet"
        icon={isHidden ? <Eye size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
        label={isHidden ? 'Show the timer' : 'Hide the timer'}
        onClick={() => session.view.setState({ hidesTimer: !isHidden })}
      />
    </fieldset>
  );
}
