import { cleanUrl } from '../model/clean-url';
import type { ToolId } from '../model/ids';
import type { Command } from './command';
import { nameRefusal } from './name-refusal';
import { newIdRefusal } from './new-id-refusal';
import { urlRefusal } from './url-refusal';

interface AddTool {
  readonly toolId: ToolId;
  readonly name: string;
  readonly category: string;
  readonly url: string;
  /** Absent: none. */
  readonly aliases?: readonly string[];
}

/** Adds a tool to the registry of the SOP. */
export const addTool: Command<AddTool> = {
  id: 'add-tool',
  refuse: (sop, { toolId, name, url }) => newIdRefusal(sop.tools, toolId, 'tool') ?? nameRefusal(name, 'A tool') ?? urlRefusal(url),
  run(draft, { toolId, name, category, url, aliases = [] }) {
    draft.tools.add({ id: toolId, name, category, url: cleanUrl(url) ?? '', aliases });
  },
};
