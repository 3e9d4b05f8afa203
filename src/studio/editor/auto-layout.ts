import type { LayoutOutcomes, LayoutTask } from '../../engine/layout/layout-messages';
import type { LayoutResult } from '../../engine/layout/layout-result';
import { applyLayout } from '../../sop/commands/apply-layout';
import type { StepId } from '../../sop/model/ids';
import { announce } from '../ui/announcer';
import { alertPerson, inform } from '../ui/notices';
import type { EditorSession } from './editor-session';
import { layoutSettings } from './layout-settings';

/**
 * Asks the layout worker with a progress bar and a way to cancel. Null: there is no answer, and the person knows why. The answer is for
 * the SOP as it still is.
 */
export async function askLayout<Kind extends LayoutTask['kind']>(
  { mirror, panels, layout }: EditorSession,
  task: Extract<LayoutTask, { readonly kind: Kind }>,
): Promise<LayoutOutcomes[Kind] | null> {
  const { sop } = mirror.getState();
  panels.setState({ layoutProgress: 0 });
  try {
    const client = await layout();
    const outcome = await client.ask(sop, task, (share) => panels.setState({ layoutProgress: share }));
    if (outcome === null) announce('Auto-layout cancelled');
    else if (mirror.getState().sop !== sop) inform('The SOP changed while it was being laid out. Please try again.');
    else return outcome;
  } catch (error) {
    alertPerson(`The layout could not be made: ${error instanceof Error ? error.message : 'unknown reason'}. Nothing was changed.`);
  } finally {
    panels.setState({ layoutProgress: null });
  }
  return null;
}

/** Takes over a drawing as one undo step. What was in sight stays in sight: the whole if the whole was, else the step at hand. */
function show(session: EditorSession, result: LayoutResult): boolean {
  const { view, window, panels } = session;
  const sawAll = view.current?.sees() === 'all';
  return session.draw(applyLayout, result, () => {
    panels.setState({ drawnBy: result.engine });
    const { cursor } = window.getState();
    if (sawAll || view.current?.sees() === 'nothing') view.current?.fit();
    else if (cursor !== null) view.current?.reveal(cursor);
    if (result.note !== '') inform(result.note);
  });
}

/** Tidies the whole drawing in a worker; pinned steps stay. */
export async function runAutoLayout(session: EditorSession): Promise<void> {
  const { sop } = session.mirror.getState();
  if (sop.steps.size === 0) return inform('There is nothing to lay out yet.');
  const result = await askLayout(session, { kind: 'whole', engine: layoutSettings.getState().engine });
  if (result === null || !show(session, result)) return;
  const pinned = result.placements.filter((placement) => placement.pinned).length;
  announce(`Tidied ${sop.steps.size} steps${pinned > 0 ? `, ${pinned} pinned ${pinned === 1 ? 'one stays' : 'ones stay'}` : ''}`);
}

/** Tidies some steps and leaves all others where they are. Pinned ones stay as well. */
export async function layOutSteps(session: EditorSession, ids: Iterable<StepId>): Promise<void> {
  const { placements } = session.mirror.getState().sop.drawing;
  const free = new Set([...ids].filter((id) => placements.get(id)?.pinned !== true));
  if (free.size === 0) return inform('There is nothing to lay out: all of these steps are pinned, or there are none.');
  const result = await askLayout(session, { kind: 'around', free });
  if (result !== null && show(session, result)) announce(`Tidied ${free.size} ${free.size === 1 ? 'step' : 'steps'}`);
}

/** Stops a layout that is under way; the drawing stays as it is. */
export async function cancelAutoLayout({ layout }: EditorSession): Promise<void> {
  (await layout()).cancel();
}
