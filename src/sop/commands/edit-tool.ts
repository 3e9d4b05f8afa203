import { cleanUrl } from '../model/clean-url';
import type { ToolId } from '../model/ids';
import type { Changes } from '../model/sop-draft';
import type { Tool } from '../model/tool';
import type { Command } from './command';
import { nameRefusal } from './name-refusal';
import { urlRefusal } from './url-refusal';

/** Changes any field of a tool; an address that is not http, https or mailto is refused. */
export const editTool: Command<{ readonly toolId: ToolId; readonly changes: Changes<Tool> }> = {
  id: 'edit-tool',
  refuse(sop, { toolId, changes }) {
    if (!sop.tools.has(toolId)) return 'That tool is not there any more';
    return nameRefusal(changes.name, 'A tool') ?? urlRefusal(changes.url);
  },
  run(draft, { toolId, changes }) {
    const { url } = changes;
    draft.tools.update(toolId, url === undefined ? changes : { ...changes, url: cleanUrl(url) ?? '' });
  },
};
