import { cadenceWords } from '../model/cadence';
import type { StepId, ToolId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { stepOrder } from '../model/step-numbers';
import type { ToolLink } from '../model/tool';
import { likenessOf } from '../rules/likeness';
import { named } from '../rules/named';
import { isNameless } from '../rules/nameless';
import { waysOut } from '../rules/ways-out';

export const CHANCE_KINDS = ['typed-twice', 'passed-on-by-hand', 'regular-look', 'template-sent', 'regular-meeting'] as const;
export type ChanceKind = (typeof CHANCE_KINDS)[number];

/** Work that a tool could do by itself. */
export interface Chance {
  readonly kind: ChanceKind;
  /** One, or two that follow each other. */
  readonly stepIds: readonly StepId[];
  readonly toolIds: readonly ToolId[];
  /** What is done by hand today. */
  readonly found: string;
  /** What could do it instead. */
  readonly instead: string;
}

const WRITES: ReadonlySet<string> = new Set(['update', 'create', 'store']);
const TEMPLATE = /\b(?:templates?|standard (?:mail|e-?mail|letter|message|text)|form letter|boilerplate)\b/i;

interface Work {
  readonly sop: SopDocument;
  readonly links: ReadonlyMap<StepId, readonly ToolLink[]>;
}

/**
 * Where the SOP itself shows that a tool could take work over, in the order in which the steps are told. Nothing is guessed: each chance
 * follows from the links, the order of the steps and their cadence.
 */
export function automationChances(sop: SopDocument): readonly Chance[] {
  const links = new Map<StepId, ToolLink[]>();
  for (const link of sop.toolLinks.values())
    if (sop.tools.has(link.toolId)) links.set(link.stepId, [...(links.get(link.stepId) ?? []), link]);
  const work: Work = { sop, links };
  return stepOrder(sop).flatMap((id) => {
    const step = sop.steps.get(id);
    if (step === undefined) return [];
    const next = new Set((waysOut(sop).get(id) ?? []).flatMap(({ to }) => sop.steps.get(to) ?? []));
    return [...alone(work, step), ...[...next].flatMap((one) => pair(work, step, one))];
  });
}

const linksOf = ({ links }: Work, { id }: Step) => links.get(id) ?? [];
const toolName = ({ sop }: Work, id: ToolId) => named(sop.tools.get(id), 'an unnamed tool');
const stepName = (step: Step) => named(step, 'an unnamed step');

/** What two steps that follow each other do by hand between two tools. */
function pair(work: Work, step: Step, next: Step): readonly Chance[] {
  const [mine, theirs] = [linksOf(work, step), linksOf(work, next)];
  const twice = mine.flatMap((link) => {
    const other = theirs.find(
      ({ toolId, use, what }) =>
        toolId !== link.toolId && WRITES.has(use) && !isNameless(what) && likenessOf(what) === likenessOf(link.what),
    );
    return other !== undefined && WRITES.has(link.use) ? [{ link, other }] : [];
  });
  const stepIds = [step.id, next.id];
  if (twice.length > 0)
    return twice.map(({ link, other }) => ({
      kind: 'typed-twice',
      stepIds,
      toolIds: [link.toolId, other.toolId],
      found: `“${link.what.trim()}” is written in ${toolName(work, link.toolId)} by ${stepName(step)}, then again in ${toolName(work, other.toolId)} by ${stepName(next)}`,
      instead: `Let ${toolName(work, link.toolId)} pass it on to ${toolName(work, other.toolId)}`,
    }));
  return passedOn(work, step, next);
}

/** Work that changes hands and tools at once, with no tool that both sides use. */
function passedOn(work: Work, step: Step, next: Step): readonly Chance[] {
  if (step.roleId === null || next.roleId === null || step.roleId === next.roleId) return [];
  const [mine, theirs] = [linksOf(work, step), linksOf(work, next)];
  const [from] = mine.filter(({ use }) => WRITES.has(use));
  const [to] = theirs;
  if (from === undefined || to === undefined || mine.some(({ toolId }) => theirs.some((other) => other.toolId === toolId))) return [];
  return [
    {
      kind: 'passed-on-by-hand',
      stepIds: [step.id, next.id],
      toolIds: [from.toolId, to.toolId],
      found: `${stepName(step)} ends in ${toolName(work, from.toolId)} and ${stepName(next)} goes on in ${toolName(work, to.toolId)}, with another owner`,
      instead: `Let a change in ${toolName(work, from.toolId)} tell the next owner in ${toolName(work, to.toolId)}`,
    },
  ];
}

/** What one step does by hand again and again. */
function alone(work: Work, step: Step): readonly Chance[] {
  const links = linksOf(work, step);
  const toolIds = [...new Set(links.map(({ toolId }) => toolId))];
  const tools = toolIds.map((id) => toolName(work, id)).join(' and ');
  const often = step.cadence === undefined || step.cadence === 'as-needed' ? null : cadenceWords(step.cadence);
  const chances: Chance[] = [];
  const add = (kind: ChanceKind, of: readonly ToolId[], found: string, instead: string) =>
    chances.push({ kind, stepIds: [step.id], toolIds: of, found, instead });
  if (often !== null && links.length > 0 && links.every(({ use }) => use === 'read'))
    add('regular-look', toolIds, `${stepName(step)} only reads ${tools}, ${often}`, `Let ${tools} send a report ${often}`);
  const sent = links.find(({ use }) => use === 'send');
  if (sent !== undefined && saysTemplate(step, links))
    add(
      'template-sent',
      [sent.toolId],
      `${stepName(step)} sends a template by hand`,
      `Let ${toolName(work, sent.toolId)} send it by itself`,
    );
  const meeting = links.find(({ use }) => use === 'schedule');
  if (meeting !== undefined && often !== null)
    add(
      'regular-meeting',
      [meeting.toolId],
      `${stepName(step)} sets up a meeting by hand, ${often}`,
      `Make it a series in ${toolName(work, meeting.toolId)}`,
    );
  return chances;
}

function saysTemplate({ name, description = '', inputs = [], outputs = [], checklist = [] }: Step, links: readonly ToolLink[]): boolean {
  const texts = [name, description, ...inputs, ...outputs, ...checklist.map(({ text }) => text), ...links.map(({ what }) => what)];
  return texts.some((text) => TEMPLATE.test(text));
}
