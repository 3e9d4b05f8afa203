import type { StoreApi } from 'zustand/vanilla';
import { anchorKey } from '../../sop/feedback/anchors';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import type { ConnectorId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { CanvasState, PinsSlice } from '../canvas/state/canvas-state';
import type { DiscussionSession } from './discussion-session';
import type { ThreadFilter } from './discussion-state';
import { shownThreads } from './shown-threads';

const NO_PINS: PinsSlice = { pins: new Map(), openThreads: new Map() };

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts threads by their anchors, and the open ones by the step where somebody who walks the flow hears of them. */
function pinsOf(
  connectors: SopDocument['connectors'],
  threads: readonly ThreadState[],
  { state, hasPins }: { readonly state: ThreadFilter['state']; readonly hasPins: boolean },
): PinsSlice {
  const pins = new Map<string, number>();
  const openThreads = new Map<StepId, number>();
  for (const { anchor, answer } of threads) {
    const isOpen = answer === null;
    if (hasPins && (state === 'all' || isOpen === (state === 'open'))) add(pins, anchorKey(anchor));
    if (!isOpen) continue;
    // The ids are looked up in the tables of the SOP: one that is not there is heard nowhere.
    const stepId = anchor.kind === 'connector' ? connectors.get(anchor.id as ConnectorId)?.from : anchor.id;
    if (anchor.kind === 'step' || anchor.kind === 'outcome' || anchor.kind === 'connector')
      if (stepId !== undefined) add(openThreads, stepId as StepId);
  }
  return { pins, openThreads };
}

function isSame<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): boolean {
  return one.size === other.size && [...one].every(([key, count]) => other.get(key) === count);
}

/** Keeps the counts on the drawing true; returns what stops it. What did not change stays the same map, so no card is drawn anew. */
export function followPins(
  { mirror, records, panel }: Pick<DiscussionSession, 'mirror' | 'records' | 'panel'>,
  window: StoreApi<CanvasState>,
): () => void {
  let seen: readonly unknown[] = [];
  const look = () => {
    const { threads } = records.getState().records;
    const { connectors } = mirror.getState().sop;
    const { filter, hasPins } = panel.getState();
    const sources = [threads, connectors, filter.state, hasPins];
    if (sources.every((source, index) => source === seen[index])) return;
    seen = sources;
    const next = threads.size === 0 ? NO_PINS : pinsOf(connectors, shownThreads(threads.values()), { state: filter.state, hasPins });
    const { pins, openThreads } = window.getState();
    const kept = {
      pins: isSame(pins, next.pins) ? pins : next.pins,
      openThreads: isSame(openThreads, next.openThreads) ? openThreads : next.openThreads,
    };
    if (kept.pins !== pins || kept.openThreads !== openThreads) window.setState(kept);
  };
  look();
  const stops = [mirror.subscribe(look), records.subscribe(look), panel.subscribe(look)];
  return () => {
    for (const stop of stops) stop();
  };
}
