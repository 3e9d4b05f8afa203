import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import type { StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { lintSop } from '../../src/sop/rules/lint-sop';
import { openApp } from '../support/app';
import { exportedSop } from '../support/editor-driver';
import { openBlankIn, press, sayLines } from '../support/text-views';

/** One step of what is written. */
interface Row {
  readonly name: string;
  readonly kind: string;
  readonly owner: string;
  readonly stage: string;
  readonly tools: readonly string[];
  /** Number of the step that rejected work goes back to. */
  readonly back: number | null;
}

/** The lanes and stages that a blank SOP has, for those of the template. */
const OWNERS: Readonly<Record<string, string>> = { 'account-manager': 'Account manager', management: 'Sales' };
const STAGES: Readonly<Record<string, string>> = { analysis: 'Onboarding', planning: 'Onboarding', evaluation: 'Renewal' };

function template(): readonly Row[] {
  const read = readSopFile(readFileSync('public/templates/account-management.sop.json', 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  const { sop } = read;
  const ids = [...sop.steps.keys()];
  return [...sop.steps.values()].map((step) => {
    const rejected = [...sop.connectors.values()].find(({ from, outcome }) => from === step.id && outcome === 'rejected');
    return {
      name: step.name,
      kind: step.kind,
      owner: OWNERS[step.roleId ?? ''] ?? 'Customer',
      stage: STAGES[step.stageId ?? ''] ?? 'Ongoing',
      tools: [...sop.toolLinks.values()].flatMap((link) => (link.stepId === step.id ? (sop.tools.get(link.toolId)?.name ?? []) : [])),
      back: rejected === undefined ? null : ids.indexOf(rejected.to) + 1,
    };
  });
}

const ROWS = template();

/** What was built, a line for each step, way and use of a tool: equal for equal SOPs, whatever their ids. */
function toolsAndWays(sop: SopDocument): readonly string[] {
  const name = (id: StepId) => sop.steps.get(id)?.name;
  const steps = [...sop.steps.values()].map(({ kind, roleId, stageId, ...step }) => {
    const role = roleId === null ? null : sop.roles.get(roleId)?.name;
    return `${kind} ${step.name} @${role} #${stageId === null ? null : sop.stages.get(stageId)?.name}`;
  });
  const ways = [...sop.connectors.values()].map(({ from, to, outcome }) => `${name(from)} > ${name(to)} ${outcome ?? ''}`);
  const uses = [...sop.toolLinks.values()].map(({ stepId, toolId }) => `${name(stepId)} + ${sop.tools.get(toolId)?.name}`);
  return [...steps, ...ways, ...uses].sort();
}

const WANTED = ROWS.flatMap(({ name, kind, owner, stage, tools, back }, index) => {
  const next = ROWS[index + 1];
  return [
    `${kind} ${name} @${owner} #${stage}`,
    ...(next === undefined ? [] : [`${name} > ${next.name} ${back === null ? '' : 'approved'}`]),
    ...(back === null ? [] : [`${name} > ${ROWS[back - 1]?.name} rejected`]),
    ...tools.map((tool) => `${name} + ${tool}`),
  ];
}).sort();

async function inOutline(page: Page): Promise<SopDocument> {
  await openBlankIn(page, 'outline');
  await press(page, 'ArrowDown', 'Enter');
  const mark = (kind: string) => (kind === 'approval' ? ' !' : kind === 'task' ? '' : ` (${kind})`);
  for (const { name, kind, owner, stage, tools, back } of ROWS) {
    const fields = [`@${owner}`, `#${stage}`, ...tools.map((tool) => `+${tool.includes(' ') ? `"${tool}"` : tool}`)];
    await sayLines(page, `${name} ${fields.join(' ')}${mark(kind)}`);
    if (back !== null) await sayLines(page, `Rejected -> ${back}`);
  }
  await press(page, 'Escape');
  return exportedSop(page);
}

it('a complete SOP of twenty pieces of work, written in the outline without a pointer, has no problem and says what was meant', async () => {
  const { page } = await openApp();
  const sop = await inOutline(page);

  expect(lintSop(sop).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(toolsAndWays(sop)).toEqual(WANTED);
});
