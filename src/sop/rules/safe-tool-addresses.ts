import { cleanUrl } from '../model/clean-url';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** The address of a tool, and that of a tool link that brings its own, is a plain http, https or mailto address. */
export const safeToolAddresses: Rule = {
  id: 'safe-tool-addresses',
  severity: 'error',
  check(sop, report) {
    for (const tool of sop.tools.values()) {
      if (isUnsafe(tool.url)) report('tools', tool.id, `The address of ${named(tool, 'an unnamed tool')} is no plain web or mail address`);
    }
    for (const link of sop.toolLinks.values()) {
      // Files of other programs give a link an address of its own; such a field is unknown to us and kept.
      const own = 'url' in link ? link.url : '';
      if (typeof own !== 'string' || !isUnsafe(own)) continue;
      const step = named(sop.steps.get(link.stepId), 'an unnamed step');
      const tool = named(sop.tools.get(link.toolId), 'an unnamed tool');
      report('toolLinks', link.id, `The link from ${step} to ${tool} has an address that is no plain web or mail address`);
    }
  },
};

function isUnsafe(url: string): boolean {
  return !isNameless(url) && cleanUrl(url) === null;
}
