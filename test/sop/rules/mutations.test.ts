import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/sop/rules/index';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { MUTATIONS } from './mutations';
import { templates } from './templates';

const TODAY = '2026-11-26';

describe('a fault put into a template', () => {
  const all = templates();

  it('is there for every rule', () => {
    expect(MUTATIONS.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('is not there before, so that every finding is the fault’s own', () => {
    expect(all).toHaveLength(8);
    expect(all.flatMap(([name, sop]) => lintSop(sop, { today: TODAY }).map(({ rule }) => `${name}: ${rule}`))).toEqual([]);
  });

  it.each(MUTATIONS)('against $rule is found by it, and only what follows from it by others', ({ rule, mutate, also = [] }) => {
    const broken = all.flatMap(([name, sop]) => {
      const mutant = mutate(sop);
      return mutant === null ? [] : [{ name, rules: new Set(lintSop(mutant, { today: TODAY }).map((finding) => finding.rule)) }];
    });

    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter(({ rules }) => !rules.has(rule)).map(({ name }) => name)).toEqual([]);
    expect(
      broken.flatMap(({ name, rules }) => [...rules].filter((id) => id !== rule && !also.includes(id)).map((id) => `${name}: ${id}`)),
    ).toEqual([]);
  });
});
