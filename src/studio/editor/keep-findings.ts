import type { StoreApi } from 'zustand/vanilla';
import { inIdleSlices } from './in-idle-slices';

const QUIET_MS = 150;
const LATEST_MS = 1000;

interface Kept<Sop, Answer> {
  readonly mirror: Pick<StoreApi<{ readonly sop: Sop }>, 'getState' | 'subscribe'>;
  /** The check in slices: between two of them the page does something else. */
  check(sop: Sop): Iterator<unknown, Answer>;
  tell(answer: Answer): void;
}

/**
 * Checks an SOP now and after every change, when the person pauses (at the latest after a second), in idle time. The next change gives up
 * a check that is not through, unless the answer is late already. Gives back how to stop.
 */
export function keepFindings<Sop, Answer>({ mirror, check, tell }: Kept<Sop, Answer>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let checked: Sop | null = null;
  let giveUp: (() => void) | null = null;
  const start = () => {
    const { sop } = mirror.getState();
    if (sop === checked) waitingSince = 0;
    else
      giveUp = inIdleSlices(check(sop), (answer) => {
        checked = sop;
        giveUp = null;
        waitingSince = 0;
        tell(answer);
        if (mirror.getState().sop !== sop) later();
      });
  };
  const later = () => {
    const now = performance.now();
    if (waitingSince === 0) waitingSince = now;
    const isLate = now - waitingSince > LATEST_MS;
    if (isLate && giveUp !== null) return;
    giveUp?.();
    giveUp = null;
    clearTimeout(timer);
    timer = setTimeout(start, isLate ? 0 : QUIET_MS);
  };
  start();
  const unsubscribe = mirror.subscribe(later);
  return () => {
    unsubscribe();
    giveUp?.();
    clearTimeout(timer);
  };
}
