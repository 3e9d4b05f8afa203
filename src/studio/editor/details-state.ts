import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CanvasSession } from '../canvas/canvas-session';
import { createNextTask, followStore, type Schedule } from './staged-updates';
import { createQuietGate } from './views/quiet-gate';

/** So long no key must have been pressed before Details show what the keys have led to. */
const REST_MS = 250;
/** In a field more keys are coming. */
const WRITING_REST_MS = 700;

type Selection = Pick<ReturnType<CanvasSession['window']['getState']>, 'steps' | 'connectors' | 'record'>;

/** What Details show: the SOP and the selection, a task later than all else and, while keys go, when they have rested. */
export interface DetailsState {
  readonly mirror: CanvasSession['mirror'];
  readonly selection: StoreApi<Selection>;
  /** A key was pressed outside of Details, maybe while writing there: its answer comes first. */
  noteKey(isWriting: boolean): void;
  /** The person turns to Details: what they show must be true at once. */
  catchUp(): void;
}

function selectionOf({ steps, connectors, record }: Selection): Selection {
  return { steps, connectors, record };
}

/** Fields take longer to draw than a card; nobody who writes or walks by keys elsewhere waits for them. */
export function createDetailsState({ mirror, window }: Pick<CanvasSession, 'mirror' | 'window'>): DetailsState {
  const gates = [createQuietGate(WRITING_REST_MS), createQuietGate(WRITING_REST_MS)] as const;
  const [ofSop, ofSelection] = gates.map((gate): Schedule => {
    const next = createNextTask();
    return (update) => gate.schedule(() => next(update));
  }) as [Schedule, Schedule];
  const selection = createStore<Selection>(() => selectionOf(window.getState()));
  let seen = selection.getState();
  window.subscribe((state) => {
    if (state.steps === seen.steps && state.connectors === seen.connectors && state.record === seen.record) return;
    seen = selectionOf(state);
    ofSelection(() => selection.setState(selectionOf(window.getState())));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setOpen = (isOpen: boolean) => {
    clearTimeout(timer);
    for (const gate of gates) gate.setOpen(isOpen);
  };
  return {
    mirror: followStore(mirror, ofSop),
    selection,
    noteKey(isWriting) {
      setOpen(false);
      timer = setTimeout(() => setOpen(true), isWriting ? WRITING_REST_MS : REST_MS);
    },
    catchUp: () => setOpen(true),
  };
}
