import * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import { joinWindows, type Transport } from '../ytable/transport';

/** The origin of updates that another tab sent. */
const FROM_TAB = 'tab';

type Message =
  /** "This is what I have": the others send what I lack, and ask back for what they lack. */
  | { readonly kind: 'hello'; readonly vector: Uint8Array; readonly answer: boolean }
  | { readonly kind: 'update'; readonly update: Uint8Array };

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'hello') return 'vector' in data && data.vector instanceof Uint8Array;
  return data.kind === 'update' && 'update' in data && data.update instanceof Uint8Array;
}

/** Joins the tabs of one browser that have the same SOP open: each sees the others' edits at once. */
export function joinTabs(doc: Y.Doc, id: SopId, transport: Transport = joinWindows(`laneway-sop-${id}`)): { greet(): void; leave(): void } {
  const send = (message: Message) => transport.send(message);
  const greet = (answer: boolean) => send({ kind: 'hello', vector: Y.encodeStateVector(doc), answer });
  transport.onMessage((data) => {
    if (!isMessage(data)) return;
    try {
      if (data.kind === 'update') Y.applyUpdate(doc, data.update, FROM_TAB);
      else {
        send({ kind: 'update', update: Y.encodeStateAsUpdate(doc, data.vector) });
        if (!data.answer) greet(true);
      }
    } catch {
      // A message that is no update of ours changes nothing; the log on disk brings the tabs together at the next opening.
    }
  });
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== FROM_TAB) send({ kind: 'update', update });
  };
  doc.on('update', onUpdate);
  greet(false);
  return {
    greet: () => greet(false),
    leave() {
      doc.off('update', onUpdate);
      transport.close();
    },
  };
}
