import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { stepNumbers } from '../../src/sop/model/step-numbers';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { lintSop } from '../../src/sop/rules/lint-sop';
import { openApp } from '../support/app';
import { exportedSop, saved } from '../support/editor-driver';
import { meaningOf } from '../support/same-meaning';
import { openBlankIn, press, writeColumn, writeLines } from '../support/text-views';

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

async function inOutline(page: Page): Promise<void> {
  await openBlankIn(page, 'outline');
  await press(page, 'ArrowDown', 'Enter');
  const mark = (kind: string) => (kind === 'approval' ? ' !' : kind === 'task' ? '' : ` (${kind})`);
  const lines = ROWS.map(({ name, kind, owner, stage, tools }) =>
    [name, `@${owner}`, `#${stage}`, ...tools.map((tool) => `+${tool.includes(' ') ? `"${tool}"` : tool}`)].join(' ').concat(mark(kind)),
  );
  await writeLines(page, ...lines);
}

it('tries', async () => {
  const { page } = await openApp();
  await inOutline(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/twenty.png' });
  await press(page, 'Escape');
  const sop = await exportedSop(page);
  console.log(lintSop(sop).map((f) => f.message));
  console.log([...sop.steps.values()].map((s) => `${s.name} ${s.kind} ${s.approverIds}`));
});
