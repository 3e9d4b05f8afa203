import { useEffect } from 'react';
import { announce } from '../ui/announcer';
import { keySettings } from '../ui/key-settings';
import { stepStages } from './lead';
import { giveFist } from './vote';
import { useWorkshop, type WorkshopSession } from './workshop-session';

const FIELD = 'input, textarea, select, [contenteditable="true"]';
const LAYER = '[role="dialog"]:not(.blank-screen), [role="menu"], [role="alertdialog"]';

const MOVES = { ArrowLeft: -1, ArrowRight: 1, Home: 'first', End: 'last' } as const;

/** Fills the screen with the room, or leaves it. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    announce('The browser did not allow full screen');
  }
}

export function toggleBlank({ view }: WorkshopSession): void {
  const isBlank = !view.getState().isBlank;
  view.setState({ isBlank });
  announce(isBlank ? 'The screen is blank' : 'The screen shows the workshop again');
}

function act(session: WorkshopSession, key: string): boolean {
  const { view, state, seat } = session;
  const letter = key.toLowerCase();
  if (letter === 'b' || (key === 'Escape' && view.getState().isBlank)) toggleBlank(session);
  else if (view.getState().isBlank) return false;
  else if (letter === 'f') void toggleFullScreen();
  else if (letter === 'p') view.setState(({ parkAsked }) => ({ parkAsked: parkAsked + 1 }));
  else if (key === '?') view.setState({ dialog: 'keys' });
  else if (/^[0-5]$/.test(key)) giveFist(session, Number(key));
  else if (key in MOVES && state()?.facilitator.id === seat.person.id) stepStages(session, MOVES[key as keyof typeof MOVES]);
  else return false;
  return true;
}

/** Letters and digits can be switched off with the other single keys; arrows on the drawing are its own. */
function isOurs({ target, key, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : null;
  if (isComposing || defaultPrevented || element?.closest(`${FIELD}, ${LAYER}`) != null) return false;
  if (key in MOVES) return element?.closest('.sop-canvas') == null;
  return key === 'Escape' || keySettings.getState().singleKeys;
}

/** The keys of the room: ← → Home End turn the stages, B blanks, F fills the screen, P parks, 0 to 5 is a fist, ? tells the keys, Ctrl+Z takes back. */
export function useHallKeys(): void {
  const session = useWorkshop();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!isOurs(event)) return;
      const isUndo = (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';
      if (isUndo) session.takeBack();
      else if (ctrlKey || metaKey || altKey || !act(session, key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}
