import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Presence } from '../../../engine/collab/peer';
import type { SopId } from '../../../sop/model/ids';
import type { Person } from '../../../sop/model/thread';
import type { CanvasSession } from '../../canvas/canvas-session';
import type { ShownPeers } from '../../canvas/peers/shown-peers';
import { announce } from '../../ui/announcer';
import { whenIdle } from '../../ui/when-idle';
import { liveSetting } from './live-setting';
import { createLiveState, type LiveState } from './live-state';

/** Escape leaves whom one follows, before it means anything else. */
function useLeavingByKey(state: StoreApi<LiveState>): void {
  const isFollowing = useStore(state, ({ following }) => following !== null);
  useEffect(() => {
    if (!isFollowing) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      state.setState({ following: null });
      announce('You look around on your own again.');
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isFollowing, state]);
}

/** Joins the other windows that have the SOP open, once the first picture stands. `shown`: what the canvas draws of them. */
export function useLive(
  id: SopId,
  room: Presence['room'],
  session: Pick<CanvasSession, 'window' | 'view'>,
  person?: Person,
): { readonly state: StoreApi<LiveState>; readonly shown: StoreApi<ShownPeers> } {
  const state = useMemo(createLiveState, []);
  const shown = useMemo(() => createStore<ShownPeers>(() => ({ peers: [] })), []);
  useEffect(() => {
    let stop: (() => void) | null = null;
    const cancel = whenIdle(() => {
      void import('./start-live').then(({ startLive }) => {
        stop = isGone ? null : startLive({ id, room, session, state, person });
      });
    });
    let isGone = false;
    return () => {
      isGone = true;
      cancel();
      stop?.();
    };
  }, [id, room, session, state, person]);
  useEffect(() => {
    const show = () => shown.setState({ peers: liveSetting.getState().pointers ? state.getState().peers : [] });
    const stops = [state.subscribe(show), liveSetting.subscribe(show)];
    return () => {
      for (const end of stops) end();
    };
  }, [state, shown]);
  useLeavingByKey(state);
  return { state, shown };
}
