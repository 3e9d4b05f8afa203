import type { Connector } from '../model/connector';
import { likenessOf } from './likeness';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';
import { waysOut } from './ways-out';
import { wordsOf } from './words-of';

/**
 * The ways out of a decision leave nothing open: where one says yes another says no, and conditions end with a way for all the rest. Other
 * words may well name every case there is. Numbers are the business of `threshold-ranges`.
 */
export const decisionTakesAll: Rule = {
  id: 'decision-takes-all',
  severity: 'info',
  check(sop, report) {
    const ways = waysOut(sop);
    for (const step of sop.steps.values()) {
      const missing = step.kind === 'decision' ? missingAmong(ways.get(step.id) ?? []) : null;
      if (missing !== null) report('steps', step.id, `${named(step, 'An unnamed decision')} ${missing}`);
    }
  },
};

/** Some in other languages too: “no” is one of them. */
const YES = /^(?:yes|ja|oui|sí|si|sim|sì|tak)(?!\p{L})/iu;
const NO = /^(?:no|not|none|never|nein|non|não|nie|nee)(?!\p{L})/iu;
const CONDITION = /^(?:if|when|where|in case)\b/i;
const REST = /\b(?:otherwise|else|others?|rest|none|neither|nothing|default)\b/i;

function missingAmong(out: readonly Connector[]): string | null {
  if (out.length < 2 || out.some((way) => way.otherwise === true || isNameless(wordsOf(way)))) return null;
  const said = out.map((way) => wordsOf(way).trim());
  // Twice the same, and it is unclear which one was to be the other: `decision-outcomes` tells.
  if (new Set(said.map(likenessOf)).size < said.length) return null;
  // What is meant may stand in the outcome alone.
  const isMeant = (answer: RegExp) => out.some((way) => answer.test(wordsOf(way).trim()) || answer.test(way.outcome ?? ''));
  if (said.some((words) => YES.test(words)) && !isMeant(NO)) return 'has a way for yes and none for no';
  if (said.some((words) => /^no$/i.test(words)) && !isMeant(YES)) return 'has a way for no and none for yes';
  const isConditions = said.every((words) => CONDITION.test(words));
  return isConditions && !said.some((words) => REST.test(words)) ? 'does not say what happens when none of its conditions is true' : null;
}
