import type { StepId, ToolId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { stepNumbers } from '../model/step-numbers';
import type { ToolLink } from '../model/tool';
import { isNameless } from '../rules/nameless';

/** A step that would be left without a tool. */
export interface ToolLoss {
  readonly stepId: StepId;
  readonly links: readonly ToolLink[];
  /** The information that would have no home any more, as this step spells it. */
  readonly homeless: readonly string[];
  /** The step has no other tool. */
  readonly isOnly: boolean;
}

/** What breaks when a tool is dropped: every step that uses it, first those whose information has its one home there, else in order. */
export function toolImpact(sop: SopDocument, toolId: ToolId): readonly ToolLoss[] {
  const numbers = stepNumbers(sop);
  const byStep = new Map<StepId, ToolLink[]>();
  const tooled = new Set<StepId>();
  for (const link of sop.toolLinks.values()) {
    if (link.toolId === toolId) byStep.set(link.stepId, [...(byStep.get(link.stepId) ?? []), link]);
    else tooled.add(link.stepId);
  }
  const losses = [...byStep].map(([stepId, links]): ToolLoss => {
    const homeless = links.filter(({ recordOfTruth, what }) => recordOfTruth && !isNameless(what)).map(({ what }) => what.trim());
    return { stepId, links, homeless: [...new Set(homeless)], isOnly: !tooled.has(stepId) };
  });
  const rank = ({ links }: ToolLoss) => (links.some(({ recordOfTruth }) => recordOfTruth) ? 0 : 1);
  return losses.sort((a, b) => rank(a) - rank(b) || (numbers.get(a.stepId) ?? 0) - (numbers.get(b.stepId) ?? 0));
}
