import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Transport } from '../ytable/transport';
import { type Peer, type Presence, readPeer } from './peer';

const FROM_OUTSIDE = 'outside';

type Message = { readonly kind: 'hello' } | { readonly kind: 'here'; readonly update: Uint8Array };

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  return data.kind === 'hello' || (data.kind === 'here' && 'update' in data && data.update instanceof Uint8Array);
}

/** Who else has this SOP open now. */
export interface Presences {
  /** The others, in the order in which they came; the same objects until they say something new. */
  peers(): readonly Peer[];
  /** Tells the others what has changed here. */
  tell(changes: Partial<Presence>): void;
  subscribe(listener: () => void): () => void;
  /** The others see this window go. */
  leave(): void;
}

/**
 * Tells the other windows of a transport who is here, and hears of them. A window that goes says so; one that is silent for 30 seconds is
 * taken to be gone.
 */
export function joinPresence(transport: Transport, me: Presence): Presences {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const listeners = new Set<() => void>();
  let known: readonly Peer[] = [];
  let mine = me;
  const here = () => transport.send({ kind: 'here', update: encodeAwarenessUpdate(awareness, [awareness.clientID]) } satisfies Message);

  const look = () => {
    const before = new Map(known.map((peer) => [peer.window, peer]));
    known = [...awareness.getStates()].flatMap(([window, state]) => {
      if (window === awareness.clientID) return [];
      const peer = readPeer(window, state);
      const old = before.get(window);
      if (peer === null) return [];
      return [old !== undefined && JSON.stringify(old) === JSON.stringify(peer) ? old : peer];
    });
    for (const listener of listeners) listener();
  };
  awareness.on('change', (_changes: unknown, origin: unknown) => {
    if (origin !== 'local') look();
  });
  awareness.on('update', ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }, origin: unknown) => {
    // What was heard from the others is theirs to tell.
    if (origin === FROM_OUTSIDE) return;
    if ([...added, ...updated, ...removed].includes(awareness.clientID)) here();
  });
  const stop = transport.onMessage((data) => {
    if (!isMessage(data)) return;
    if (data.kind === 'hello') return here();
    try {
      applyAwarenessUpdate(awareness, data.update, FROM_OUTSIDE);
    } catch {
      // What is no word of another window says nothing.
    }
  });
  awareness.setLocalState({ ...mine });
  transport.send({ kind: 'hello' } satisfies Message);

  return {
    peers: () => known,
    tell(changes) {
      mine = { ...mine, ...changes };
      awareness.setLocalState({ ...mine });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    leave() {
      listeners.clear();
      removeAwarenessStates(awareness, [awareness.clientID], 'local');
      stop();
      awareness.destroy();
      doc.destroy();
      transport.close();
    },
  };
}
