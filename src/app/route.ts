import { useMemo, useSyncExternalStore } from 'react';
import { type LinkAddress, readLinkAddress } from '../engine/exchange/link/link-address';
import { isId, type SopId } from '../sop/model/ids';

export type Place = { readonly room: 'home' } | { readonly room: 'editor' | 'workshop'; readonly id: SopId };
export type Route = Place | { readonly room: 'link'; readonly link: LinkAddress };

/**
 * `#/` is home, `#/sop/<id>` is the editor, `#/sop/<id>/workshop` the workshop (with `?thread=<id>` at one discussion, which the room
 * reads), `#/link/<version>/<mode>/<payload>` carries an SOP itself; anything else is home.
 */
export function readRoute(hash: string): Route {
  const [, id, room] = /^#\/sop\/([^/?]+)(\/workshop)?(?:\?thread=[^/?&]*)?$/.exec(hash) ?? [];
  if (isId(id)) return { room: room === undefined ? 'editor' : 'workshop', id: id as SopId };
  const link = readLinkAddress(hash);
  return link === null ? { room: 'home' } : { room: 'link', link };
}

export function goTo(place: Place): void {
  location.hash = place.room === 'home' ? '#/' : `#/sop/${place.id}${place.room === 'workshop' ? '/workshop' : ''}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route of the address bar. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => readRoute(hash), [hash]);
}
