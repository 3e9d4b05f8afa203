import type { StepId, ToolId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import type { Tool } from '../model/tool';
import { named } from './named';
import { isNameless } from './nameless';
import { perDocument } from './per-document';
import { perRecord } from './per-record';
import type { Rule } from './rule';

/** A step whose name mentions a tool is linked to it. */
export const namedToolsLinked: Rule = {
  id: 'named-tools-linked',
  severity: 'info',
  check(sop, report) {
    for (const { stepId, toolId } of unlinkedMentions(sop)) {
      report('steps', stepId, `${named(sop.steps.get(stepId), '')} mentions ${named(sop.tools.get(toolId), '')}, and has no link to it`);
    }
  },
};

interface Mention {
  readonly stepId: StepId;
  readonly toolId: ToolId;
}

/** Which steps speak of a tool that they have no link to. */
export const unlinkedMentions = perDocument((sop): readonly Mention[] => {
  const tools = toolsByFirstWord(sop);
  if (tools.size === 0) return [];
  const linked = new Set([...sop.toolLinks.values()].map(({ stepId, toolId }) => `${stepId} ${toolId}`));
  return [...sop.steps.values()].flatMap((step) => {
    const { id: stepId } = step;
    const words = wordsOfName(step);
    const found = new Set<ToolId>();
    for (const [index, word] of words.entries()) {
      for (const { id, called } of tools.get(word) ?? []) if (called.every((part, at) => words[index + at] === part)) found.add(id);
    }
    return [...found].filter((toolId) => !linked.has(`${stepId} ${toolId}`)).map((toolId) => ({ stepId, toolId }));
  });
});

const wordsOfName = perRecord(({ name }: Step): readonly string[] => name.match(WORD) ?? []);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Letter case counts: “Zoom” is a tool, “zoom in” is not. */
function toolsByFirstWord(sop: SopDocument): ReadonlyMap<string, readonly { readonly id: ToolId; readonly called: readonly string[] }[]> {
  const tools = new Map<string, { id: ToolId; called: readonly string[] }[]>();
  for (const tool of sop.tools.values()) {
    for (const name of namesOf(tool)) {
      const called = name.match(WORD) ?? [];
      const [first] = called;
      if (first !== undefined) tools.set(first, [...(tools.get(first) ?? []), { id: tool.id, called }]);
    }
  }
  return tools;
}

/** A single word of small letters is an everyday word as well. */
function namesOf({ name, aliases }: Tool): readonly string[] {
  return [name, ...aliases].filter((one) => !isNameless(one) && /\p{Lu}|\p{N}/u.test(one));
}
