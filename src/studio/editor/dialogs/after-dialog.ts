/** Frames in which a closed dialog gives the focus back; with nothing to give it to we go on without. */
const PATIENCE = 12;

/** Runs once no dialog is open and the focus is back where it was, so that what is run acts there. */
export function afterDialog(run: () => void, frame = 0): void {
  const isBack = document.querySelector('.dialog-overlay') === null && document.activeElement !== document.body;
  if (isBack || frame >= PATIENCE) run();
  else requestAnimationFrame(() => afterDialog(run, frame + 1));
}
