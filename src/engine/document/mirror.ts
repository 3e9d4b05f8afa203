import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SopDocument } from '../../sop/model/sop-document';
import type { LivingDocument } from './living-document';

/** What the screen knows of the open SOP. Only the document writes it. */
export interface Mirror {
  readonly sop: SopDocument;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function look(document: LivingDocument): Mirror {
  return { sop: document.read(), canUndo: document.canUndo(), canRedo: document.canRedo() };
}

/**
 * A store that follows a living document. Unchanged records keep their identity, so selectors stay quiet. `schedule`: says when it
 * hears of a change; without it at once.
 */
export function createMirror(document: LivingDocument, schedule: (update: () => void) => void = (update) => update()): StoreApi<Mirror> {
  const store = createStore<Mirror>(() => look(document));
  document.subscribe(() => schedule(() => store.setState(look(document))));
  return store;
}
