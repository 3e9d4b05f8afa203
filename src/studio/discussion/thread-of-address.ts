import { isId, type ThreadId } from '../../sop/model/ids';
import type { DiscussionSession } from './discussion-session';

/** Opens the discussion that the address names, now and whenever it names another one; returns what stops it. */
export function followThreadOfAddress(discussion: Pick<DiscussionSession, 'mirror' | 'records' | 'panel'>): () => void {
  const look = () => {
    const id = /\?thread=([^&]+)$/.exec(location.hash)?.[1];
    if (!isId(id)) return;
    void import('./show-threads').then(({ showThread }) => showThread(discussion, id as ThreadId)); // one that nothing has is told in words
  };
  look();
  window.addEventListener('hashchange', look);
  return () => window.removeEventListener('hashchange', look);
}
