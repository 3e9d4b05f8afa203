/**
 * How windows that show the same SOP reach each other. Whoever sends does not hear it. Messages can be lost, come twice or be
 * anybody's: what is heard is looked at before it is believed. A server would be another one of these.
 */
export interface Transport {
  /** `message`: anything that can be cloned. */
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): () => void;
  close(): void;
}

const NOBODY: Transport = { send: () => undefined, onMessage: () => () => undefined, close: () => undefined };

/** Joins the windows of one browser that take part in `name`; where the browser can't, nobody is reached. */
export function joinWindows(name: string): Transport {
  if (typeof BroadcastChannel === 'undefined') return NOBODY;
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(message: unknown) => void>();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    for (const listener of listeners) listener(data);
  };
  return {
    send: (message) => channel.postMessage(message),
    onMessage(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}
