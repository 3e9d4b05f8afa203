import { describe, expect, it } from 'vitest';
import { removeRole } from '../../../src/sop/commands/remove-role';
import { fixesOf } from '../../../src/sop/fixes/fixes-of';
import type { RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { RULES } from '../../../src/sop/rules/index';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { done } from '../../support/run-commands';
import { idOf } from '../../support/sop-builders';
import { edit, editWay, out, steps } from './mutation';
import { MUTATIONS } from './mutations';
import { templates } from './templates';

const TODAY = '2026-11-26';

describe('a fault put into a template', () => {
  const all = templates();
  let pairs = 0;

  it('is there for every rule', () => {
    expect(MUTATIONS.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('is not there before, so that every finding is the fault’s own', () => {
    expect(all).toHaveLength(8);
    expect(all.flatMap(([name, sop]) => lintSop(sop, { today: TODAY }).map(({ rule }) => `${name}: ${rule}`))).toEqual([]);
  });

  it.each(MUTATIONS)(
    'against $rule is found by it in at least five templates, and only what follows from it by others',
    ({ rule, mutate, also = [] }) => {
      const broken = all.flatMap(([name, sop]) => {
        const mutant = mutate(sop);
        return mutant === null ? [] : [{ name, rules: new Set(lintSop(mutant, { today: TODAY }).map((finding) => finding.rule)) }];
      });
      const others = broken.flatMap(({ name, rules }) => [...rules].filter((id) => id !== rule).map((id) => ({ name, id })));
      pairs += broken.length;

      expect(broken.length).toBeGreaterThanOrEqual(5);
      expect(broken.filter(({ rules }) => !rules.has(rule)).map(({ name }) => name)).toEqual([]);
      expect(others.filter(({ id }) => !also.includes(id)).map(({ name, id }) => `${name}: ${id}`)).toEqual([]);
      expect(also.filter((id) => !others.some((one) => one.id === id))).toEqual([]);
    },
  );

  it('fits nearly every rule and template', () => {
    expect(pairs / (RULES.length * all.length)).toBeGreaterThan(0.94);
  });

  it.each(all)('of %s: a role that is removed is an error at each of its steps, and each can be put right at once', (_, sop) => {
    const owned = (id: RoleId) => steps(sop).filter(({ roleId }) => roleId === id);
    const [busiest] = [...sop.roles.keys()].sort((one, other) => owned(other).length - owned(one).length);
    if (busiest === undefined) throw new Error('no role');
    const orphaned = done(sop, removeRole, { roleId: busiest, moveStepsTo: null });
    const found = lintSop(orphaned, { today: TODAY }).filter(({ rule }) => rule === 'every-step-owned');

    expect(found.map(({ subject }) => subject.id)).toEqual(owned(busiest).map(({ id }) => id));
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
    expect(found.filter((finding) => fixesOf(orphaned, finding, { today: TODAY }).length === 0)).toEqual([]);
  });

  it.each([
    ['decision-has-question', (sop: SopDocument) => edit(sop, steps(sop, 'decision')[0], { name: 'Growth', question: '' })],
    ['decision-has-decider', (sop: SopDocument) => edit(sop, steps(sop, 'decision')[0], { deciderRoleId: undefined })],
    ['decision-outcomes', (sop: SopDocument) => relabel(sop, '', '')],
    ['decision-outcomes', (sop: SopDocument) => relabel(sop, 'Yes', 'yes')],
    ['threshold-ranges', (sop: SopDocument) => relabel(sop, 'Over 10 %', 'Up to 5 %')],
    ['decision-takes-all', (sop: SopDocument) => relabel(sop, 'Yes', 'Perhaps')],
  ] as const)('of a decision is one finding, of %s', (rule, mutate) => {
    const [, sop] = all.find(([name]) => name.startsWith('escalation')) ?? [];
    const mutant = sop === undefined ? null : mutate(sop);
    const found = mutant === null ? [] : lintSop(mutant, { today: TODAY }).map((finding) => finding.rule);

    expect([...new Set(found)]).toEqual([rule]);
  });
});

/** Other words on the two ways out of the first decision. */
function relabel(sop: SopDocument, ...labels: readonly [string, string]): SopDocument | null {
  const ways = out(sop, idIn(sop));
  return labels.reduce<SopDocument | null>(
    (after, label, place) =>
      after === null ? null : editWay(after, ways[place], { label, outcome: label === '' ? null : label.toLowerCase() }),
    sop,
  );
}

const idIn = (sop: SopDocument) => steps(sop, 'decision')[0]?.id ?? idOf('gone');
