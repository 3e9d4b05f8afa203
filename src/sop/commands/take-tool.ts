import type { StepId, ToolId } from '../model/ids';
import type { Command } from './command';
import { unlinkTool } from './unlink-tool';

/** Takes a tool from several steps, however often each is linked to it. */
export const takeTool: Command<{ readonly toolId: ToolId; readonly stepIds: readonly StepId[] }> = {
  id: 'take-tool',
  refuse(sop, { toolId, stepIds }) {
    const isUsed = [...sop.toolLinks.values()].some((link) => link.toolId === toolId && stepIds.includes(link.stepId));
    return isUsed ? null : 'None of these steps uses that tool any more';
  },
  run(draft, { toolId, stepIds }) {
    for (const link of [...draft.toolLinks])
      if (link.toolId === toolId && stepIds.includes(link.stepId)) unlinkTool.run(draft, { toolLinkId: link.id });
  },
};
