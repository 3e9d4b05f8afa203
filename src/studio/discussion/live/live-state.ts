import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Peer } from '../../../engine/collab/peer';

/** Who else is in the room, and whom this window follows. */
export interface LiveState {
  readonly peers: readonly Peer[];
  /** The window whose view is followed; null: none. */
  readonly following: number | null;
}

export function createLiveState(): StoreApi<LiveState> {
  return createStore<LiveState>(() => ({ peers: [], following: null }));
}
