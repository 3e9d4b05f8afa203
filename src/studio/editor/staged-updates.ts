import { createStore, type StoreApi } from 'zustand/vanilla';

/** Says when an update of the screen is made. */
export type Schedule = (update: () => void) => void;

export interface StagedUpdates {
  /** At once, and whatever is still on its way before it; as a part of a staged change in a task of its own. */
  readonly schedule: Schedule;
  /** Makes a change whose updates come one by one, each in its own task, so that none of them keeps the page from answering. */
  run(change: () => void): void;
  /** Calls back when all that was staged is on the screen; at once when there is nothing. */
  whenDone(call: () => void): void;
}

/**
 * For changes that touch nearly everything on the screen, such as a layout: they must not become one long task. What a person does
 * meanwhile is never late: the keys that she types next are meant for what her last one opened.
 */
export function createStagedUpdates(): StagedUpdates {
  const queue: (() => void)[] = [];
  let waiting: (() => void)[] = [];
  let isInside = false;
  const inside = (change: () => void) => {
    isInside = true;
    try {
      change();
    } finally {
      isInside = false;
      if (queue.length === 0) {
        const calls = waiting;
        waiting = [];
        for (const call of calls) call();
      }
    }
  };
  const updateNext = () => {
    const update = queue.shift();
    if (update !== undefined) inside(update);
  };
  return {
    schedule(update) {
      if (isInside) {
        queue.push(update);
        setTimeout(updateNext);
        return;
      }
      while (queue.length > 0) updateNext();
      update();
    },
    run: inside,
    whenDone(call) {
      if (isInside || queue.length > 0) waiting.push(call);
      else call();
    },
  };
}

/** A store that says what another one says, when `schedule` lets it. */
export function followStore<State>(source: StoreApi<State>, schedule: Schedule): StoreApi<State> {
  const store = createStore<State>(() => source.getState());
  source.subscribe(() => schedule(() => store.setState(source.getState(), true)));
  return store;
}

/** In the next task; several updates in one go become one. */
export function createNextTask(): Schedule {
  let newest: (() => void) | null = null;
  return (update) => {
    if (newest === null) {
      setTimeout(() => {
        const last = newest;
        newest = null;
        last?.();
      });
    }
    newest = update;
  };
}
