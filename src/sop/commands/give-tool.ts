import type { StepId, ToolId, ToolLinkId } from '../model/ids';
import type { Tool } from '../model/tool';
import { addTool } from './add-tool';
import type { Command } from './command';
import { linkTool } from './link-tool';

interface GiveTool {
  readonly toolId: ToolId;
  /** Of a tool that is not there yet: it is added so. */
  readonly fresh?: Pick<Tool, 'name' | 'category' | 'url'> & Partial<Pick<Tool, 'aliases'>>;
  /** The steps, each with the id of its link. */
  readonly links: readonly { readonly stepId: StepId; readonly toolLinkId: ToolLinkId }[];
}

/** Says that several steps are done with a tool; those that are already are left alone. */
export const giveTool: Command<GiveTool> = {
  id: 'give-tool',
  refuse(sop, input) {
    const { toolId, fresh, links } = input;
    if (links.length === 0) return 'No step is selected';
    if (links.some(({ stepId }) => !sop.steps.has(stepId))) return 'That step is not there any more';
    if (
      links.some(
        ({ toolLinkId }, index) => sop.toolLinks.has(toolLinkId) || links.findIndex((one) => one.toolLinkId === toolLinkId) < index,
      )
    )
      return 'That link is there already';
    if (fresh !== undefined && !sop.tools.has(toolId)) return addTool.refuse(sop, { ...fresh, toolId });
    return sop.tools.has(toolId) ? null : 'That tool is not there any more';
  },
  run(draft, input) {
    const { toolId, fresh, links } = input;
    if (fresh !== undefined && !draft.tools.has(toolId)) addTool.run(draft, { ...fresh, toolId });
    for (const { stepId, toolLinkId } of links) {
      const isUsed = [...draft.toolLinks].some((link) => link.stepId === stepId && link.toolId === toolId);
      if (!isUsed) linkTool.run(draft, { toolLinkId, stepId, toolId });
    }
  },
};
