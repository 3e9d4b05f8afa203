import * as Y from 'yjs';
import { applyCommand } from '../../sop/commands/command';
import { settled } from '../../sop/drawing/settled';
import { heal } from '../../sop/model/heal';
import type { SopDocument } from '../../sop/model/sop-document';
import { createYDraft, seed, sharedTypes, writeRepairs, YSopReader } from '../ytable/y-sop';
import type { LivingDocument } from './living-document';

/** Refused when the document may only be looked at; said as a reason to the person. */
const READ_ONLY = 'This SOP was made by a newer Laneway and can only be looked at here';

interface Options {
  /** The Y.Doc that holds the SOP already. */
  readonly doc: Y.Doc;
  readonly readOnly?: boolean;
}

/** A Y.Doc with an SOP in it. For a document that was never stored; what was stored is loaded instead, never seeded twice. */
export function seededDoc(sop: SopDocument): Y.Doc {
  const doc = new Y.Doc();
  seed(doc, sop, 'seed');
  return doc;
}

/** The living document over a Y.Doc. What the person sees is healed and settled at every change, the same in every tab. */
export function createLivingDocument({ doc, readOnly = false }: Options): LivingDocument {
  const reader = new YSopReader(doc);
  const here = { name: 'this window' };
  const listeners = new Set<() => void>();
  let raw = reader.read();
  let view = settled(heal(raw).sop);

  const undoManager = new Y.UndoManager(sharedTypes(doc), {
    trackedOrigins: new Set([here]),
    captureTimeout: 0,
    // A colleague's later edit of a field must not come back as ours when we undo (measured: a step came back without its name).
    ignoreRemoteMapChanges: true,
  });
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const refresh = () => {
    const next = reader.read();
    if (next === raw) return;
    raw = next;
    const before = view;
    view = settled(heal(raw).sop);
    if (view !== before) tell();
  };
  doc.on('afterTransaction', refresh);
  undoManager.on('stack-item-added', tell);
  undoManager.on('stack-item-popped', tell);
  undoManager.on('stack-cleared', tell);

  return {
    read: () => view,
    execute(command, input) {
      if (readOnly) return READ_ONLY;
      const reason = command.refuse(view, input);
      if (reason !== null) return reason;
      undoManager.stopCapturing();
      doc.transact(() => {
        writeRepairs(doc, raw, view);
        applyCommand(createYDraft(doc, view), command, input);
      }, here);
      return null;
    },
    undo: () => undoManager.undo() !== null,
    redo: () => undoManager.redo() !== null,
    canUndo: () => undoManager.canUndo(),
    canRedo: () => undoManager.canRedo(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      listeners.clear();
      doc.off('afterTransaction', refresh);
      undoManager.destroy();
      reader.destroy();
    },
  };
}
