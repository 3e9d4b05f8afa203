/** So long may a slice keep the page busy: half a frame, so that nobody sees it. */
const SLICE_MS = 8;
/** A page that is never idle gets on with it after this long. */
const LATEST_MS = 300;

/** Does a long piece of work in idle time, some of its parts at a time. Gives back how to give it up. */
export function inIdleSlices<Result>(work: Iterator<unknown, Result>, done: (result: Result) => void): () => void {
  let isGivenUp = false;
  const goOn = () => {
    if (isGivenUp) return;
    const until = performance.now() + SLICE_MS;
    let part = work.next();
    while (!part.done && performance.now() < until) part = work.next();
    if (part.done) done(part.value);
    else requestIdle(goOn);
  };
  requestIdle(goOn);
  return () => {
    isGivenUp = true;
  };
}

function requestIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) globalThis.requestIdleCallback(work, { timeout: LATEST_MS });
  else setTimeout(work, 0);
}
