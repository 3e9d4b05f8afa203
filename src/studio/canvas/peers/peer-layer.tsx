import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useShownPeers } from './shown-peers';

const PeerMarks = lazy(() => import('./peer-marks').then((module) => ({ default: module.PeerMarks })));

/** Pointers and selections of the other windows; nothing is loaded while there are none. */
export function PeerLayer() {
  const isAlone = useStore(useShownPeers(), ({ peers }) => peers.length === 0);
  return isAlone ? null : (
    <Suspense fallback={null}>
      <PeerMarks />
    </Suspense>
  );
}
