import type { ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';

/** The tools of a step, each once, in the order in which they are listed. */
export function toolsOf(sop: Pick<SopDocument, 'toolLinks'>, stepId: Step['id']): ToolId[] {
  const links = [...sop.toolLinks.values()].filter((link) => link.stepId === stepId);
  return [...new Set(links.map((link) => link.toolId))];
}
