import type { StepId, ToolId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { stepNumbers } from '../model/step-numbers';
import { likenessOf } from '../rules/likeness';
import { isNameless } from '../rules/nameless';

/** What one step does with a kind of information in one tool. */
export interface InformationUse {
  readonly stepId: StepId;
  readonly toolId: ToolId;
  readonly use: string;
}

/** One kind of information, such as the account record. */
export interface Information {
  /** As it is spelled first. */
  readonly name: string;
  /** The tools that are said to be its one home: one, if all is well. */
  readonly homes: readonly ToolId[];
  readonly tools: readonly ToolId[];
  /** In the order in which the steps are told. */
  readonly uses: readonly InformationUse[];
}

/** Every kind of information that steps read or write, with the tool that keeps the record of truth. What is spelled alike is the same. */
export function informationMap(sop: SopDocument): readonly Information[] {
  const numbers = stepNumbers(sop);
  const links = [...sop.toolLinks.values()]
    .filter(({ what }) => !isNameless(what))
    .sort((a, b) => (numbers.get(a.stepId) ?? 0) - (numbers.get(b.stepId) ?? 0));
  const found = new Map<string, { name: string; homes: ToolId[]; tools: ToolId[]; uses: InformationUse[] }>();
  for (const { stepId, toolId, use, what, recordOfTruth } of links) {
    const key = likenessOf(what);
    const known = found.get(key) ?? { name: what.trim(), homes: [], tools: [], uses: [] };
    if (recordOfTruth && !known.homes.includes(toolId)) known.homes.push(toolId);
    if (!known.tools.includes(toolId)) known.tools.push(toolId);
    known.uses.push({ stepId, toolId, use });
    found.set(key, known);
  }
  return [...found.values()];
}
