import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../src/sop/model/clean-url';
import { isHandoff } from '../../src/sop/model/handoff';
import type { StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { CADENCES, type Step } from '../../src/sop/model/step';
import { TOOL_CATEGORIES, TOOL_USES } from '../../src/sop/model/tool';
import { reachedFrom, waysOf } from '../../src/sop/rules/ways';
import { TEMPLATES } from '../support/templates';
import { assemble } from '../support/templates/author';
import { stepsOf } from './shipped';

const VERBS = new Set(
  (
    'accept adapt agree analyze answer approve ask assess assign brief carry check close coordinate communicate compare compile complete confirm ' +
    'create decide decline define deliver design develop draft escalate estimate evaluate execute file find fix free gather grant hand handle hold ' +
    'identify implement inform introduce invoice issue launch lead log look match monitor negotiate nurture offer onboard open optimize pay prepare ' +
    'present price provide publish rate reach read record release renew repair report research resolve review run schedule score screen select set ' +
    'share sign solve sponsor start steer suggest support take tell test train update win write'
  ).split(' '),
);
const QUESTION = /^(Is|Are|Was|Did|Does|Which) .+\?$/;
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/;

const wordCount = (text: string) => text.split(' ').length;
const namesOf = (steps: Iterable<Step>) => [...steps].map((step) => step.name);

/** The steps of an approval that some way from the start goes past. */
function missedOnSomeWay(sop: SopDocument, approval: Step): readonly StepId[] {
  const starts = stepsOf(sop, 'start').map((step) => step.id);
  return (approval.submits ?? []).filter((submitted) => {
    const without = new Set([...sop.steps.keys()].filter((id) => id !== submitted));
    return reachedFrom(waysOf(sop, 'on'), starts, without).has(approval.id);
  });
}

describe.each(Object.entries(TEMPLATES))('the template “%s” leaves nothing open', (_name, source) => {
  const sop = assemble(source);
  const steps = stepsOf(sop);
  const working = steps.filter((step) => step.kind !== 'start' && step.kind !== 'end' && step.kind !== 'milestone');

  it('has one start, an end, and sixteen to thirty steps, each with an owner and a stage', () => {
    expect(stepsOf(sop, 'start')).toHaveLength(1);
    expect(stepsOf(sop, 'end').length).toBeGreaterThan(0);
    expect(steps.length).toBeGreaterThanOrEqual(16);
    expect(steps.length).toBeLessThanOrEqual(30);
    expect(namesOf(steps.filter((step) => step.roleId === null || step.stageId === null))).toEqual([]);
  });

  it('names steps in at most eight words that begin with a verb; decisions ask', () => {
    expect(namesOf(steps.filter((step) => wordCount(step.name) > 8))).toEqual([]);
    const [decisions, others] = [working.filter((step) => step.kind === 'decision'), working.filter((step) => step.kind !== 'decision')];
    expect(namesOf(decisions.filter((step) => !QUESTION.test(step.name)))).toEqual([]);
    expect(namesOf(others.filter((step) => !VERBS.has(step.name.split(' ')[0]?.toLowerCase() ?? '')))).toEqual([]);
  });

  it('says of every task what comes out of it, and when or how often it is done', () => {
    const tasks = stepsOf(sop, 'task');

    expect(namesOf(tasks.filter((step) => !step.result))).toEqual([]);
    expect(namesOf(tasks.filter((step) => step.dueWithin === undefined && step.cadence === undefined && !step.critical))).toEqual([]);
    expect(namesOf(tasks.filter((step) => step.activity === undefined))).toEqual([]);
    expect(steps.flatMap((step) => step.cadence ?? []).filter((cadence) => !(CADENCES as readonly string[]).includes(cadence))).toEqual([]);
    expect(steps.flatMap((step) => [step.dueWithin, step.respondWithin]).filter((time) => time && !DURATION.test(time))).toEqual([]);
  });

  it('words every branch', () => {
    const branches = [...sop.connectors.values()].filter((way) => ['decision', 'approval'].includes(sop.steps.get(way.from)?.kind ?? ''));

    expect(branches.filter((way) => way.label === '' || way.outcome === null)).toEqual([]);
    for (const { id, name: decision, question, criteria, deciderRoleId, roleId } of stepsOf(sop, 'decision')) {
      expect([question?.endsWith('?'), (criteria ?? []).length > 0, deciderRoleId], decision).toEqual([true, true, roleId]);
      expect(new Set(branches.filter((way) => way.from === id).map((way) => way.outcome)).size, decision).toBeGreaterThanOrEqual(2);
    }
  });

  it('lets nobody approve their own work, and puts the work on every way to its approval', () => {
    for (const approval of stepsOf(sop, 'approval')) {
      const performers = (approval.submits ?? []).map((id) => sop.steps.get(id)?.roleId);

      expect(approval.submits?.length, approval.name).toBeGreaterThan(0);
      expect(
        approval.approverIds?.filter((id) => performers.includes(id)),
        approval.name,
      ).toEqual([]);
      expect(missedOnSomeWay(sop, approval), approval.name).toEqual([]);
      expect(approval.dueWithin, approval.name).toMatch(DURATION);
    }
  });

  it('says of every escalation what sets it off, whom it calls, how fast, and what follows', () => {
    for (const step of stepsOf(sop, 'escalation')) {
      expect([step.trigger, step.recovery].every(Boolean), step.name).toBe(true);
      expect(step.respondWithin, step.name).toMatch(DURATION);
      expect(step.toRoleId, step.name).not.toBe(step.roleId);
      const next = [...sop.connectors.values()].filter((way) => way.from === step.id).map((way) => sop.steps.get(way.to)?.roleId);
      expect(next, step.name).toEqual([step.toRoleId]);
    }
  });

  it('hands something over wherever the owner changes', () => {
    const empty = [...sop.connectors.values()].filter((way) => isHandoff(sop, way) && !way.package?.length);

    expect(empty.map(({ from, to }) => `${from} > ${to}`)).toEqual([]);
  });

  it('gives every tool a safe address and a use, and every record one home', () => {
    const links = [...sop.toolLinks.values()];
    const homes = links.filter((link) => link.recordOfTruth).map((link) => link.what);

    for (const tool of sop.tools.values()) {
      expect(cleanUrl(tool.url), tool.name).toMatch(/^https:/);
      expect(TOOL_CATEGORIES, tool.name).toContain(tool.category);
      expect(
        links.some((link) => link.toolId === tool.id),
        tool.name,
      ).toBe(true);
    }
    expect(links.filter((link) => link.what === '' || !(TOOL_USES as readonly string[]).includes(link.use))).toEqual([]);
    expect(new Set(homes).size).toBe(homes.length);
    expect(links.length).toBeGreaterThanOrEqual(14);
  });

  it('says what its roles and stages are for, who keeps it, and when it is looked at again', () => {
    const { ownerRoleId, review, tags } = sop.profile;

    expect([...sop.roles.values()].filter((role) => role.responsibilities.length === 0)).toEqual([]);
    expect([...sop.stages.values()].filter((stage) => stage.goal === '' || stage.exitCriteria.length === 0)).toEqual([]);
    expect(ownerRoleId).not.toBeNull();
    expect(review.every).toMatch(DURATION);
    expect(review.triggers.length).toBeGreaterThanOrEqual(2);
    expect(tags.length).toBeGreaterThanOrEqual(3);
  });
});
