import type { ToolLinkId } from '../model/ids';
import type { ToolLink } from '../model/tool';
import type { Command } from './command';

type LinkChanges = Partial<Pick<ToolLink, 'use' | 'what' | 'recordOfTruth'>>;

/** Changes what a step uses a tool for. */
export const editToolLink: Command<{ readonly toolLinkId: ToolLinkId; readonly changes: LinkChanges }> = {
  id: 'edit-tool-link',
  refuse: (sop, { toolLinkId }) => (sop.toolLinks.has(toolLinkId) ? null : 'That link is not there any more'),
  run(draft, { toolLinkId, changes }) {
    draft.toolLinks.update(toolLinkId, changes);
  },
};
