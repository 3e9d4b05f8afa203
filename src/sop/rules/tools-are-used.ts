import { named } from './named';
import type { Rule } from './rule';

/** Every tool of the list is used by a step. Without steps none is, which needs no telling. */
export const toolsAreUsed: Rule = {
  id: 'tools-are-used',
  severity: 'info',
  check(sop, report) {
    if (sop.steps.size === 0) return;
    const used = new Set([...sop.toolLinks.values()].map(({ toolId }) => toolId));
    for (const tool of sop.tools.values()) {
      if (!used.has(tool.id)) report('tools', tool.id, `No step says that it is done with ${named(tool, 'a tool without a name')}`);
    }
  },
};
