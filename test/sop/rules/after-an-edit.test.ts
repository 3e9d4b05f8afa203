import { describe, expect, it } from 'vitest';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { MUTATIONS } from './mutations';
import { templates } from './templates';

/** Rules keep what they worked out as long as it stays true. A copy shares nothing with what was looked at before. */
describe('what the check says after an edit', () => {
  it.each(templates())('of %s is what it says of an SOP that it never saw', (_, sop) => {
    const before = lintSop(structuredClone(sop));
    const mutants = MUTATIONS.flatMap(({ rule, mutate }) => {
      const mutant = mutate(sop);
      return mutant === null ? [] : [{ rule, mutant }];
    });

    for (const { rule, mutant } of mutants) {
      expect(lintSop(mutant), rule).toEqual(lintSop(structuredClone(mutant)));
      expect(lintSop(sop), `after ${rule} was undone`).toEqual(before);
    }
    expect(mutants.length).toBeGreaterThan(30);
  });
});
