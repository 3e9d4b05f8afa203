import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { blankSop } from '../../src/app/blank-sop';
import { connectSteps } from '../../src/sop/commands/connect-steps';
import { writeStep } from '../../src/sop/commands/write-step';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { newId, type RoleId, type StageId, type StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import type { StepKind } from '../../src/sop/model/step';
import { lintSop } from '../../src/sop/rules/lint-sop';
import { toolRow } from '../../src/studio/editor/entry/tool-row';
import { openApp } from '../support/app';
import { drawingFaults } from '../support/drawing-faults';
import { canvas, download } from '../support/editor-driver';
import { done } from '../support/run-commands';
import { meaningOf } from '../support/same-meaning';
import { openBlankIn, press, sayAnswer, sayColumn, sayLines } from '../support/text-views';

/** One step of what is written. */
interface Row {
  readonly name: string;
  readonly kind: StepKind;
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

/** On the canvas a drawing comes after every key, so it is written with fewer of its plain tasks; with all in the long run (`npm run test:long`). */
const LEFT_OUT: readonly number[] = process.env.LANEWAY_WRITE_ALL === '1' ? [] : [4, 5, 7, 11, 12, 13, 15, 17];

/** The same without some, numbered anew. */
function without(rows: readonly Row[], numbers: readonly number[]): readonly Row[] {
  const kept = rows.filter((_, index) => !numbers.includes(index + 1));
  return kept.map((row) => ({ ...row, back: row.back === null ? null : kept.findIndex((one) => one === rows[(row.back ?? 0) - 1]) + 1 }));
}

/** What each view has to give, made of the same rows by commands alone. */
function meant(rows: readonly Row[]): SopDocument {
  let sop = blankSop();
  const rowOf = <Id>(table: ReadonlyMap<Id, { readonly name: string }>, name: string, id: Id) => ({
    id: [...table].find(([, row]) => row.name === name)?.[0] ?? id,
    name,
  });
  const ids = rows.map((_, index) => `s${index + 1}` as StepId);
  for (const [index, { name, kind, owner, stage, tools, back }] of rows.entries()) {
    const stepId = ids[index] ?? ('' as StepId);
    const before = ids[index - 1];
    sop = done(sop, writeStep, {
      stepId,
      name,
      kind,
      place: { from: before === undefined ? [] : [before] },
      role: rowOf(sop.roles, owner, newId<RoleId>('role')),
      stage: rowOf(sop.stages, stage, newId<StageId>('stage')),
      tools: tools.map((tool) => toolRow(sop.tools, tool)),
    });
    if (back !== null) sop = done(sop, connectSteps, { from: stepId, to: ids[back - 1] ?? stepId, label: 'Rejected', outcome: 'rejected' });
  }
  return sop;
}

/** The exported SOP file, without a pointer. */
async function exportedByKeys(page: Page): Promise<SopDocument> {
  await press(page, 'Control+e');
  const radio = page.getByRole('dialog', { name: 'Export' }).getByRole('radio', { name: /SOP file/ });
  await radio.waitFor();
  while (!(await page.evaluate(() => document.activeElement?.matches('input[type="radio"]')))) await press(page, 'Tab');
  while (!(await radio.isChecked())) await press(page, 'ArrowUp');
  const read = readSopFile((await download(page, () => press(page, 'Enter'))).toString('utf8'));
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}

/** A page that throws when a pointer is used. */
async function openForKeys(): Promise<Page> {
  const { page } = await openApp('', {
    before: () => {
      for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dragstart'])
        addEventListener(type, () => Promise.reject(new Error(`A ${type} in a test of keys`)), true);
    },
  });
  return page;
}

async function inOutline(page: Page, rows: readonly Row[]): Promise<void> {
  await openBlankIn(page, 'outline');
  await press(page, 'ArrowDown', 'Enter');
  const mark = (kind: string) => (kind === 'approval' ? ' !' : kind === 'task' ? '' : ` (${kind})`);
  for (const { name, kind, owner, stage, tools, back } of rows) {
    const fields = [`@${owner}`, `#${stage}`, ...tools.map((tool) => `+${tool.includes(' ') ? `"${tool}"` : tool}`)];
    await sayLines(page, `${name} ${fields.join(' ')}${mark(kind)}`);
    if (back !== null) await sayLines(page, `Rejected -> ${back}`);
  }
  await press(page, 'Escape');
}

/** Row by row: Tab goes on to kind, owner, stage and tools, and what is not written there is as in the row above. */
async function inTable(page: Page, rows: readonly Row[]): Promise<void> {
  await openBlankIn(page, 'table');
  let above: Partial<Row> = { kind: 'task' };
  for (const row of rows) {
    await page.locator('[data-cell="new/step"]:focus').waitFor();
    await press(page, 'Enter');
    await page.keyboard.insertText(row.name);
    const cells = [
      row.kind === 'task' ? '' : row.kind,
      row.owner === above.owner ? '' : row.owner,
      row.stage === above.stage ? '' : row.stage,
      row.tools.join(', '),
    ];
    while (cells.at(-1) === '') cells.pop();
    for (const text of cells) {
      await press(page, 'Tab');
      if (text !== '') await page.keyboard.insertText(text);
    }
    await press(page, 'Enter');
    if (cells.length === 0) await press(page, 'Escape');
    above = row;
  }
  await sayColumn(
    page,
    6,
    rows.map(({ back }, index) => (back === null ? '' : `${index + 2} (approved), ${back} (rejected)`)),
  );
}

/** Chooses from one of the small menus of the step that has the focus. */
async function choose(page: Page, key: string, ...names: readonly string[]): Promise<void> {
  await press(page, key);
  for (const name of names) {
    await page.waitForFunction(() => document.activeElement?.matches('.step-menu input'));
    await page.keyboard.insertText(name);
    await press(page, 'Enter');
  }
  await press(page, 'Escape');
  await page.locator('.react-flow__node:focus').waitFor();
}

async function onCanvas(page: Page, rows: readonly Row[]): Promise<void> {
  await page.getByRole('button', { name: 'New blank SOP' }).focus();
  await press(page, 'Enter');
  await canvas(page).waitFor();
  await page.getByRole('button', { name: 'Add start' }).focus();
  await press(page, 'Enter');
  let before: Row | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'task' && index > 0) await press(page, 'Control+ArrowRight');
    else if (index > 0) {
      await press(page, 'a');
      await page.waitForFunction(() => document.activeElement?.matches('.step-menu input'));
      await page.keyboard.insertText(row.kind);
      await press(page, 'Enter');
    }
    await sayAnswer(page, row.name);
    if (row.owner !== before?.owner) await choose(page, 'o', row.owner);
    if (before === undefined) await press(page, 'Alt+ArrowLeft');
    else if (row.stage !== before.stage) await press(page, 'Alt+ArrowRight');
    if (row.tools.length > 0) await choose(page, 't', ...row.tools);
    // The first way out of an approval is the one of its yes, so the step after it stands before its no is led back.
    if (before?.back != null) await press(page, 'ArrowLeft', 'l', ...`${before.back}`, 'Enter', '1');
    before = row;
  }
  await press(page, 'Shift+T');
  await page.getByText(new RegExp(`^Tidied ${rows.length} steps`)).waitFor({ state: 'attached' });
}

it.each([
  ['in the outline', inOutline, ROWS],
  ['in the table', inTable, ROWS],
  ['on the canvas', onCanvas, without(ROWS, LEFT_OUT)],
])(
  'a complete SOP of many pieces of work, written %s alone and without a pointer, has no problem and says what was meant',
  async (_where, write, rows) => {
    const page = await openForKeys();
    await write(page, rows);
    const sop = await exportedByKeys(page);

    expect(lintSop(sop).filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(drawingFaults(sop)).toEqual([]);
    expect(meaningOf(sop)).toEqual(meaningOf(meant(rows)));
  },
  240_000,
);
