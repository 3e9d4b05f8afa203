import type { ToolId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { otherNames } from './other-names';

interface MergeTools {
  readonly toolId: ToolId;
  /** The tool that takes its links and its names. */
  readonly into: ToolId;
}

/** Makes two tools one: the links of the one go to the other, which is also found by its names. A step keeps one link of a kind. */
export const mergeTools: Command<MergeTools> = {
  id: 'merge-tools',
  refuse(sop, { toolId, into }) {
    if (!sop.tools.has(toolId)) return 'That tool is gone already';
    if (!sop.tools.has(into)) return 'The tool to take the links is not there any more';
    return toolId === into ? 'A tool can’t be merged with itself' : null;
  },
  run(draft, { toolId, into }) {
    const [gone, heir] = [draft.tools.get(toolId), draft.tools.get(into)];
    if (gone === undefined || heir === undefined) return;
    const links = [...draft.toolLinks];
    const kept = new Set(links.filter((link) => link.toolId === into).map(({ stepId, use, what }) => `${stepId} ${use} ${what}`));
    for (const link of links) {
      if (link.toolId !== toolId) continue;
      if (kept.has(`${link.stepId} ${link.use} ${link.what}`)) draft.toolLinks.remove(link.id);
      else draft.toolLinks.update(link.id, { toolId: into });
    }
    draft.tools.update(into, { aliases: otherNames(heir, gone), ...(heir.url === '' ? { url: gone.url } : {}) });
    draft.tools.remove(toolId);
    for (const { stepId, toolId: of } of links) if (of === toolId || of === into) fitStep(draft, stepId);
  },
};
