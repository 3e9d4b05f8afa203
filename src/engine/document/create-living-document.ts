import * as Y from 'yjs';
import { applyCommand, type Command } from '../../sop/commands/command';
import { settled } from '../../sop/drawing/settled';
import { heal } from '../../sop/model/heal';
import type { SopDocument } from '../../sop/model/sop-document';
import { createYDraft, seed, sharedTypes, writeRepairs, YSopReader } from '../ytable/y-sop';
import type { LivingDocument } from './living-document';

/** Refused when the document may only be looked at; said as a reason to the person. */
const READ_ONLY = 'This SOP was made by a newer Laneway and can only be looked at here';
const NOTHING_TO_AMEND = 'There is no edit that this could be a part of';

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

/** What the person sees of a Y.Doc. It is made when somebody looks, so that a large change and what comes of it need not be one task. */
function createView(doc: Y.Doc) {
  const reader = new YSopReader(doc);
  let raw = reader.read();
  let view = settled(heal(raw).sop);
  let isStale = false;
  return {
    read(): SopDocument {
      if (!isStale) return view;
      isStale = false;
      const next = reader.read();
      if (next !== raw) {
        raw = next;
        view = settled(heal(raw).sop);
      }
      return view;
    },
    /** The document as it is stored, from which the view of the last `read` was made. */
    stored: (): SopDocument => raw,
    change() {
      isStale = true;
    },
    destroy: () => reader.destroy(),
  };
}

/** The living document over a Y.Doc. What the person sees is healed and settled at every change, the same in every tab. */
export function createLivingDocument({ doc, readOnly = false }: Options): LivingDocument {
  const view = createView(doc);
  const here = { name: 'this window' };
  const listeners = new Set<() => void>();

  const undoManager = new Y.UndoManager(sharedTypes(doc), {
    trackedOrigins: new Set([here]),
    captureTimeout: 0,
    // A colleague's later edit of a field must not come back as ours when we undo (measured: a step came back without its name).
    ignoreRemoteMapChanges: true,
  });
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hear = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    view.change();
    tell();
  };
  doc.on('afterTransaction', hear);
  undoManager.on('stack-item-added', tell);
  undoManager.on('stack-item-popped', tell);
  undoManager.on('stack-cleared', tell);

  let canAmend = false;
  const refusal = <Input>(command: Command<Input>, input: Input) => (readOnly ? READ_ONLY : command.refuse(view.read(), input));
  const run = <Input>(command: Command<Input>, input: Input) => {
    const now = view.read();
    doc.transact(() => {
      writeRepairs(doc, view.stored(), now);
      applyCommand(createYDraft(doc, now), command, input);
    }, here);
  };
  return {
    read: view.read,
    execute(command, input) {
      const reason = refusal(command, input);
      if (reason !== null) return reason;
      undoManager.stopCapturing();
      run(command, input);
      canAmend = true;
      return null;
    },
    amend(command, input) {
      const reason = canAmend ? refusal(command, input) : NOTHING_TO_AMEND;
      if (reason !== null) return reason;
      // Whatever is captured in this time joins the step before.
      undoManager.captureTimeout = Number.POSITIVE_INFINITY;
      run(command, input);
      undoManager.captureTimeout = 0;
      return null;
    },
    undo() {
      canAmend = false;
      return undoManager.undo() !== null;
    },
    redo() {
      canAmend = false;
      return undoManager.redo() !== null;
    },
    canUndo: () => undoManager.canUndo(),
    canRedo: () => undoManager.canRedo(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      listeners.clear();
      doc.off('afterTransaction', hear);
      undoManager.destroy();
      view.destroy();
    },
  };
}
