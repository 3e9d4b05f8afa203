import { labelOf } from '../../sop/drawing/label-size';
import type { Connector } from '../../sop/model/connector';
import { isHandoff } from '../../sop/model/handoff';
import type { RoleId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Step } from '../../sop/model/step';
import { stepNumbers } from '../../sop/model/step-numbers';
import { KIND_WORDS } from '../exchange/svg/look';
import { toolsBySteps, type UsedTool } from '../exchange/svg/paint-chips';
import { approversOf, deciderOf, factsOf } from './step-facts';
import { asWord, roleName, stageName, stepName, tagsOf } from './step-words';
import type { ToldItem, ToldStep, ToldTool, ToldWay } from './told-step';

/** Every step once, by its number: the procedure. */
export function tellSteps(sop: SopDocument): readonly ToldStep[] {
  const numbers = stepNumbers(sop);
  const tools = toolsBySteps(sop);
  const leaving = group(sop, ({ from }) => from);
  const arriving = group(sop, ({ to }) => to);
  return [...numbers].flatMap(([id, number]) => {
    const step = sop.steps.get(id);
    if (step === undefined) return [];
    const out = leaving.get(id) ?? [];
    return [
      {
        id,
        number,
        kind: step.kind,
        kindWord: KIND_WORDS[step.kind],
        name: stepName(step),
        roleId: step.roleId,
        owner: roleName(sop, step.roleId),
        stageId: step.stageId,
        stage: stageName(sop, step.stageId),
        tags: tagsOf(step),
        facts: factsOf(sop, step, numbers),
        checklist: (step.checklist ?? []).map((item) => toldItem(sop, item, step)),
        tools: (tools.get(id) ?? []).map(toldTool),
        isFork: out.length > 1 && (step.kind === 'decision' || step.kind === 'approval' || out.some((one) => labelOf(one) !== '')),
        ways: out.map((connector) => toldWay(sop, connector, connector.to, numbers, number)),
        from: (arriving.get(id) ?? []).map((connector) => toldWay(sop, connector, connector.from, numbers, number)),
        roles: rolesOf(step),
      },
    ];
  });
}

function group(sop: SopDocument, key: (connector: Connector) => StepId): ReadonlyMap<StepId, readonly Connector[]> {
  const groups = new Map<StepId, Connector[]>();
  for (const connector of sop.connectors.values()) {
    if (!sop.steps.has(connector.from) || !sop.steps.has(connector.to)) continue;
    const own = groups.get(key(connector));
    if (own === undefined) groups.set(key(connector), [connector]);
    else own.push(connector);
  }
  return groups;
}

function toldWay(sop: SopDocument, connector: Connector, other: StepId, numbers: ReadonlyMap<StepId, number>, here: number): ToldWay {
  const step = sop.steps.get(other);
  const number = numbers.get(other) ?? 0;
  return {
    stepId: other,
    number,
    name: step === undefined ? '' : stepName(step),
    owner: roleName(sop, step?.roleId),
    answer: answerOf(connector),
    isHandoff: isHandoff(sop, connector),
    handsOver: (connector.package ?? []).filter((part) => part.trim() !== ''),
    isBack: number <= here,
  };
}

/** What a person wrote stays as it is; `approved` alone is a code and becomes a word. The way for all else says so. */
function answerOf(connector: Connector): string {
  const answer = connector.label.trim() === '' ? asWord(labelOf(connector)) : labelOf(connector);
  if (connector.otherwise !== true) return answer;
  return answer === '' ? 'Otherwise' : `${answer} (when nothing else fits)`;
}

function toldItem(sop: SopDocument, { id, text, roleId, evidence }: NonNullable<Step['checklist']>[number], step: Step): ToldItem {
  const isOthers = roleId !== undefined && roleId !== step.roleId;
  return { id, text: text.trim() || 'Unnamed item', owner: isOthers ? roleName(sop, roleId) : '', evidence: evidence?.trim() ?? '' };
}

function toldTool({ tool, links }: UsedTool): ToldTool {
  return {
    tool,
    name: tool.name.trim() || 'Unnamed tool',
    uses: links.map(({ use, what }) => [asWord(use), what.trim()].filter((part) => part !== '').join(': ')).filter((use) => use !== ''),
    isHome: links.some(({ recordOfTruth }) => recordOfTruth),
  };
}

function rolesOf(step: Step): readonly RoleId[] {
  const decider = deciderOf(step);
  const ids = [
    ...(step.roleId === null ? [] : [step.roleId]),
    ...approversOf(step),
    ...(decider === null ? [] : [decider]),
    ...(step.kind === 'escalation' && step.toRoleId !== undefined ? [step.toRoleId] : []),
    ...(step.consulted ?? []),
    ...(step.informed ?? []),
    ...(step.checklist ?? []).flatMap(({ roleId }) => (roleId === undefined ? [] : [roleId])),
  ];
  return [...new Set(ids)];
}
