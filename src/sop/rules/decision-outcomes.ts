import type { Connector } from '../model/connector';
import type { SopDocument } from '../model/sop-document';
import { likenessOf } from './likeness';
import { named } from './named';
import { orphansOf } from './orphans';
import type { Report, Rule } from './rule';
import { waysOut } from './ways-out';
import { wordsOf } from './words-of';

/** A decision has at least two ways out, each worded, no two alike. */
export const decisionOutcomes: Rule = {
  id: 'decision-outcomes',
  severity: 'error',
  check(sop, report) {
    const ways = waysOut(sop);
    const orphans = orphansOf(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'decision' || orphans.has(step.id)) continue;
      const out = ways.get(step.id) ?? [];
      const name = named(step, 'An unnamed decision');
      if (out.length < 2)
        report('steps', step.id, `${name} has ${out.length === 0 ? 'no way out' : 'only one way out'}, it needs at least two`);
      checkWords(sop, out, named(step, 'an unnamed decision'), report);
    }
  },
};

function checkWords(sop: SopDocument, out: readonly Connector[], decision: string, report: Report): void {
  const seen = new Set<string>();
  for (const connector of out) {
    const shown = wordsOf(connector);
    const words = likenessOf(shown);
    if (words === '') {
      const target = named(sop.steps.get(connector.to), 'an unnamed step');
      report('connectors', connector.id, `The way from ${decision} to ${target} does not say when it is taken`);
    } else if (seen.has(words)) {
      report('connectors', connector.id, `More than one way out of ${decision} says ${named({ name: shown }, 'nothing')}`);
    }
    seen.add(words);
  }
}
