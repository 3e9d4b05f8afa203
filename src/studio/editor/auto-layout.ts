import type { LayoutClient } from '../../engine/layout/create-layout-client';
import { applyLayout } from '../../sop/commands/apply-layout';
import { announce } from '../ui/announcer';
import { alertPerson, inform } from '../ui/notices';
import type { EditorSession } from './editor-session';

let client: Promise<LayoutClient> | null = null;

/** Tidies the whole drawing in a worker as one undo step; the view fits afterwards. */
export async function runAutoLayout(session: EditorSession): Promise<void> {
  const { mirror, panels, execute, view, host } = session;
  const { sop } = mirror.getState();
  if (sop.steps.size === 0) return inform('There is nothing to lay out yet.');
  panels.setState({ layoutProgress: 0 });
  try {
    client ??= host.createLayout();
    const layout = await client;
    const result = await layout.layOut(sop, (share) => panels.setState({ layoutProgress: share }));
    if (result === null) return announce('Auto-layout cancelled');
    if (mirror.getState().sop.steps !== sop.steps) return inform('The SOP changed while it was being tidied. Press Auto-layout again.');
    if (!execute(applyLayout, result)) return;
    view.current?.fit();
    announce(`Tidied ${sop.steps.size} steps`);
    if (result.note !== '') inform(result.note);
  } catch (error) {
    alertPerson(`The layout could not be made: ${error instanceof Error ? error.message : 'unknown reason'}. Nothing was changed.`);
  } finally {
    panels.setState({ layoutProgress: null });
  }
}

/** Stops a layout that is under way; the drawing stays as it is. */
export async function cancelAutoLayout(): Promise<void> {
  (await client)?.cancel();
}
