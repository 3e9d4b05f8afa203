import { createStore, type StoreApi } from 'zustand/vanilla';

/** Says when an update of the screen is made. */
export type Schedule = (update: () => void) => void;

export interface StagedUpdates {
  /** At once; while a staged change is on its way, in a task of its own. */
  readonly schedule: Schedule;
  /** Makes a change whose updates come one by one, each in its own task, so that none of them keeps the page from answering. */
  run(change: () => void): void;
  /** Calls back when all that was staged is on the screen; at once when there is nothing. */
  whenDone(call: () => void): void;
}

/** For changes that touch nearly everything on the screen, such as a layout: they must not become one long task. */
export function createStagedUpdates(): StagedUpdates {
  let isStaged = false;
  let pending = 0;
  let waiting: (() => void)[] = [];
  const endIfDone = () => {
    if (pending > 0) return;
    isStaged = false;
    const calls = waiting;
    waiting = [];
    for (const call of calls) call();
  };
  return {
    schedule(update) {
      if (!isStaged) return update();
      pending += 1;
      setTimeout(() => {
        update();
        pending -= 1;
        endIfDone();
      });
    },
    run(change) {
      isStaged = true;
      change();
      endIfDone();
    },
    whenDone(call) {
      if (isStaged) waiting.push(call);
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
