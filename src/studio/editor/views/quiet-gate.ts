import type { Schedule } from '../staged-updates';

/** So long nobody must have typed or changed anything before what is out of sight is drawn. */
const QUIET_MS = 1200;

export interface QuietGate {
  /** At once while the gate is open; else when the person pauses. Of several updates the newest is made. */
  readonly schedule: Schedule;
  setOpen(isOpen: boolean): void;
  /** Makes the update that waits, if one does. */
  catchUp(): void;
  /** A key was pressed: what waits may go on waiting. */
  noteKey(): void;
}

/** For what is out of sight: it must not take the time of somebody who writes elsewhere, and be true all the same when it is asked for. */
export function createQuietGate(quietMs = QUIET_MS): QuietGate {
  let isOpen = true;
  let newest: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = () => {
    clearTimeout(timer);
    const update = newest;
    newest = null;
    update?.();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(catchUp, quietMs);
  };
  return {
    catchUp,
    schedule(update) {
      newest = update;
      if (isOpen) catchUp();
      else wait();
    },
    setOpen(open) {
      isOpen = open;
      if (open) catchUp();
    },
    noteKey() {
      if (newest !== null) wait();
    },
  };
}
