import { named } from './named';
import type { Rule } from './rule';
import { waysOut, wordsOf } from './ways-out';

/** A decision has at least two ways out, each worded, no two alike. */
export const decisionOutcomes: Rule = {
  id: 'decision-outcomes',
  severity: 'error',
  check(sop, report) {
    const ways = waysOut(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'decision') continue;
      const out = ways.get(step.id) ?? [];
      const name = named(step, 'An unnamed decision');
      if (out.length < 2)
        report('steps', step.id, `${name} has ${out.length === 0 ? 'no way out' : 'only one way out'}; a decision needs two or more`);
      const seen = new Set<string>();
      for (const connector of out) {
        const words = wordsOf(connector);
        const target = named(sop.steps.get(connector.to), 'an unnamed step');
        if (words === '') report('connectors', connector.id, `The way from ${name} to ${target} does not say when it applies`);
        else if (seen.has(words))
          report('connectors', connector.id, `Two ways out of ${name} are both called “${connector.label || connector.outcome}”`);
        seen.add(words);
      }
    }
  },
};
