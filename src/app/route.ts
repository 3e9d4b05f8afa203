import { useMemo, useSyncExternalStore } from 'react';
import { type LinkAddress, readLinkAddress } from '../engine/exchange/link/link-address';
import { isId, type SopId } from '../sop/model/ids';

export type Place = { readonly room: 'home' } | { readonly room: 'editor' | 'review' | 'workshop'; readonly id: SopId };
export type Route = Place | { readonly room: 'link'; readonly link: LinkAddress };

/** The rooms of an SOP by what follows its id in the address. */
const ROOMS = { review: 'review', workshop: 'workshop' } as const;

/**
 * `#/` is home, `#/sop/<id>` is the editor, `#/sop/<id>/review` the review room, `#/sop/<id>/workshop` the workshop (with `?thread=<id>`
 * at one discussion, which the room reads), `#/link/<version>/<mode>/<payload>` carries an SOP itself; anything else is home.
 */
export function readRoute(hash: string): Route {
  const [, id, room] = /^#\/sop\/([^/?]+)(?:\/(review|workshop))?(?:\?thread=[^/?&]*)?$/.exec(hash) ?? [];
  if (isId(id)) return { room: room === undefined ? 'editor' : ROOMS[room as keyof typeof ROOMS], id: id as SopId }; // the pattern names them
  const link = readLinkAddress(hash);
  return link === null ? { room: 'home' } : { room: 'link', link };
}

export function goTo(place: Place): void {
  location.hash = hashOf(place);
}

/** The same without a step in the history: whoever goes back goes to where she was before. */
export function goOnTo(place: Place): void {
  location.replace(hashOf(place));
}

function hashOf(place: Place): string {
  if (place.room === 'home') return '#/';
  return place.room === 'editor' ? `#/sop/${place.id}` : `#/sop/${place.id}/${place.room}`;
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
