import { foldThread, type ThreadState } from '../../sop/feedback/fold-thread';
import type { Thread } from '../../sop/model/thread';

/** All threads that are shown anywhere, oldest first. */
export function shownThreads(threads: Iterable<Thread>): ThreadState[] {
  return Array.from(threads, foldThread).filter(({ isGone }) => !isGone);
}
