/** Longer than this a page does not answer a key in time. */
const SLICE_MS = 12;

/** Does work that yields, and lets the page breathe whenever a slice of it took long enough. Rejects when it is no longer wanted. */
export async function inSlices<Result>(work: Generator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (performance.now() - started < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    started = performance.now();
  }
}
