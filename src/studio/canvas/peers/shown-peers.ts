import { createContext, useContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Peer } from '../../../engine/collab/peer';

/** The other windows that a canvas shows; empty: nobody, or nobody is to be seen. */
export interface ShownPeers {
  readonly peers: readonly Peer[];
}

const NOBODY: StoreApi<ShownPeers> = createStore(() => ({ peers: [] }));
const PeersContext = createContext<StoreApi<ShownPeers>>(NOBODY);

/** Rooms that are alone need none. */
export const ShownPeersProvider = PeersContext.Provider;

export function useShownPeers(): StoreApi<ShownPeers> {
  return useContext(PeersContext);
}
