import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { checkFile } from '../../../src/sop/rules/check-file';
import { RULES } from '../../../src/sop/rules/index';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { aRole, aSop, aStart, aTask, connectorsOf } from '../../support/sop-builders';

function findingsInFixture(name: string) {
  const read = readSopFile(readFileSync(`fixtures/rules.${name}.sop.json`));
  if (!read.ok) throw new Error(read.reason);
  return checkFile(read.sop, read.damages, { today: '2026-11-26' }).findings;
}

/** A thousand steps with every fault in them. */
function aLargeBrokenSop(): SopDocument {
  const names = Array.from({ length: 1000 }, (_, index) => `Step ${index}`);
  const kinds = ['task', 'decision', 'approval', 'escalation'] as const;
  const steps = names.map((name, index) =>
    aTask(index % 50 === 1 ? 'Twice' : name, { id: aTask(name).id, kind: kinds[index % 4] ?? 'task' }),
  );
  const paths = names.flatMap((name, index) =>
    index % 10 === 9 ? [] : [`${name} > Step ${index + 1}`, `${name} > Step ${(index * 7) % 1000}`],
  );
  return aSop({
    roles: [aRole('Account manager'), aRole('Legal')],
    steps: [aStart('Go'), ...steps],
    connectors: connectorsOf('Go > Step 500', ...paths),
  });
}

describe('the check', () => {
  it('has nothing to say of a sound SOP', () => {
    expect(findingsInFixture('sound')).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))('finds the single fault in the file made to break %s, and nothing else', (id) => {
    const findings = findingsInFixture(id);

    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule, subject }) => `${rule} ${subject.table} ${subject.id}`)).size).toBe(1);
    expect(findings[0]?.rule).toBe(id);
  });

  it('lists errors first, then by rule and table, and gives the same list for the same SOP', () => {
    const findings = lintSop(aLargeBrokenSop());
    const rank = findings.map(
      ({ severity, rule }) => ['error', 'warning', 'info'].indexOf(severity) * 1000 + RULES.findIndex(({ id }) => id === rule),
    );

    expect(rank).toEqual([...rank].sort((a, b) => a - b));
    expect(findings).toEqual(lintSop(aLargeBrokenSop()));
  });

  it('says nothing twice, so that a list can tell its entries apart', () => {
    const entries = lintSop(aLargeBrokenSop()).map(({ rule, subject, message }) => `${rule}/${subject.table}/${subject.id}/${message}`);

    expect(entries.length).toBeGreaterThan(100);
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('puts even a wild name into one readable line', () => {
    const sop = aSop({ steps: [aTask(`Kick\noff\u202e\u0007 ${'very '.repeat(40)}`, { roleId: null })] });
    const message = lintSop(sop).find(({ rule }) => rule === 'every-step-owned')?.message ?? '';

    expect(message).toMatch(/^“Kick off very very [a-z ]+…” has no owner$/);
    expect(message.length).toBeLessThan(100);
  });
});
