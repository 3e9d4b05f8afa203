import type { Transport } from '../../src/engine/ytable/transport';

/**
 * A room of windows without a browser. At once: what one sends, all others hear before it goes on. Else messages wait for `deliver`, which
 * hands out the waiting ones up to `most`, in the order in which they were sent.
 */
export function aRoom({ atOnce = true }: { readonly atOnce?: boolean } = {}) {
  const ears = new Map<object, Set<(message: unknown) => void>>();
  const waiting: (() => void)[] = [];
  const enter = (): Transport => {
    const me = {};
    const mine = new Set<(message: unknown) => void>();
    ears.set(me, mine);
    return {
      send(message) {
        const copy = structuredClone(message);
        for (const [whose, listeners] of ears) {
          if (whose === me) continue;
          const hand = () => {
            for (const listener of listeners) listener(copy);
          };
          if (atOnce) hand();
          else waiting.push(hand);
        }
      },
      onMessage(listener) {
        mine.add(listener);
        return () => mine.delete(listener);
      },
      close: () => ears.delete(me),
    };
  };
  const deliver = (most = Number.POSITIVE_INFINITY) => {
    for (let count = 0; count < most; count += 1) {
      const hand = waiting.shift();
      if (hand === undefined) return;
      hand();
    }
  };
  return { enter, deliver };
}
