import type { ToolId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';

/** Removes a tool and its links from all steps. */
export const removeTool: Command<{ readonly toolId: ToolId }> = {
  id: 'remove-tool',
  refuse: (sop, { toolId }) => (sop.tools.has(toolId) ? null : 'That tool is gone already'),
  run(draft, { toolId }) {
    const links = [...draft.toolLinks].filter((link) => link.toolId === toolId);
    for (const link of links) draft.toolLinks.remove(link.id);
    draft.tools.remove(toolId);
    for (const link of links) fitStep(draft, link.stepId);
  },
};
