import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import type { StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { lintSop } from '../../src/sop/rules/lint-sop';
import { openApp } from '../support/app';
import { exportedSop } from '../support/editor-driver';
import { answer, openBlankIn, press, writeColumn, writeLines } from '../support/text-views';

/** One step of what is built three times: by the canvas' keys, in the outline and in the table. */
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
    await writeLines(page, `${name} ${fields.join(' ')}${mark(kind)}`);
    if (back !== null) await writeLines(page, `Rejected -> ${back}`);
  }
  await press(page, 'Escape');
  return exportedSop(page);
}

async function inTable(page: Page): Promise<SopDocument> {
  const texts = (of: (row: Row) => string) => ROWS.map(of);
  await openBlankIn(page, 'table');
  await press(page, 'Enter');
  await writeLines(page, ...texts(({ name }) => name));
  await press(page, 'Escape');
  await writeColumn(page, 1, texts(({ kind }) => (kind === 'task' ? '' : kind)));
  await writeColumn(page, 2, texts(({ owner }) => owner));
  await writeColumn(page, 4, texts(({ tools }) => tools.join(', ')));
  await writeColumn(page, 6, ROWS.map(({ back }, index) => (back === null ? '' : `${index + 2} (approved), ${back} (rejected)`)));
  // From the last row up: a step that goes to a later stage is listed after those that are still in the first one.
  await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', ...ROWS.slice(1).map(() => 'ArrowDown'));
  for (const { stage } of [...ROWS].reverse()) {
    await page.keyboard.type(stage);
    await press(page, 'Enter', 'ArrowUp', 'ArrowUp');
  }
  return exportedSop(page);
}

async function onCanvas(page: Page): Promise<SopDocument> {
  const [first, ...others] = ROWS;
  if (first === undefined) throw new Error('There is no step to build');
  await page.getByRole('button', { name: 'New blank SOP' }).focus();
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Add start' }).focus();
  await press(page, 'Enter');
  await answer(page, first.name);
  await press(page, 'o');
  await answer(page, first.owner);
  await press(page, 'Alt+ArrowLeft', 'Alt+ArrowLeft');
  let before = first;
  for (const row of others) {
    await press(page, 'Control+ArrowRight');
    await answer(page, row.name);
    if (row.kind !== 'task') {
      await press(page, 'r');
      await answer(page, row.kind);
    }
    if (row.owner !== before.owner) {
      await press(page, 'o');
      await answer(page, row.owner);
    }
    if (row.stage !== before.stage) await press(page, 'Alt+ArrowRight');
    for (const tool of row.tools) {
      await press(page, 't');
      await page.waitForFunction(() => document.activeElement?.matches('input'));
      await page.keyboard.type(tool);
      await press(page, 'Enter', 'Escape');
      await page.locator('.react-flow__node:focus').waitFor();
    }
    before = row;
  }
  for (const [index, { back }] of ROWS.entries()) {
    if (back === null) continue;
    await press(page, 'Home', ...ROWS.slice(0, index).map(() => 'ArrowRight'), 'l');
    await page.keyboard.type(ROWS[back - 1]?.name ?? '');
    await press(page, 'Enter');
  }
  await press(page, 'Shift+T');
  await page.getByRole('button', { name: 'Auto-layout' }).waitFor();
  return exportedSop(page);
}

it.each([
  ['in the outline', inOutline],
  ['in the table', inTable],
  ['on the canvas', onCanvas],
])('a complete SOP of twenty pieces of work, built without a pointer %s, has no problem and says the same', async (_where, build) => {
  const { page } = await openApp();
  const sop = await build(page);

  expect(lintSop(sop)).toEqual([]);
  expect(toolsAndWays(sop)).toEqual(WANTED);
});
