import type { ToolLinkId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';

/** Takes a tool from a step. */
export const unlinkTool: Command<{ readonly toolLinkId: ToolLinkId }> = {
  id: 'unlink-tool',
  refuse: (sop, { toolLinkId }) => (sop.toolLinks.has(toolLinkId) ? null : 'That link is gone already'),
  run(draft, { toolLinkId }) {
    const stepId = draft.toolLinks.get(toolLinkId)?.stepId;
    draft.toolLinks.remove(toolLinkId);
    if (stepId !== undefined) fitStep(draft, stepId);
  },
};
