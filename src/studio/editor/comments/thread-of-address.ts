import { isId, type ThreadId } from '../../../sop/model/ids';
import { showThread } from '../../discussion/show-threads';
import type { EditorSession } from '../editor-session';

/** Opens the discussion that the address names, now and whenever it names another one; returns what stops it. */
export function followThreadOfAddress({ discussion }: EditorSession): () => void {
  const look = () => {
    const id = /\?thread=([^&]+)$/.exec(location.hash)?.[1];
    if (isId(id)) showThread(discussion, id as ThreadId); // an id that nothing has is told in words
  };
  look();
  window.addEventListener('hashchange', look);
  return () => window.removeEventListener('hashchange', look);
}
