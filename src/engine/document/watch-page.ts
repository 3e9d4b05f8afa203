/** Flushes when the page is left or hidden, and takes in what happened when it is shown again. */
export function watchPage(flush: () => Promise<void>, onShown: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const onVisibility = () => {
    if (globalThis.document.visibilityState === 'hidden') void flush();
    else onShown();
  };
  const onHide = () => void flush();
  globalThis.document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onVisibility);
  return () => {
    globalThis.document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onVisibility);
  };
}
