import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { LiveState } from './live-state';

const PeersChip = lazy(() => import('./peers-chip').then((module) => ({ default: module.PeersChip })));

/** The others who are here; nothing while there are none. */
export function PeersHere({ state }: { readonly state: StoreApi<LiveState> }) {
  const isAlone = useStore(state, ({ peers }) => peers.length === 0);
  return isAlone ? null : (
    <Suspense fallback={null}>
      <PeersChip state={state} />
    </Suspense>
  );
}
