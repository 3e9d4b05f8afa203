import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { lintSop } from '../../src/sop/rules/lint-sop';
import { drawingFaults } from '../support/drawing-faults';
import { TEMPLATES } from '../support/templates';
import { assemble } from '../support/templates/author';
import { galleryLine, writeTemplate } from '../support/templates/write-template';

/** `LANEWAY_WRITE_TEMPLATES=1 npx vitest run test/templates` writes the files anew. */
const WRITES = process.env.LANEWAY_WRITE_TEMPLATES === '1';
const FOLDER = 'public/templates';

function shipped(name: string): string {
  return readFileSync(`${FOLDER}/${name}.sop.json`, 'utf8');
}

function opened(name: string): SopDocument {
  const read = readSopFile(shipped(name));
  if (!read.ok) throw new Error(read.reason);
  expect(read.damages).toEqual([]);
  return read.sop;
}

describe.each(Object.entries(TEMPLATES))('the template “%s”', (name, source) => {
  it('is what its source says', async () => {
    const text = await writeTemplate(source);
    if (WRITES) writeFileSync(`${FOLDER}/${name}.sop.json`, text);
    expect(shipped(name)).toBe(text);
  });

  it('opens without damage and is written back to the byte', () => {
    expect(writeSopFile(opened(name))).toBe(shipped(name));
  });

  it('has no problem of any kind', () => {
    expect(lintSop(opened(name)).map((finding) => finding.message)).toEqual([]);
  });

  it('opens tidy: nothing overlaps, every step in its cell, no line through a step', () => {
    expect(drawingFaults(opened(name))).toEqual([]);
  });

  it('has sixteen to thirty steps, tools with addresses, and says who keeps it and when it is reviewed', () => {
    const sop = opened(name);
    expect(sop.steps.size).toBeGreaterThanOrEqual(16);
    expect(sop.steps.size).toBeLessThanOrEqual(30);
    expect(sop.toolLinks.size).toBeGreaterThanOrEqual(8);
    expect([...sop.tools.values()].every((tool) => tool.url.startsWith('https://'))).toBe(true);
    expect(sop.profile.ownerRoleId).not.toBeNull();
    expect(sop.profile.review.every).not.toBeNull();
  });
});

it('tells the gallery about every template', () => {
  const lines = Object.entries(TEMPLATES).map(([name, source]) => galleryLine(`${name}.sop.json`, source));
  const text = `${JSON.stringify(lines, null, 2)}\n`;
  if (WRITES) writeFileSync(`${FOLDER}/templates.json`, text);
  expect(readFileSync(`${FOLDER}/templates.json`, 'utf8')).toBe(text);
});

describe('account management, the twenty pieces of work', () => {
  const sop = assemble(TEMPLATES['account-management'] ?? failed());
  const steps = [...sop.steps.values()];

  it('has sixteen tasks and four approvals', () => {
    expect(steps.filter((step) => step.kind === 'task')).toHaveLength(16);
    expect(steps.filter((step) => step.kind === 'approval')).toHaveLength(4);
  });

  it('submits four, two, two and one piece of work for approval', () => {
    expect(steps.filter((step) => step.kind === 'approval').map((step) => step.submits?.length)).toEqual([4, 2, 2, 1]);
  });

  it('offers twelve lists of five options', () => {
    const lists = steps.flatMap((step) => step.fields ?? []);
    expect(lists.map((field) => field.options.length)).toEqual(Array.from({ length: 12 }, () => 5));
  });
});

it('carries the six stages of the post-sale process and its package of four', () => {
  const sop = opened('post-sale');
  expect(sop.stages.size).toBe(6);
  const first = [...sop.connectors.values()].find(
    (connector) => sop.steps.get(connector.from)?.roleId !== sop.steps.get(connector.to)?.roleId,
  );
  expect(first?.package).toHaveLength(4);
});

it('carries the three classes of key account processes with their cadences', () => {
  const sop = opened('key-accounts');
  expect([...sop.stages.keys()].slice(0, 3)).toEqual(['strategic', 'execution', 'transactional']);
  const cadences = (stage: string) =>
    [...sop.steps.values()].filter((step) => step.stageId === stage).flatMap((step) => step.cadence ?? []);
  expect(new Set(cadences('strategic'))).toEqual(new Set(['annually', 'quarterly']));
  expect(cadences('transactional')).toContain('daily');
});

function failed(): never {
  throw new Error('The template is missing');
}
