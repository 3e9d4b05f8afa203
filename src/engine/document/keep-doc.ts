import type * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import { type Autosave, startAutosave } from './autosave';
import type { SopStore } from './sop-store';
import { joinTabs } from './tabs';
import { watchPage } from './watch-page';

interface Options {
  readonly doc: Y.Doc;
  /** The key of its log. */
  readonly id: SopId;
  readonly store: SopStore;
  /** How many rows the log has now. */
  readonly rows: number;
  readonly trouble: string | null;
  onSaved(): void;
}

/** A Y.Doc that is kept: every change goes to its log and to the other tabs, and comes from them. */
export interface KeptDoc extends Pick<Autosave, 'status' | 'onStatus' | 'flush'> {
  /** Lets go of the log and of the other tabs; what waits is written first by `flush`. */
  stop(): void;
}

/** Keeps a loaded Y.Doc in its log and in step with the other tabs, until it is stopped. */
export function keepDoc(options: Options): KeptDoc {
  const autosave = startAutosave(options);
  const tabs = joinTabs(options.doc, options.id);
  const stopWatching = watchPage(autosave.flush, () => {
    tabs.greet();
    void autosave.catchUp().catch(() => undefined); // storage that fails is told by the next write
  });
  return {
    status: autosave.status,
    onStatus: autosave.onStatus,
    flush: autosave.flush,
    stop() {
      stopWatching();
      autosave.stop();
      tabs.leave();
    },
  };
}
