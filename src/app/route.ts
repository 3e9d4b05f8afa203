import { useSyncExternalStore } from 'react';
import { isId, type SopId } from '../sop/model/ids';

export type Route = { readonly room: 'home' } | { readonly room: 'editor'; readonly id: SopId };

/** `#/` is home, `#/sop/<id>` is the editor; anything else is home. */
function readRoute(hash: string): Route {
  const id = /^#\/sop\/([^/?]+)$/.exec(hash)?.[1];
  return isId(id) ? { room: 'editor', id: id as SopId } : { room: 'home' };
}

export function goTo(route: Route): void {
  location.hash = route.room === 'home' ? '#/' : `#/sop/${route.id}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route of the address bar. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return readRoute(hash);
}
