import { cleanUrl } from '../model/clean-url';
import { named } from './named';
import type { Rule } from './rule';

/** A tool’s address is plain http, https or mailto. */
export const safeToolAddresses: Rule = {
  id: 'safe-tool-addresses',
  severity: 'error',
  check(sop, report) {
    for (const tool of sop.tools.values()) {
      if (tool.url !== '' && cleanUrl(tool.url) === null)
        report('tools', tool.id, `The address of ${named(tool, 'an unnamed tool')} can’t be linked safely`);
    }
    for (const link of sop.toolLinks.values()) {
      const tool = sop.tools.get(link.toolId);
      if (tool === undefined)
        report('toolLinks', link.id, `${named(sop.steps.get(link.stepId), 'An unnamed step')} links a tool that is not there`);
    }
  },
};
