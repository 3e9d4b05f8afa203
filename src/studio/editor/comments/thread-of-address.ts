import { isId, type ThreadId } from '../../../sop/model/ids';
import type { EditorSession } from '../editor-session';

/** Opens the discussion that the address names, now and whenever it names another one; returns what stops it. */
export function followThreadOfAddress({ discussion }: EditorSession): () => void {
  const look = () => {
    const id = /\?thread=([^&]+)$/.exec(location.hash)?.[1];
    if (!isId(id)) return;
    void import('../../discussion/show-threads').then(({ showThread }) => showThread(discussion, id as ThreadId)); // one that nothing has is told in words
  };
  look();
  window.addEventListener('hashchange', look);
  return () => window.removeEventListener('hashchange', look);
}
