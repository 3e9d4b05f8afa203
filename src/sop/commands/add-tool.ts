import type { ToolId } from '../model/ids';
import type { Command } from './command';
import { urlRefusal } from './url-refusal';

interface AddTool {
  readonly toolId: ToolId;
  readonly name: string;
  readonly category: string;
  readonly url: string;
}

/** Adds a tool to the registry of the SOP. */
export const addTool: Command<AddTool> = {
  id: 'add-tool',
  refuse: (sop, { toolId, url }) => (sop.tools.has(toolId) ? 'That tool is there already' : urlRefusal(url)),
  run(draft, { toolId, name, category, url }) {
    draft.tools.add({ id: toolId, name, category, url, aliases: [] });
  },
};
