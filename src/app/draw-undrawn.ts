import type { LayoutClient } from '../engine/layout/create-layout-client';
import { withLayout } from '../engine/layout/with-layout';
import type { SopDocument } from '../sop/model/sop-document';

/**
 * Lays out an SOP that came without any drawing, as one written by hand or by a program does. One that is drawn already, and one that
 * can't be laid out, is what it was: opening never fails for the want of a drawing.
 */
export async function drawUndrawn(sop: SopDocument, createLayout: () => Promise<LayoutClient>): Promise<SopDocument> {
  if (sop.steps.size === 0 || sop.drawing.placements.size > 0) return sop;
  const client = await createLayout();
  try {
    const layout = await client.ask(sop, { kind: 'whole', engine: 'own' });
    return layout === null ? sop : withLayout(sop, layout);
  } catch {
    return sop;
  } finally {
    client.close();
  }
}
