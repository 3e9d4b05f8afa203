import type { StepId, ToolId, ToolLinkId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { newIdRefusal } from './new-id-refusal';

interface LinkTool {
  readonly toolLinkId: ToolLinkId;
  readonly stepId: StepId;
  readonly toolId: ToolId;
  readonly use?: string;
  readonly what?: string;
}

/** Says that a step is done with a tool. */
export const linkTool: Command<LinkTool> = {
  id: 'link-tool',
  refuse(sop, { toolLinkId, stepId, toolId }) {
    if (!sop.steps.has(stepId)) return 'That step is not there any more';
    if (!sop.tools.has(toolId)) return 'That tool is not there any more';
    return newIdRefusal(sop.toolLinks, toolLinkId, 'link');
  },
  run(draft, { toolLinkId, stepId, toolId, use = 'read', what = '' }) {
    draft.toolLinks.add({ id: toolLinkId, stepId, toolId, use, what, recordOfTruth: false });
    fitStep(draft, stepId);
  },
};
